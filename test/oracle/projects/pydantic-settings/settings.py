# reads: SHOP_DEBUG SHOP_HOSTS SHOP_OVENS SHOP_NAME SHOP_PORT
from typing import Optional

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Shop(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SHOP_")
    debug: bool = False
    ovens: int = 5
    name: str = "Rye"
    port: Optional[int] = None
    hosts: list[str] = Field(default_factory=list)


shop = Shop()
DEBUG = shop.debug
OVENS = shop.ovens
NAME = shop.name
PORT = shop.port
HOSTS = shop.hosts
