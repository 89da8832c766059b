"""What is said of snapshots, workshop packs and the data a territory starts from."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- connectors/freshness.py, connectors/snapshot_session.py ------------------------------------

SNAPSHOT_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "There is no snapshot of this query to “{source}” on this computer. Run it once with the"
    " network and the same settings, or open a workshop pack that holds it.",
)
SNAPSHOT_LACKS = QT_TRANSLATE_NOOP(
    "messages",
    "The snapshot of “{source}” lacks an answer that this run needs, so that nothing was made of"
    " it. Run it once with the network and the same settings.",
)
SNAPSHOT_TAKES_NOTHING = QT_TRANSLATE_NOOP(
    "messages",
    "A snapshot of “{source}” can be read only; nothing was sent. Publish with the network.",
)
SNAPSHOT_DAMAGED = QT_TRANSLATE_NOOP(
    "messages",
    "The snapshot of “{source}” is damaged and was not used. Run it once with the network and the"
    " same settings, or open the workshop pack again.",
)
SNAPSHOT_NONE_EITHER = QT_TRANSLATE_NOOP(
    "messages",
    "There is no snapshot of this query to “{source}” to take in place of the answer.",
)
SNAPSHOT_INSTEAD = QT_TRANSLATE_NOOP(
    "messages",
    "“{source}” did not answer; its last snapshot is taken instead.",
)
SNAPSHOT_NEW = QT_TRANSLATE_NOOP(
    "messages",
    "The data are from the snapshot of {moment} UTC, less than two hours old.",
)
SNAPSHOT_HOURS = QT_TRANSLATE_NOOP(
    "messages",
    "The data are from the snapshot of {moment} UTC, {hours} hours old.",
)
SNAPSHOT_DAYS = QT_TRANSLATE_NOOP(
    "messages",
    "The data are from the snapshot of {moment} UTC, {days} days old.",
)
SNAPSHOT_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "No snapshot was kept, because what arrived is not complete; an earlier one stays as it is.",
)
SNAPSHOT_SECRET = QT_TRANSLATE_NOOP(
    "messages",
    "No snapshot was kept, because “{source}” repeats in its answer what proves who asks.",
)
SNAPSHOT_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "No snapshot was kept, because it would take more than the {mb} MB set aside for snapshots.",
)
SNAPSHOT_NOT_KEPT = QT_TRANSLATE_NOOP(
    "messages",
    "No snapshot was kept, because the folder “{folder}” refuses it ({reason}).",
)

# --- connectors/workshop_pack.py -----------------------------------------------------------------

PACK_NOTHING = QT_TRANSLATE_NOOP(
    "messages",
    "Nothing was chosen for the pack. Choose connections, snapshots, a folder, layers or the"
    " sample.",
)
PACK_TITLE = QT_TRANSLATE_NOOP(
    "messages",
    "“{title}” cannot be the pack’s title: it becomes the name of a folder. Use 1 to 60 letters,"
    " digits, blanks, hyphens and underscores, beginning with a letter or digit.",
)
PACK_SECRET = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” holds what looks like a password or token, so no pack was made. Take it out, or keep"
    " the file elsewhere.",
)
PACK_LAYER_NO_FILE = QT_TRANSLATE_NOOP(
    "messages",
    "The layer “{layer}” is not a file on this computer. Export it to a GeoPackage first, or leave"
    " it out.",
)
PACK_LAYER_FAILED = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” cannot be read ({reason}). Close the programs that use it and make the pack again.",
)
PACK_TOO_LARGE = QT_TRANSLATE_NOOP(
    "messages",
    "The pack would hold {mb} MB in {count} files; {most_mb} MB and {most_count} files is the"
    " most. Choose fewer layers or a smaller folder.",
)
PACK_NAME_UNFIT = QT_TRANSLATE_NOOP(
    "messages",
    "The file name “{file}” does not work on every computer. Rename it and make the pack again.",
)
PACK_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "Links, hidden files and lock files left out of the pack: {count} ({files}).",
)
PACK_OUTSIDE = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file names “{file}”, which lies outside the folder and is not in the pack. Copy"
    " it into the folder and make the pack again.",
)
PACK_DAMAGED_SNAPSHOT = QT_TRANSLATE_NOOP(
    "messages",
    "The snapshot of “{source}” is damaged and is not in the pack. Pull it anew.",
)
PACK_NO_SNAPSHOT = QT_TRANSLATE_NOOP(
    "messages",
    "There is no snapshot of the connection “{name}” on this computer, so the pack holds none of"
    " its data. Pull what the workshop needs first.",
)
PACK_PROTECTED = QT_TRANSLATE_NOOP(
    "messages",
    "The pack holds data of “{source}” that were given only to someone who proved who asks. Check"
    " that you may hand them on.",
)
PACK_MADE = QT_TRANSLATE_NOOP(
    "messages",
    "The pack “{title}” takes {mb} MB. Connections: {connections}, snapshots: {snapshots}, files of"
    " data: {files}.",
)

# --- connectors/pack_opening.py ------------------------------------------------------------------

PACK_NOT_ZIP = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” is not a zip that can be read, or it is damaged. Copy it again from where it was"
    " made.",
)
PACK_NO_MANIFEST = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” is no workshop pack of this plugin: its list of contents is missing or cannot be"
    " read. Ask whoever made it for the pack.",
)
PACK_NEWER = QT_TRANSLATE_NOOP(
    "messages",
    "“{file}” was made by a newer version of the plugin. Update the plugin to open it.",
)
PACK_MEMBER = QT_TRANSLATE_NOOP(
    "messages",
    "The pack was not opened: its member “{member}” would be written outside the folder, or has a"
    " name that is not safe. Do not trust the file; ask whoever made it for another.",
)
PACK_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "The pack was not opened: “{member}” stands in it twice, perhaps in small and capital letters."
    " Ask whoever made it for another.",
)
PACK_BOMB = QT_TRANSLATE_NOOP(
    "messages",
    "The pack was not opened: it would grow to {mb} MB, or far more than its file can hold. Do not"
    " trust the file; ask whoever made it for another.",
)
PACK_CONTENT = QT_TRANSLATE_NOOP(
    "messages",
    "The pack was not opened: “{member}” is not what its list of contents says. Copy the file"
    " again from where it was made.",
)
PACK_NO_SPACE = QT_TRANSLATE_NOOP(
    "messages",
    "The pack needs {mb} MB, and “{folder}” has {free_mb} MB left. Choose another folder.",
)
PACK_FOLDER_TAKEN = QT_TRANSLATE_NOOP(
    "messages",
    "“{folder}” is there already, and nothing is overwritten. Choose another folder, or move that"
    " one away.",
)
PACK_FOLDER_REFUSES = QT_TRANSLATE_NOOP(
    "messages",
    "“{folder}” refuses what the pack holds ({reason}). Choose another folder.",
)
PACK_CONNECTION = QT_TRANSLATE_NOOP(
    "messages",
    "The pack was not opened: its connection “{name}” is not one that can be saved. Ask whoever"
    " made it for another.",
)
PACK_RENAMED = QT_TRANSLATE_NOOP(
    "messages",
    "There was a connection “{name}” with other settings already; the pack’s is saved as"
    " “{new_name}”.",
)
PACK_HTTP = QT_TRANSLATE_NOOP(
    "messages",
    "The pack’s connection “{name}” allows unencrypted http, so that anyone on the way can read"
    " along. Give it no authcfg, or take its “allow_http” away.",
)
PACK_OPENED = QT_TRANSLATE_NOOP(
    "messages",
    "The pack “{title}” of {moment} UTC is in “{folder}”. Connections: {connections}, snapshots:"
    " {snapshots}, files of data: {files}.",
)

# --- connectors/base_data.py ---------------------------------------------------------------------

BASE_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{code}” is no municipality’s code. Write its four digits of the official boundaries (DTMN),"
    " such as 1106 for Lisbon.",
)
BASE_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” has no municipality with the code {code}. Check the code; the national service has"
    " the mainland only, so that the Azores and Madeira need their own layers.",
)
BASE_NO_COLLECTION = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” has no collection “{collection}”. It offers: {offered}. Check the connection, or the"
    " name of the land-cover map.",
)
BASE_NO_LANDCOVER = QT_TRANSLATE_NOOP(
    "messages",
    "“{host}” has no land-cover map (COS) among its collections. It offers: {offered}. Name the"
    " collection, or check the connection.",
)
BASE_KIND = QT_TRANSLATE_NOOP(
    "messages",
    "The connection is of the kind “{kind}”; boundaries and land cover are fetched from an OGC API"
    " Features service such as DGT. Choose another connection.",
)
BASE_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "Of “{collection}” only {delivered} features arrived, of {announced} announced; nothing was"
    " written, because a map with gaps looks like a whole one. Try again later.",
)
BASE_ZONES_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{found} freguesias of {name} arrived, but the municipality has {expected}; nothing was"
    " written. Try again later.",
)
BASE_FIELDS = QT_TRANSLATE_NOOP(
    "messages",
    "“{collection}” has none of the fields that tell its codes; it has {fields}. The service may"
    " have changed: choose another collection, or tell us.",
)
BASE_NO_OUTLINE = QT_TRANSLATE_NOOP(
    "messages",
    "The outline of the municipality {code} that “{host}” sent cannot be drawn. Try again later.",
)
BASE_NO_YEAR = QT_TRANSLATE_NOOP(
    "messages",
    "“{collection}” does not say of which year it is. Add the date to the territory file.",
)
BASE_OTHER_TERRITORY = QT_TRANSLATE_NOOP(
    "messages",
    "The folder’s territory file is of the municipality {other}, not of {code}. Choose another"
    " folder.",
)
BASE_ROLE_KEPT = QT_TRANSLATE_NOOP(
    "messages",
    "The territory file has its own layer for “{role}”, which stays; what was fetched is in"
    " “{file}”.",
)
BASE_DONE = QT_TRANSLATE_NOOP(
    "messages",
    "{name} ({code}). Freguesias: {zones}, land-cover polygons: {landcover}.",
)
