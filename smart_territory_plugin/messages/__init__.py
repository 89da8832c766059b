"""Every sentence the core says, as a translatable template with ``{name}`` fields.

The source language is English; ``resources/i18n`` holds the Portuguese. A template says what is
wrong and what to do. One module a subject, one section a module that says them; all are used as
``messages.NAME``.
"""

from smart_territory_plugin.messages.batch import *  # noqa: F403
from smart_territory_plugin.messages.capacity import *  # noqa: F403
from smart_territory_plugin.messages.circular import *  # noqa: F403
from smart_territory_plugin.messages.cnmd import *  # noqa: F403
from smart_territory_plugin.messages.compare import *  # noqa: F403
from smart_territory_plugin.messages.composite import *  # noqa: F403
from smart_territory_plugin.messages.fill import *  # noqa: F403
from smart_territory_plugin.messages.fuel import *  # noqa: F403
from smart_territory_plugin.messages.green import *  # noqa: F403
from smart_territory_plugin.messages.heat import *  # noqa: F403
from smart_territory_plugin.messages.ine import *  # noqa: F403
from smart_territory_plugin.messages.layers import *  # noqa: F403
from smart_territory_plugin.messages.materials import *  # noqa: F403
from smart_territory_plugin.messages.mobility import *  # noqa: F403
from smart_territory_plugin.messages.offline import *  # noqa: F403
from smart_territory_plugin.messages.platform import *  # noqa: F403
from smart_territory_plugin.messages.print import *  # noqa: F403
from smart_territory_plugin.messages.publish import *  # noqa: F403
from smart_territory_plugin.messages.pull import *  # noqa: F403
from smart_territory_plugin.messages.report import *  # noqa: F403
from smart_territory_plugin.messages.reuse import *  # noqa: F403
from smart_territory_plugin.messages.scorecard import *  # noqa: F403
from smart_territory_plugin.messages.siting import *  # noqa: F403
from smart_territory_plugin.messages.territory import *  # noqa: F403
from smart_territory_plugin.messages.water import *  # noqa: F403
