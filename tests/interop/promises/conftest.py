"""The world of the promises on PostgreSQL: a database a test, copied from one with the schema."""

import asyncio
from collections.abc import Callable, Iterator
from itertools import count

import psycopg
import pytest

from bot import app
from config.settings import load
from tests.integration.promises.conftest import clock, readers, world
from tests.torture.postgres import databases, missing

__all__ = ["clock", "readers", "world"]


@pytest.fixture(scope="session")
def copies() -> Iterator[Callable[[], str]]:
    """Gives a function that makes a database with the schema and returns its URL."""
    if why := missing():
        pytest.skip(why)
    with databases() as fresh:
        model = fresh()
        asyncio.run(app.upgrade_database(load(None, {}, database=model)))
        server, _, name = model.rpartition("/")
        numbers = count(1)

        def copy() -> str:
            fresh_name = f"promise{next(numbers)}"
            with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
                connection.execute(f"create database {fresh_name} template {name}")
            return f"{server}/{fresh_name}"

        yield copy


@pytest.fixture
def database(copies: Callable[[], str]) -> str:
    return copies()
