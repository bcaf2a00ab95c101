from django_prod_lint import main

main()
