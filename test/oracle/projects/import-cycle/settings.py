FIRST = 1
import other
SECOND = other.SEEN
