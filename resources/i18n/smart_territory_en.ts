<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="34"/>
        <source>Circular city</source>
        <translation>Circular city</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="35"/>
        <source>Climate adaptation</source>
        <translation>Climate adaptation</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="36"/>
        <source>City as a platform</source>
        <translation>City as a platform</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="37"/>
        <source>Inclusive city</source>
        <translation>Inclusive city</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="38"/>
        <source>Economy and innovation</source>
        <translation>Economy and innovation</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="39"/>
        <source>Soft mobility</source>
        <translation>Soft mobility</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="40"/>
        <source>Happy cities</source>
        <translation>Happy cities</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="41"/>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="178"/>
        <source>Method and source</source>
        <translation>Method and source</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="179"/>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="180"/>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/base.py" line="181"/>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="28"/>
        <source>Heat exposure</source>
        <translation>Heat exposure</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="31"/>
        <source>Which zones have the hottest land surface, by how much above the municipality, and how many people live there?</source>
        <translation>Which zones have the hottest land surface, by how much above the municipality, and how many people live there?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="37"/>
        <source>Statistics of the cells of a land-surface temperature raster, each weighted by the exact share of it that lies in the zone. The reference is the mean over all zones together (over built land where it is given), unless you give one. Hot land is at or above reference plus the excess; the share of built land 3 °C or more above the mean is the indicator GRE-1.2 of the World Resources Institute.</source>
        <translation>Statistics of the cells of a land-surface temperature raster, each weighted by the exact share of it that lies in the zone. The reference is the mean over all zones together (over built land where it is given), unless you give one. Hot land is at or above reference plus the excess; the share of built land 3 °C or more above the mean is the indicator GRE-1.2 of the World Resources Institute.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="46"/>
        <source>Land-surface temperature is not air temperature: it shows where surfaces heat up, not what people feel. People are taken as spread evenly over the land of the zone. To compare towns or years give all of them the same reference.</source>
        <translation>Land-surface temperature is not air temperature: it shows where surfaces heat up, not what people feel. People are taken as spread evenly over the land of the zone. To compare towns or years give all of them the same reference.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="54"/>
        <source>Land-surface temperature</source>
        <translation>Land-surface temperature</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="54"/>
        <source>Raster in °C, for example a summer composite of Landsat or MODIS.</source>
        <translation>Raster in °C, for example a summer composite of Landsat or MODIS.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="59"/>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="59"/>
        <source>Polygons to be compared, such as freguesias.</source>
        <translation>Polygons to be compared, such as freguesias.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="60"/>
        <source>Built land</source>
        <translation>Built land</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="60"/>
        <source>Polygons; with them reference and hot share look at built land only.</source>
        <translation>Polygons; with them reference and hot share look at built land only.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="66"/>
        <source>Reference temperature (°C)</source>
        <translation>Reference temperature (°C)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="66"/>
        <source>Give the same one to compare towns or years; empty: the mean of the zones.</source>
        <translation>Give the same one to compare towns or years; empty: the mean of the zones.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="74"/>
        <source>Excess over the reference that counts as hot (°C)</source>
        <translation>Excess over the reference that counts as hot (°C)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="74"/>
        <source>Land at or above reference plus this excess is hot.</source>
        <translation>Land at or above reference plus this excess is hot.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="82"/>
        <source>Field with the population</source>
        <translation>Field with the population</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="82"/>
        <source>People living in each zone; needed for the people on hot land.</source>
        <translation>People living in each zone; needed for the people on hot land.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="89"/>
        <source>Heat exposure by zone</source>
        <translation>Heat exposure by zone</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="89"/>
        <source>The zones with the new fields.</source>
        <translation>The zones with the new fields.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="101"/>
        <source>Reading the layers</source>
        <translation>Reading the layers</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/climate/heat_exposure.py" line="111"/>
        <source>Computing the temperatures</source>
        <translation>Computing the temperatures</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="74"/>
        <source>Writing the result</source>
        <translation>Writing the result</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="31"/>
        <source>Slope of streets</source>
        <translation>Slope of streets</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="34"/>
        <source>How steep is each street, and how much does it climb and fall? The base for walking and cycling times and for accessible routes.</source>
        <translation>How steep is each street, and how much does it climb and fall? The base for walking and cycling times and for accessible routes.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="40"/>
        <source>The terrain model is read by bilinear interpolation at the vertices of each street and at equal steps between them. The mean slope is the sum of all climbs and falls over the length, as in the R package slopes; the maximum is that of the steepest step. Bridges and tunnels (OpenStreetMap tags bridge and tunnel, in columns or in other_tags) run straight between their ends, several streets in a row as one. Classes of the mean: 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10 and 6 from 20 % (U-Shift, Declives na Rede Viária).</source>
        <translation>The terrain model is read by bilinear interpolation at the vertices of each street and at equal steps between them. The mean slope is the sum of all climbs and falls over the length, as in the R package slopes; the maximum is that of the steepest step. Bridges and tunnels (OpenStreetMap tags bridge and tunnel, in columns or in other_tags) run straight between their ends, several streets in a row as one. Classes of the mean: 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10 and 6 from 20 % (U-Shift, Declives na Rede Viária).</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="51"/>
        <source>No better than the terrain model: with cells of 25 or 30 m short ramps and stairs vanish, and a surface model reads roofs and trees. A screening, never proof that a street complies with accessibility rules. Streets that leave the data of the terrain model get no value. Rise and fall follow the direction in which the street was drawn.</source>
        <translation>No better than the terrain model: with cells of 25 or 30 m short ramps and stairs vanish, and a surface model reads roofs and trees. A screening, never proof that a street complies with accessibility rules. Streets that leave the data of the terrain model get no value. Rise and fall follow the direction in which the street was drawn.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="60"/>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="60"/>
        <source>Lines, such as OpenStreetMap&apos;s roads.</source>
        <translation>Lines, such as OpenStreetMap&apos;s roads.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="61"/>
        <source>Terrain model</source>
        <translation>Terrain model</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="61"/>
        <source>Raster of heights in metres, in any CRS.</source>
        <translation>Raster of heights in metres, in any CRS.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="62"/>
        <source>Step (m)</source>
        <translation>Step (m)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="62"/>
        <source>Longest distance between two samples along a street. 0 samples at the vertices alone, as the R package slopes does.</source>
        <translation>Longest distance between two samples along a street. 0 samples at the vertices alone, as the R package slopes does.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="73"/>
        <source>Write heights into the lines</source>
        <translation>Write heights into the lines</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="73"/>
        <source>Yes: lines with Z at their vertices and at the samples between.</source>
        <translation>Yes: lines with Z at their vertices and at the samples between.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="78"/>
        <source>Keep bridges and tunnels off the ground</source>
        <translation>Keep bridges and tunnels off the ground</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="78"/>
        <source>No: where the terrain model itself holds the decks of the bridges.</source>
        <translation>No: where the terrain model itself holds the decks of the bridges.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="87"/>
        <source>Streets with slope</source>
        <translation>Streets with slope</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="87"/>
        <source>The streets with the new fields.</source>
        <translation>The streets with the new fields.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/mobility/network_slope.py" line="108"/>
        <source>Computing the slopes</source>
        <translation>Computing the slopes</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/parameters.py" line="204"/>
        <source>CRS for lengths and areas</source>
        <translation>CRS for lengths and areas</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/parameters.py" line="204"/>
        <source>Empty: the official metric CRS of the layer&apos;s place (EPSG:3763 on the mainland, 5014, 5015 or 5016 on the islands, else UTM).</source>
        <translation>Empty: the official metric CRS of the layer&apos;s place (EPSG:3763 on the mainland, 5014, 5015 or 5016 on the islands, else UTM).</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/parameters.py" line="222"/>
        <source>Made only when you name it.</source>
        <translation>Made only when you name it.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="47"/>
        <source>Pull data from the platform (PGI)</source>
        <translation>Pull data from the platform (PGI)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="50"/>
        <source>What does the municipality&apos;s platform hold of one kind (containers, sensors, cycle lanes), as layers that the other algorithms can use?</source>
        <translation>What does the municipality&apos;s platform hold of one kind (containers, sensors, cycle lanes), as layers that the other algorithms can use?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="56"/>
        <source>Reads entities from an NGSI-LD context broker (ETSI GS CIM 009) or from files in the same form, such as the bulk downloads of the national data-model catalogue. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</source>
        <translation>Reads entities from an NGSI-LD context broker (ETSI GS CIM 009) or from files in the same form, such as the bulk downloads of the national data-model catalogue. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="66"/>
        <source>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. Times are kept as the text that was sent. Many brokers answer nothing beyond some tens of thousands of entities: pull those by extent or filter.</source>
        <translation>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. Times are kept as the text that was sent. Many brokers answer nothing beyond some tens of thousands of entities: pull those by extent or filter.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="75"/>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="75"/>
        <source>A folder or file of entities, the address of a broker, or a JSON object with url, tenant, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample&apos;s coastal town.</source>
        <translation>A folder or file of entities, the address of a broker, or a JSON object with url, tenant, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample&apos;s coastal town.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="87"/>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="87"/>
        <source>Entity type, for example WasteContainer. A broker needs one; empty reads all that a folder holds.</source>
        <translation>Entity type, for example WasteContainer. A broker needs one; empty reads all that a folder holds.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="96"/>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="96"/>
        <source>Only entities located in this rectangle; empty for all, located or not.</source>
        <translation>Only entities located in this rectangle; empty for all, located or not.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="101"/>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="101"/>
        <source>NGSI-LD query, for brokers only, for example fillingLevel&gt;0.8;status==&quot;ok&quot;.</source>
        <translation>NGSI-LD query, for brokers only, for example fillingLevel&gt;0.8;status==&quot;ok&quot;.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="107"/>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="107"/>
        <source>Names of the attributes to keep, separated by commas; empty for all.</source>
        <translation>Names of the attributes to keep, separated by commas; empty for all.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="113"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="113"/>
        <source>Most entities to read; 0 for all.</source>
        <translation>Most entities to read; 0 for all.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Entities located at points.</source>
        <translation>Entities located at points.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Entities located on lines.</source>
        <translation>Entities located on lines.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Polygons</source>
        <translation>Polygons</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Entities located on areas.</source>
        <translation>Entities located on areas.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="121"/>
        <source>Entities without a location that can be drawn, as a table.</source>
        <translation>Entities without a location that can be drawn, as a table.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="139"/>
        <source>Everything announced arrived</source>
        <translation>Everything announced arrived</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="140"/>
        <source>Entities that arrived</source>
        <translation>Entities that arrived</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/platform/pgi_pull.py" line="148"/>
        <source>Reading from the platform</source>
        <translation>Reading from the platform</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/gui/menu.py" line="24"/>
        <source>Smart Territory</source>
        <translation>Smart Territory</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/provider.py" line="42"/>
        <source>Smart Territory: indicators for municipalities</source>
        <translation>Smart Territory: indicators for municipalities</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="24"/>
        <source>Check territory file</source>
        <translation>Check territory file</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="27"/>
        <source>Is everything in the territory file there, and fit for its role?</source>
        <translation>Is everything in the territory file there, and fit for its role?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="30"/>
        <source>Opens each source without computing anything: does it open, is it of the right kind, has it features, a coordinate reference system, the fields its role needs, a date and a citation?</source>
        <translation>Opens each source without computing anything: does it open, is it of the right kind, has it features, a coordinate reference system, the fields its role needs, a date and a citation?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="37"/>
        <source>Does not look at the values inside the layers; the algorithms do.</source>
        <translation>Does not look at the values inside the layers; the algorithms do.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="68"/>
        <source>Territory file</source>
        <translation>Territory file</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="50"/>
        <source>A territory.json; “Create territory file” makes one.</source>
        <translation>A territory.json; “Create territory file” makes one.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="47"/>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="47"/>
        <source>One row a fault: role, source, severity and what to do.</source>
        <translation>One row a fault: role, source, severity and what to do.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="57"/>
        <source>Number of faults</source>
        <translation>Number of faults</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/check_territory.py" line="58"/>
        <source>Number of faults that stop an indicator</source>
        <translation>Number of faults that stop an indicator</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="80"/>
        <source>Looking at the layers</source>
        <translation>Looking at the layers</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="25"/>
        <source>Create territory file</source>
        <translation>Create territory file</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="28"/>
        <source>Which of the municipality&apos;s layers play which role in the indicators?</source>
        <translation>Which of the municipality&apos;s layers play which role in the indicators?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="31"/>
        <source>Recognises the official schemas by their fields (BGRI of INE, CAOP and COS of DGT), OpenStreetMap by its tags, and other layers by their names; then writes what it found to territory.json. The log says why each layer got its role.</source>
        <translation>Recognises the official schemas by their fields (BGRI of INE, CAOP and COS of DGT), OpenStreetMap by its tags, and other layers by their names; then writes what it found to territory.json. The log says why each layer got its role.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="38"/>
        <source>A guess: look at the log, correct the file where it is wrong, and add date, citation and licence of each source. Layers of databases and services are left out.</source>
        <translation>A guess: look at the log, correct the file where it is wrong, and add date, citation and licence of each source. Layers of databases and services are left out.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="46"/>
        <source>Folder with the municipality&apos;s layers</source>
        <translation>Folder with the municipality&apos;s layers</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="46"/>
        <source>Empty: the layers of the open project.</source>
        <translation>Empty: the layers of the open project.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="52"/>
        <source>Municipality code</source>
        <translation>Municipality code</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="52"/>
        <source>Four digits of the official boundaries (DICO), such as 1106 for Lisbon.</source>
        <translation>Four digits of the official boundaries (DICO), such as 1106 for Lisbon.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="57"/>
        <source>Municipality name</source>
        <translation>Municipality name</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="57"/>
        <source>As the report should say it.</source>
        <translation>As the report should say it.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="58"/>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="58"/>
        <source>The year the indicators stand for.</source>
        <translation>The year the indicators stand for.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="66"/>
        <source>Best kept beside the layers, so that its paths are relative.</source>
        <translation>Best kept beside the layers, so that its paths are relative.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/create_territory.py" line="92"/>
        <source>Writing the territory file</source>
        <translation>Writing the territory file</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="24"/>
        <source>Check the environment</source>
        <translation>Check the environment</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="27"/>
        <source>Does this QGIS have everything the plugin needs, and what to do if not?</source>
        <translation>Does this QGIS have everything the plugin needs, and what to do if not?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="30"/>
        <source>Looks for each Python library the plugin uses and compares its version with the oldest one the plugin was tried on. Nothing is installed.</source>
        <translation>Looks for each Python library the plugin uses and compares its version with the oldest one the plugin was tried on. Nothing is installed.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="36"/>
        <source>The command is for this computer&apos;s system; behind a proxy, ask the person who looks after your computers.</source>
        <translation>The command is for this computer&apos;s system; behind a proxy, ask the person who looks after your computers.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="43"/>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="43"/>
        <source>One row a library.</source>
        <translation>One row a library.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="56"/>
        <source>Looking for the libraries</source>
        <translation>Looking for the libraries</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/environment_check.py" line="84"/>
        <source>Libraries that are missing</source>
        <translation>Libraries that are missing</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="23"/>
        <source>Municipal profile</source>
        <translation>Municipal profile</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="26"/>
        <source>What do the municipality&apos;s layers say about it: every indicator they allow, by freguesia and for the whole municipality?</source>
        <translation>What do the municipality&apos;s layers say about it: every indicator they allow, by freguesia and for the whole municipality?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="32"/>
        <source>Runs the recipes of the chosen themes whose layers stand in the territory file. The value of the whole municipality is computed from its cells, metres or dwellings, never as a mean of freguesias. Definition, formula and source of each indicator stand in the report.</source>
        <translation>Runs the recipes of the chosen themes whose layers stand in the territory file. The value of the whole municipality is computed from its cells, metres or dwellings, never as a mean of freguesias. Definition, formula and source of each indicator stand in the report.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="40"/>
        <source>A recipe without its layers is left out, one that fails is named; the others go on. A band belongs to a threshold with a named source: where none is known there is no band.</source>
        <translation>A recipe without its layers is left out, one that fails is named; the others go on. A band belongs to a threshold with a named source: where none is known there is no band.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="56"/>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="56"/>
        <source>None chosen: all of them.</source>
        <translation>None chosen: all of them.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="62"/>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="62"/>
        <source>A year or two dates (2025-06-01/2025-09-30); empty: the file&apos;s year.</source>
        <translation>A year or two dates (2025-06-01/2025-09-30); empty: the file&apos;s year.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="68"/>
        <source>Folder for the results</source>
        <translation>Folder for the results</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="68"/>
        <source>Gets report.html, values.csv, zones.gpkg and a map an indicator.</source>
        <translation>Gets report.html, values.csv, zones.gpkg and a map an indicator.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="73"/>
        <source>Indicators by zone</source>
        <translation>Indicators by zone</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="73"/>
        <source>The zones with a field an indicator; not named: zones.gpkg in the folder.</source>
        <translation>The zones with a field an indicator; not named: zones.gpkg in the folder.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="79"/>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="79"/>
        <source>A row a zone and indicator; not named: values.csv in the folder.</source>
        <translation>A row a zone and indicator; not named: values.csv in the folder.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="86"/>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="86"/>
        <source>One HTML file to read, print or send; not named: report.html in the folder.</source>
        <translation>One HTML file to read, print or send; not named: report.html in the folder.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="104"/>
        <source>Reading the territory file</source>
        <translation>Reading the territory file</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="118"/>
        <source>Computing the indicators</source>
        <translation>Computing the indicators</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/municipal_profile.py" line="127"/>
        <source>Writing the results</source>
        <translation>Writing the results</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="35"/>
        <source>Open sample territory</source>
        <translation>Open sample territory</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="38"/>
        <source>Where can I try the plugin without data of my own?</source>
        <translation>Where can I try the plugin without data of my own?</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="41"/>
        <source>Copies one of three fictitious municipalities, in the real official schemas, with a styled project to a folder of yours; nothing there is overwritten.</source>
        <translation>Copies one of three fictitious municipalities, in the real official schemas, with a styled project to a folder of yours; nothing there is overwritten.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="47"/>
        <source>The municipality is fictitious: its numbers say nothing about a real place.</source>
        <translation>The municipality is fictitious: its numbers say nothing about a real place.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="51"/>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="51"/>
        <source>All three are fictitious.</source>
        <translation>All three are fictitious.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="51"/>
        <source>Coastal town in the Centre</source>
        <translation>Coastal town in the Centre</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="51"/>
        <source>Hill town in the North</source>
        <translation>Hill town in the North</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="51"/>
        <source>Plain town in the Alentejo</source>
        <translation>Plain town in the Alentejo</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="61"/>
        <source>Folder to copy to</source>
        <translation>Folder to copy to</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="61"/>
        <source>A subfolder with the town&apos;s name is made.</source>
        <translation>A subfolder with the town&apos;s name is made.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="69"/>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="82"/>
        <source>Copying the layers</source>
        <translation>Copying the layers</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/algorithms/territory/open_sample.py" line="84"/>
        <source>Writing the project</source>
        <translation>Writing the project</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/gui/menu.py" line="26"/>
        <source>Open sample territory…</source>
        <translation>Open sample territory…</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/gui/menu.py" line="27"/>
        <source>Create territory file…</source>
        <translation>Create territory file…</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/gui/menu.py" line="28"/>
        <source>Municipal profile…</source>
        <translation>Municipal profile…</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/gui/menu.py" line="29"/>
        <source>Check the environment…</source>
        <translation>Check the environment…</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="42"/>
        <source>“{layer}”: {count} invalid geometries were repaired for the calculation.</source>
        <translation>“{layer}”: {count} invalid geometries were repaired for the calculation.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="54"/>
        <source>“{layer}”: {count} repeated identifiers were numbered anew.</source>
        <translation>“{layer}”: {count} repeated identifiers were numbered anew.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="180"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelled: nothing was written.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="188"/>
        <source>every algorithm</source>
        <translation>every algorithm</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="189"/>
        <source>distances and networks</source>
        <translation>distances and networks</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="190"/>
        <source>the municipal platform (PGI)</source>
        <translation>the municipal platform (PGI)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="191"/>
        <source>reading rasters faster; without it the GDAL of QGIS serves</source>
        <translation>reading rasters faster; without it the GDAL of QGIS serves</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="194"/>
        <source>the charts of the report</source>
        <translation>the charts of the report</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="198"/>
        <source>The catalogue has no entry “{name}”. Use one of: {known}.</source>
        <translation>The catalogue has no entry “{name}”. Use one of: {known}.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="213"/>
        <source>Reference temperature: {value:.2f} °C over {area:.1f} ha.</source>
        <translation>Reference temperature: {value:.2f} °C over {area:.1f} ha.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="233"/>
        <source>The table “{table}” has no rows. Give one with a line of column names and rows.</source>
        <translation>The table “{table}” has no rows. Give one with a line of column names and rows.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="286"/>
        <source>“{layer}”: {count} zones have no area; their results stay empty.</source>
        <translation>“{layer}”: {count} zones have no area; their results stay empty.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="289"/>
        <source>No zone of “{layer}” has an area. Choose a layer of polygons.</source>
        <translation>No zone of “{layer}” has an area. Choose a layer of polygons.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="432"/>
        <source>Typology {kind}: {share:.1f} % of {dwellings:.0f} dwellings are served.</source>
        <translation>Typology {kind}: {share:.1f} % of {dwellings:.0f} dwellings are served.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="435"/>
        <source>{count:.0f} dwellings lie in no zone; they are missing from the zones&apos; figures.</source>
        <translation>{count:.0f} dwellings lie in no zone; they are missing from the zones&apos; figures.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="443"/>
        <source>Streams of the containers: {found}.</source>
        <translation>Streams of the containers: {found}.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="796"/>
        <source>it has the fields of INE&apos;s census subsections (BGRI)</source>
        <translation>it has the fields of INE&apos;s census subsections (BGRI)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="797"/>
        <source>it has the fields of DGT&apos;s land-cover map (COS)</source>
        <translation>it has the fields of DGT&apos;s land-cover map (COS)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="798"/>
        <source>it has the fields of the official boundaries (CAOP)</source>
        <translation>it has the fields of the official boundaries (CAOP)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="799"/>
        <source>it has OpenStreetMap&apos;s tags</source>
        <translation>it has OpenStreetMap&apos;s tags</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="800"/>
        <source>its fields say so</source>
        <translation>its fields say so</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="801"/>
        <source>its name says so</source>
        <translation>its name says so</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="802"/>
        <source>it holds entities of a platform (NGSI-LD)</source>
        <translation>it holds entities of a platform (NGSI-LD)</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="810"/>
        <source>“{layer}” does not open ({reason}). Check its path and layer name.</source>
        <translation>“{layer}” does not open ({reason}). Check its path and layer name.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="849"/>
        <source>{role}: “{layer}”, because {reason}.</source>
        <translation>{role}: “{layer}”, because {reason}.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="850"/>
        <source>“{layer}” was left out: nothing tells its role.</source>
        <translation>“{layer}” was left out: nothing tells its role.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="851"/>
        <source>{role}: {problem}</source>
        <translation>{role}: {problem}</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="852"/>
        <source>No fault was found: the territory file is ready.</source>
        <translation>No fault was found: the territory file is ready.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="856"/>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="857"/>
        <source>{step}: {text}</source>
        <translation>{step}: {text}</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="858"/>
        <source>Left out, because the territory file has no layer for: {roles}.</source>
        <translation>Left out, because the territory file has no layer for: {roles}.</translation>
    </message>
    <message>
        <location filename="../../smart_territory_plugin/messages.py" line="878"/>
        <source>{library} {version}: present; serves {needed_by}.</source>
        <translation>{library} {version}: present; serves {needed_by}.</translation>
    </message>
</context>
</TS>
