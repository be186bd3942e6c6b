"""Every promise that is tested on SQLite holds on PostgreSQL: the very same tests."""

from tests.integration.promises.test_acting import *  # noqa: F403
from tests.integration.promises.test_gaps import *  # noqa: F403
from tests.integration.promises.test_letters import *  # noqa: F403
from tests.integration.promises.test_orders import *  # noqa: F403
from tests.integration.promises.test_outbox import *  # noqa: F403
from tests.integration.promises.test_persons import *  # noqa: F403
from tests.integration.promises.test_schema import (  # noqa: F401 - tests, to be collected
    test_a_newer_schema_is_refused_everywhere,
    test_a_second_upgrade_changes_nothing,
    test_the_migrations_lead_to_the_tables_of_the_code,
)
from tests.integration.promises.test_stages import *  # noqa: F403
from tests.integration.promises.test_times import *  # noqa: F403
