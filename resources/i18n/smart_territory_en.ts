<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>How the facilities count</source>
        <translation>How the facilities count</translation>
    </message>
    <message>
        <source>Circular city</source>
        <translation>Circular city</translation>
    </message>
    <message>
        <source>Climate adaptation</source>
        <translation>Climate adaptation</translation>
    </message>
    <message>
        <source>City as a platform</source>
        <translation>City as a platform</translation>
    </message>
    <message>
        <source>Inclusive city</source>
        <translation>Inclusive city</translation>
    </message>
    <message>
        <source>Economy and innovation</source>
        <translation>Economy and innovation</translation>
    </message>
    <message>
        <source>Soft mobility</source>
        <translation>Soft mobility</translation>
    </message>
    <message>
        <source>Happy cities</source>
        <translation>Happy cities</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Method and source</source>
        <translation>Method and source</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Inputs</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Heat exposure</source>
        <translation>Heat exposure</translation>
    </message>
    <message>
        <source>Which zones have the hottest land surface, by how much above the municipality, and how many people live there?</source>
        <translation>Which zones have the hottest land surface, by how much above the municipality, and how many people live there?</translation>
    </message>
    <message>
        <source>Statistics of the cells of a land-surface temperature raster, each weighted by the exact share of it that lies in the zone. The reference is the mean over all zones together (over built land where it is given), unless you give one. Hot land is at or above reference plus the excess; the share of built land 3 °C or more above the mean is the indicator GRE-1.2 of the World Resources Institute.</source>
        <translation>Statistics of the cells of a land-surface temperature raster, each weighted by the exact share of it that lies in the zone. The reference is the mean over all zones together (over built land where it is given), unless you give one. Hot land is at or above reference plus the excess; the share of built land 3 °C or more above the mean is the indicator GRE-1.2 of the World Resources Institute.</translation>
    </message>
    <message>
        <source>Land-surface temperature is not air temperature: it shows where surfaces heat up, not what people feel. People are taken as spread evenly over the land of the zone. To compare towns or years give all of them the same reference.</source>
        <translation>Land-surface temperature is not air temperature: it shows where surfaces heat up, not what people feel. People are taken as spread evenly over the land of the zone. To compare towns or years give all of them the same reference.</translation>
    </message>
    <message>
        <source>Land-surface temperature</source>
        <translation>Land-surface temperature</translation>
    </message>
    <message>
        <source>Raster in °C, for example a summer composite of Landsat or MODIS.</source>
        <translation>Raster in °C, for example a summer composite of Landsat or MODIS.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Polygons to be compared, such as freguesias.</source>
        <translation>Polygons to be compared, such as freguesias.</translation>
    </message>
    <message>
        <source>Built land</source>
        <translation>Built land</translation>
    </message>
    <message>
        <source>Polygons; with them reference and hot share look at built land only.</source>
        <translation>Polygons; with them reference and hot share look at built land only.</translation>
    </message>
    <message>
        <source>Reference temperature (°C)</source>
        <translation>Reference temperature (°C)</translation>
    </message>
    <message>
        <source>Give the same one to compare towns or years; empty: the mean of the zones.</source>
        <translation>Give the same one to compare towns or years; empty: the mean of the zones.</translation>
    </message>
    <message>
        <source>Excess over the reference that counts as hot (°C)</source>
        <translation>Excess over the reference that counts as hot (°C)</translation>
    </message>
    <message>
        <source>Land at or above reference plus this excess is hot.</source>
        <translation>Land at or above reference plus this excess is hot.</translation>
    </message>
    <message>
        <source>Field with the population</source>
        <translation>Field with the population</translation>
    </message>
    <message>
        <source>People living in each zone; needed for the people on hot land.</source>
        <translation>People living in each zone; needed for the people on hot land.</translation>
    </message>
    <message>
        <source>Heat exposure by zone</source>
        <translation>Heat exposure by zone</translation>
    </message>
    <message>
        <source>The zones with the new fields.</source>
        <translation>The zones with the new fields.</translation>
    </message>
    <message>
        <source>Reading the layers</source>
        <translation>Reading the layers</translation>
    </message>
    <message>
        <source>Computing the temperatures</source>
        <translation>Computing the temperatures</translation>
    </message>
    <message>
        <source>Writing the result</source>
        <translation>Writing the result</translation>
    </message>
    <message>
        <source>Slope of streets</source>
        <translation>Slope of streets</translation>
    </message>
    <message>
        <source>How steep is each street, and how much does it climb and fall? The base for walking and cycling times and for accessible routes.</source>
        <translation>How steep is each street, and how much does it climb and fall? The base for walking and cycling times and for accessible routes.</translation>
    </message>
    <message>
        <source>The terrain model is read by bilinear interpolation at the vertices of each street and at equal steps between them. The mean slope is the sum of all climbs and falls over the length, as in the R package slopes; the maximum is that of the steepest step. Bridges and tunnels (OpenStreetMap tags bridge and tunnel, in columns or in other_tags) run straight between their ends, several streets in a row as one. Classes of the mean: 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10 and 6 from 20 % (U-Shift, Declives na Rede Viária).</source>
        <translation>The terrain model is read by bilinear interpolation at the vertices of each street and at equal steps between them. The mean slope is the sum of all climbs and falls over the length, as in the R package slopes; the maximum is that of the steepest step. Bridges and tunnels (OpenStreetMap tags bridge and tunnel, in columns or in other_tags) run straight between their ends, several streets in a row as one. Classes of the mean: 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10 and 6 from 20 % (U-Shift, Declives na Rede Viária).</translation>
    </message>
    <message>
        <source>No better than the terrain model: with cells of 25 or 30 m short ramps and stairs vanish, and a surface model reads roofs and trees. A screening, never proof that a street complies with accessibility rules. Streets that leave the data of the terrain model get no value. Rise and fall follow the direction in which the street was drawn.</source>
        <translation>No better than the terrain model: with cells of 25 or 30 m short ramps and stairs vanish, and a surface model reads roofs and trees. A screening, never proof that a street complies with accessibility rules. Streets that leave the data of the terrain model get no value. Rise and fall follow the direction in which the street was drawn.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Streets</translation>
    </message>
    <message>
        <source>Lines, such as OpenStreetMap&apos;s roads.</source>
        <translation>Lines, such as OpenStreetMap's roads.</translation>
    </message>
    <message>
        <source>Terrain model</source>
        <translation>Terrain model</translation>
    </message>
    <message>
        <source>Raster of heights in metres, in any CRS.</source>
        <translation>Raster of heights in metres, in any CRS.</translation>
    </message>
    <message>
        <source>Step (m)</source>
        <translation>Step (m)</translation>
    </message>
    <message>
        <source>Longest distance between two samples along a street. 0 samples at the vertices alone, as the R package slopes does.</source>
        <translation>Longest distance between two samples along a street. 0 samples at the vertices alone, as the R package slopes does.</translation>
    </message>
    <message>
        <source>Write heights into the lines</source>
        <translation>Write heights into the lines</translation>
    </message>
    <message>
        <source>Yes: lines with Z at their vertices and at the samples between.</source>
        <translation>Yes: lines with Z at their vertices and at the samples between.</translation>
    </message>
    <message>
        <source>Keep bridges and tunnels off the ground</source>
        <translation>Keep bridges and tunnels off the ground</translation>
    </message>
    <message>
        <source>No: where the terrain model itself holds the decks of the bridges.</source>
        <translation>No: where the terrain model itself holds the decks of the bridges.</translation>
    </message>
    <message>
        <source>Streets with slope</source>
        <translation>Streets with slope</translation>
    </message>
    <message>
        <source>The streets with the new fields.</source>
        <translation>The streets with the new fields.</translation>
    </message>
    <message>
        <source>Computing the slopes</source>
        <translation>Computing the slopes</translation>
    </message>
    <message>
        <source>CRS for lengths and areas</source>
        <translation>CRS for lengths and areas</translation>
    </message>
    <message>
        <source>Empty: the official metric CRS of the layer&apos;s place (EPSG:3763 on the mainland, 5014, 5015 or 5016 on the islands, else UTM).</source>
        <translation>Empty: the official metric CRS of the layer's place (EPSG:3763 on the mainland, 5014, 5015 or 5016 on the islands, else UTM).</translation>
    </message>
    <message>
        <source>Made only when you give it a destination.</source>
        <translation>Made only when you give it a destination.</translation>
    </message>
    <message>
        <source>Pull data from the platform (PGI)</source>
        <translation>Pull data from the platform (PGI)</translation>
    </message>
    <message>
        <source>What does the municipality&apos;s platform hold of one kind (containers, sensors, cycle lanes), as layers that the other algorithms can use?</source>
        <translation>What does the municipality's platform hold of one kind (containers, sensors, cycle lanes), as layers that the other algorithms can use?</translation>
    </message>
    <message>
        <source>Reads entities from an NGSI-LD context broker (ETSI GS CIM 009) or from files in the same form, such as the bulk downloads of the national data-model catalogue. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</source>
        <translation>Reads entities from an NGSI-LD context broker (ETSI GS CIM 009) or from files in the same form, such as the bulk downloads of the national data-model catalogue. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</translation>
    </message>
    <message>
        <source>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. Times are kept as the text that was sent. Many brokers answer nothing beyond some tens of thousands of entities: pull those by extent or filter.</source>
        <translation>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. Times are kept as the text that was sent. Many brokers answer nothing beyond some tens of thousands of entities: pull those by extent or filter.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>A folder or file of entities, the address of a broker, or a JSON object with url, tenant, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample&apos;s coastal town.</source>
        <translation>A folder or file of entities, the address of a broker, or a JSON object with url, tenant, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample's coastal town.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Entity type, for example WasteContainer. A broker needs one; empty reads all that a folder holds.</source>
        <translation>Entity type, for example WasteContainer. A broker needs one; empty reads all that a folder holds.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Only entities located in this rectangle; empty for all, located or not.</source>
        <translation>Only entities located in this rectangle; empty for all, located or not.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>NGSI-LD query, for brokers only, for example fillingLevel&gt;0.8;status==&quot;ok&quot;.</source>
        <translation>NGSI-LD query, for brokers only, for example fillingLevel&gt;0.8;status==&quot;ok&quot;.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributes</translation>
    </message>
    <message>
        <source>Names of the attributes to keep, separated by commas; empty for all.</source>
        <translation>Names of the attributes to keep, separated by commas; empty for all.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Most entities to read; 0 for all.</source>
        <translation>Most entities to read; 0 for all.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Entities located at points.</source>
        <translation>Entities located at points.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Entities located on lines.</source>
        <translation>Entities located on lines.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygons</translation>
    </message>
    <message>
        <source>Entities located on areas.</source>
        <translation>Entities located on areas.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Entities without a location that can be drawn, as a table.</source>
        <translation>Entities without a location that can be drawn, as a table.</translation>
    </message>
    <message>
        <source>Everything announced arrived</source>
        <translation>Everything announced arrived</translation>
    </message>
    <message>
        <source>Entities that arrived</source>
        <translation>Entities that arrived</translation>
    </message>
    <message>
        <source>Reading from the platform</source>
        <translation>Reading from the platform</translation>
    </message>
    <message>
        <source>Smart Territory</source>
        <translation>Smart Territory</translation>
    </message>
    <message>
        <source>Smart Territory: indicators for municipalities</source>
        <translation>Smart Territory: indicators for municipalities</translation>
    </message>
    <message>
        <source>Check territory file</source>
        <translation>Check territory file</translation>
    </message>
    <message>
        <source>Is everything in the territory file there, and fit for its role?</source>
        <translation>Is everything in the territory file there, and fit for its role?</translation>
    </message>
    <message>
        <source>Opens each source without computing anything: does it open, is it of the right kind, has it features, a coordinate reference system, the fields its role needs, a date and a citation?</source>
        <translation>Opens each source without computing anything: does it open, is it of the right kind, has it features, a coordinate reference system, the fields its role needs, a date and a citation?</translation>
    </message>
    <message>
        <source>Does not look at the values inside the layers; the algorithms do.</source>
        <translation>Does not look at the values inside the layers; the algorithms do.</translation>
    </message>
    <message>
        <source>Territory file</source>
        <translation>Territory file</translation>
    </message>
    <message>
        <source>A territory.json; “Create territory file” makes one.</source>
        <translation>A territory.json; “Create territory file” makes one.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>One row per fault: role, source, severity and what to do.</source>
        <translation>One row per fault: role, source, severity and what to do.</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Number of faults</translation>
    </message>
    <message>
        <source>Number of faults that stop an indicator</source>
        <translation>Number of faults that stop an indicator</translation>
    </message>
    <message>
        <source>Looking at the layers</source>
        <translation>Looking at the layers</translation>
    </message>
    <message>
        <source>Create territory file</source>
        <translation>Create territory file</translation>
    </message>
    <message>
        <source>Which of the municipality&apos;s layers play which role in the indicators?</source>
        <translation>Which of the municipality's layers play which role in the indicators?</translation>
    </message>
    <message>
        <source>Recognises the official schemas by their fields (BGRI of INE, CAOP and COS of DGT), OpenStreetMap by its tags, and other layers by their names; then writes what it found to territory.json. The log says why each layer got its role.</source>
        <translation>Recognises the official schemas by their fields (BGRI of INE, CAOP and COS of DGT), OpenStreetMap by its tags, and other layers by their names; then writes what it found to territory.json. The log says why each layer got its role.</translation>
    </message>
    <message>
        <source>A guess: look at the log, correct the file where it is wrong, and add date, citation and licence of each source. Layers of databases and services are left out.</source>
        <translation>A guess: look at the log, correct the file where it is wrong, and add date, citation and licence of each source. Layers of databases and services are left out.</translation>
    </message>
    <message>
        <source>Folder with the municipality&apos;s layers</source>
        <translation>Folder with the municipality's layers</translation>
    </message>
    <message>
        <source>Empty: the layers of the open project.</source>
        <translation>Empty: the layers of the open project.</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Municipality code</translation>
    </message>
    <message>
        <source>Four digits of the official boundaries (DICO), such as 1106 for Lisbon.</source>
        <translation>Four digits of the official boundaries (DICO), such as 1106 for Lisbon.</translation>
    </message>
    <message>
        <source>Municipality name</source>
        <translation>Municipality name</translation>
    </message>
    <message>
        <source>As the report should say it.</source>
        <translation>As the report should say it.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>The year the indicators stand for.</source>
        <translation>The year the indicators stand for.</translation>
    </message>
    <message>
        <source>Best kept beside the layers, so that its paths are relative.</source>
        <translation>Best kept beside the layers, so that its paths are relative.</translation>
    </message>
    <message>
        <source>Writing the territory file</source>
        <translation>Writing the territory file</translation>
    </message>
    <message>
        <source>Check the environment</source>
        <translation>Check the environment</translation>
    </message>
    <message>
        <source>Does this QGIS have everything the plugin needs, and what to do if not?</source>
        <translation>Does this QGIS have everything the plugin needs, and what to do if not?</translation>
    </message>
    <message>
        <source>Looks for each Python library the plugin uses and compares its version with the oldest one the plugin was tried on. Nothing is installed.</source>
        <translation>Looks for each Python library the plugin uses and compares its version with the oldest one the plugin was tried on. Nothing is installed.</translation>
    </message>
    <message>
        <source>The command is for this computer&apos;s system; behind a proxy, ask the person who looks after your computers.</source>
        <translation>The command is for this computer's system; behind a proxy, ask the person who looks after your computers.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Libraries</translation>
    </message>
    <message>
        <source>One row per library.</source>
        <translation>One row per library.</translation>
    </message>
    <message>
        <source>Looking for the libraries</source>
        <translation>Looking for the libraries</translation>
    </message>
    <message>
        <source>Libraries that are missing</source>
        <translation>Libraries that are missing</translation>
    </message>
    <message>
        <source>Municipal profile</source>
        <translation>Municipal profile</translation>
    </message>
    <message>
        <source>What do the municipality&apos;s layers say about it: every indicator they allow, by freguesia and for the whole municipality?</source>
        <translation>What do the municipality's layers say about it: every indicator they allow, by freguesia and for the whole municipality?</translation>
    </message>
    <message>
        <source>Runs the recipes of the chosen themes whose layers stand in the territory file. The value of the whole municipality is computed from its cells, metres or dwellings, never as a mean of freguesias. Definition, formula and source of each indicator stand in the report.</source>
        <translation>Runs the recipes of the chosen themes whose layers stand in the territory file. The value of the whole municipality is computed from its cells, metres or dwellings, never as a mean of freguesias. Definition, formula and source of each indicator stand in the report.</translation>
    </message>
    <message>
        <source>A recipe without its layers is left out, one that fails is named; the others go on. A band belongs to a threshold with a named source: where none is known there is no band.</source>
        <translation>A recipe without its layers is left out, one that fails is named; the others go on. A band belongs to a threshold with a named source: where none is known there is no band.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>None chosen: all of them.</source>
        <translation>None chosen: all of them.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>A year or two dates (2025-06-01/2025-09-30); empty: the file&apos;s year.</source>
        <translation>A year or two dates (2025-06-01/2025-09-30); empty: the file's year.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Folder for the results</translation>
    </message>
    <message>
        <source>Gets report.html, values.csv, zones.gpkg and one map per indicator.</source>
        <translation>Gets report.html, values.csv, zones.gpkg and one map per indicator.</translation>
    </message>
    <message>
        <source>Indicators by zone</source>
        <translation>Indicators by zone</translation>
    </message>
    <message>
        <source>The zones with one field per indicator; if left out: zones.gpkg in the folder.</source>
        <translation>The zones with one field per indicator; if left out: zones.gpkg in the folder.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>One row per zone and indicator; if left out: values.csv in the folder.</source>
        <translation>One row per zone and indicator; if left out: values.csv in the folder.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>One HTML file to read, print or send; if left out: report.html in the folder.</source>
        <translation>One HTML file to read, print or send; if left out: report.html in the folder.</translation>
    </message>
    <message>
        <source>Reading the territory file</source>
        <translation>Reading the territory file</translation>
    </message>
    <message>
        <source>Computing the indicators</source>
        <translation>Computing the indicators</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>Writing the results</translation>
    </message>
    <message>
        <source>Open sample territory</source>
        <translation>Open sample territory</translation>
    </message>
    <message>
        <source>Where can I try the plugin without data of my own?</source>
        <translation>Where can I try the plugin without data of my own?</translation>
    </message>
    <message>
        <source>Copies one of three fictitious municipalities, in the real official schemas, with a styled project to a folder of yours; nothing there is overwritten.</source>
        <translation>Copies one of three fictitious municipalities, in the real official schemas, with a styled project to a folder of yours; nothing there is overwritten.</translation>
    </message>
    <message>
        <source>The municipality is fictitious: its numbers say nothing about a real place.</source>
        <translation>The municipality is fictitious: its numbers say nothing about a real place.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>All three are fictitious.</source>
        <translation>All three are fictitious.</translation>
    </message>
    <message>
        <source>Coastal town in the Centre</source>
        <translation>Coastal town in the Centre</translation>
    </message>
    <message>
        <source>Hill town in the North</source>
        <translation>Hill town in the North</translation>
    </message>
    <message>
        <source>Town on the plain in the Alentejo</source>
        <translation>Town on the plain in the Alentejo</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>Folder to copy to</translation>
    </message>
    <message>
        <source>A subfolder with the town&apos;s name is made.</source>
        <translation>A subfolder with the town's name is made.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Copying the layers</source>
        <translation>Copying the layers</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>Writing the project</translation>
    </message>
    <message>
        <source>Open sample territory…</source>
        <translation>Open sample territory…</translation>
    </message>
    <message>
        <source>Create territory file…</source>
        <translation>Create territory file…</translation>
    </message>
    <message>
        <source>Municipal profile…</source>
        <translation>Municipal profile…</translation>
    </message>
    <message>
        <source>Check the environment…</source>
        <translation>Check the environment…</translation>
    </message>
    <message>
        <source>Access to waste containers</source>
        <translation>Access to waste containers</translation>
    </message>
    <message>
        <source>How many dwellings have containers of every waste stream close to the door, and where are those that do not?</source>
        <translation>How many dwellings have containers of every waste stream close to the door, and where are those that do not?</translation>
    </message>
    <message>
        <source>Straight-line distance from the edge of each building to the nearest container of each stream. A dwelling is served where all streams are within the limit: 100 m in predominantly urban freguesias (APU), 200 m in the others, or where it lies in a door-to-door area, which counts whole. Dwellings of the census are spread over the residential buildings of each subsection by floor area. With glass, paper, packaging and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it.</source>
        <translation>Straight-line distance from the edge of each building to the nearest container of each stream. A dwelling is served where all streams are within the limit: 100 m in predominantly urban freguesias (APU), 200 m in the others, or where it lies in a door-to-door area, which counts whole. Dwellings of the census are spread over the residential buildings of each subsection by floor area. With glass, paper, packaging and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it.</translation>
    </message>
    <message>
        <source>Only the four official flows give the official figure. Its band belongs to the whole service area and typology of the managing entity: a single zone has an indicative reading. The official distance runs from the limit of the plot, so this one is never shorter. Straight lines cross walls and rivers. Capacity and emptying are not looked at. Spread dwellings are an estimate, good for zones and not for one building.</source>
        <translation>Only the four official flows give the official figure. Its band belongs to the whole service area and typology of the managing entity: a single zone has an indicative reading. The official distance runs from the limit of the plot, so this one is never shorter. Straight lines cross walls and rivers. Capacity and emptying are not looked at. Spread dwellings are an estimate, good for zones and not for one building.</translation>
    </message>
    <message>
        <source>Measuring the distances</source>
        <translation>Measuring the distances</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <source>Polygons or points. Needed, unless the census is given: then its points serve.</source>
        <translation>Polygons or points. Needed, unless the census is given: then its points serve.</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Field with the dwellings</translation>
    </message>
    <message>
        <source>Number of dwellings of each building; empty: those of the census are spread.</source>
        <translation>Number of dwellings of each building; empty: those of the census are spread.</translation>
    </message>
    <message>
        <source>Census subsections</source>
        <translation>Census subsections</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, whose dwellings are spread over the buildings.</source>
        <translation>INE's BGRI of 2021 or 2011, whose dwellings are spread over the buildings.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Containers</translation>
    </message>
    <message>
        <source>Points, one a container or island.</source>
        <translation>Points, one a container or island.</translation>
    </message>
    <message>
        <source>Field with the stream</source>
        <translation>Field with the stream</translation>
    </message>
    <message>
        <source>What the container takes, such as Vidro or Lixos; several apart by a semicolon.</source>
        <translation>What the container takes, such as Vidro or Lixos; several apart by a semicolon.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Codes or names with commas between, such as glass, paper, organic. Empty: glass, paper, packaging, mixed, the four flows of the official figure.</source>
        <translation>Codes or names with commas between, such as glass, paper, organic. Empty: glass, paper, packaging, mixed, the four flows of the official figure.</translation>
    </message>
    <message>
        <source>Table of stream names</source>
        <translation>Table of stream names</translation>
    </message>
    <message>
        <source>CSV with the columns alias and code in place of the plugin&apos;s own table (resources/tables/waste_streams.csv).</source>
        <translation>CSV with the columns alias and code in place of the plugin's own table (resources/tables/waste_streams.csv).</translation>
    </message>
    <message>
        <source>Door-to-door areas</source>
        <translation>Door-to-door areas</translation>
    </message>
    <message>
        <source>Polygons where waste is collected at the door.</source>
        <translation>Polygons where waste is collected at the door.</translation>
    </message>
    <message>
        <source>Field with the streams of the area</source>
        <translation>Field with the streams of the area</translation>
    </message>
    <message>
        <source>What is collected at the door; empty: every stream.</source>
        <translation>What is collected at the door; empty: every stream.</translation>
    </message>
    <message>
        <source>Polygons to count in, such as freguesias.</source>
        <translation>Polygons to count in, such as freguesias.</translation>
    </message>
    <message>
        <source>Field with the typology</source>
        <translation>Field with the typology</translation>
    </message>
    <message>
        <source>APU, AMU or APR (INE&apos;s TIPAU) of each zone; empty: the urban limit everywhere.</source>
        <translation>APU, AMU or APR (INE's TIPAU) of each zone; empty: the urban limit everywhere.</translation>
    </message>
    <message>
        <source>Limit in predominantly urban zones (m)</source>
        <translation>Limit in predominantly urban zones (m)</translation>
    </message>
    <message>
        <source>Longest way in APU, in metres.</source>
        <translation>Longest way in APU, in metres.</translation>
    </message>
    <message>
        <source>Limit in the other zones (m)</source>
        <translation>Limit in the other zones (m)</translation>
    </message>
    <message>
        <source>Longest way in AMU and APR, in metres.</source>
        <translation>Longest way in AMU and APR, in metres.</translation>
    </message>
    <message>
        <source>Access by building</source>
        <translation>Access by building</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have dwellings but no building; the field dwellings_from says where the dwellings come from: the buildings&apos; field (field), the census over residential buildings (residential), over buildings of other use where there are no others (other_use), or the subsection&apos;s point (census_point). A dist and a served field for each stream asked for.</source>
        <translation>The buildings, and the subsections that have dwellings but no building; the field dwellings_from says where the dwellings come from: the buildings' field (field), the census over residential buildings (residential), over buildings of other use where there are no others (other_use), or the subsection's point (census_point). A dist and a served field for each stream asked for.</translation>
    </message>
    <message>
        <source>Access by zone</source>
        <translation>Access by zone</translation>
    </message>
    <message>
        <source>The zones with dwellings served. Needs zones.</source>
        <translation>The zones with dwellings served. Needs zones.</translation>
    </message>
    <message>
        <source>Points from a table</source>
        <translation>Points from a table</translation>
    </message>
    <message>
        <source>Where are the things a municipal table lists? Makes a point layer of a CSV file as it was exported, and says in the log what it found in it.</source>
        <translation>Where are the things a municipal table lists? Makes a point layer of a CSV file as it was exported, and says in the log what it found in it.</translation>
    </message>
    <message>
        <source>Finds the encoding (UTF-8, Windows-1252, Latin-1), the separator, decimal commas, and the coordinates: in two columns (latitude and longitude, x and y), or in one as “lat, lon”, WKT, GeoJSON or degrees, minutes and seconds. Exchanged axes are put right where that brings the point to Portugal. Projected coordinates are recognised where only one known system puts them on Portugal (EPSG:3763, 20790, 3857, 32629, and 5014, 5015, 5016 on the islands). Codes with a leading zero stay text.</source>
        <translation>Finds the encoding (UTF-8, Windows-1252, Latin-1), the separator, decimal commas, and the coordinates: in two columns (latitude and longitude, x and y), or in one as “lat, lon”, WKT, GeoJSON or degrees, minutes and seconds. Exchanged axes are put right where that brings the point to Portugal. Projected coordinates are recognised where only one known system puts them on Portugal (EPSG:3763, 20790, 3857, 32629, and 5014, 5015, 5016 on the islands). Codes with a leading zero stay text.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Text file with a header line: CSV, TXT or TSV.</source>
        <translation>Text file with a header line: CSV, TXT or TSV.</translation>
    </message>
    <message>
        <source>Column of x or longitude</source>
        <translation>Column of x or longitude</translation>
    </message>
    <message>
        <source>Empty to find it; alone, the column that holds both coordinates.</source>
        <translation>Empty to find it; alone, the column that holds both coordinates.</translation>
    </message>
    <message>
        <source>Column of y or latitude</source>
        <translation>Column of y or latitude</translation>
    </message>
    <message>
        <source>Empty to find it.</source>
        <translation>Empty to find it.</translation>
    </message>
    <message>
        <source>CRS of the coordinates</source>
        <translation>CRS of the coordinates</translation>
    </message>
    <message>
        <source>Empty to recognise it.</source>
        <translation>Empty to recognise it.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Empty to find it; else a name such as utf-8, cp1252 or latin-1.</source>
        <translation>Empty to find it; else a name such as utf-8, cp1252 or latin-1.</translation>
    </message>
    <message>
        <source>One point for each row with usable coordinates, with all columns.</source>
        <translation>One point for each row with usable coordinates, with all columns.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>The other rows with their line in the file and the reason: missing, not_coordinates, out_of_range or too_many_cells.</source>
        <translation>The other rows with their line in the file and the reason: missing, not_coordinates, out_of_range or too_many_cells.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Reading the table</translation>
    </message>
    <message>
        <source>EPSG:27493 and EPSG:5018 cannot be told from EPSG:3763 (less than 10 m apart): give the system where it matters. Columns keep what the table says, exchanged coordinates too. No address is looked up.</source>
        <translation>EPSG:27493 and EPSG:5018 cannot be told from EPSG:3763 (less than 10 m apart): give the system where it matters. Columns keep what the table says, exchanged coordinates too. No address is looked up.</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Export results</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As in QGIS</source>
        <translation>As in QGIS</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>How do I hand the indicators on: to a colleague with QGIS, to one with a spreadsheet, to another program, to a web page?</source>
        <translation>How do I hand the indicators on: to a colleague with QGIS, to one with a spreadsheet, to another program, to a web page?</translation>
    </message>
    <message>
        <source>The table of values that the municipal profile makes.</source>
        <translation>The table of values that the municipal profile makes.</translation>
    </message>
    <message>
        <source>The zones that the municipal profile makes, with zone_code and zone_name.</source>
        <translation>The zones that the municipal profile makes, with zone_code and zone_name.</translation>
    </message>
    <message>
        <source>None chosen: all of them (without zones, no GeoJSON).</source>
        <translation>None chosen: all of them (without zones, no GeoJSON).</translation>
    </message>
    <message>
        <source>Gets results.gpkg, results.xlsx, values.csv and zones.geojson.</source>
        <translation>Gets results.gpkg, results.xlsx, values.csv and zones.geojson.</translation>
    </message>
    <message>
        <source>GeoPackage: the zones with one style per indicator, the first one shown, and the table of values. Spreadsheet: a sheet of values and one of definitions and sources, with names a person reads. CSV: the values as spreadsheets of the language open them (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the zones in degrees, as RFC 7946 asks.</source>
        <translation>GeoPackage: the zones with one style per indicator, the first one shown, and the table of values. Spreadsheet: a sheet of values and one of definitions and sources, with names a person reads. CSV: the values as spreadsheets of the language open them (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the zones in degrees, as RFC 7946 asks.</translation>
    </message>
    <message>
        <source>Nothing is computed anew: what was wrong in the values stays wrong. Files of the same name in the folder are replaced. A spreadsheet that opens the CSV drops the zeros at the start of codes; the spreadsheet file keeps them. An indicator that the catalogue of this version does not know goes without definition and style.</source>
        <translation>Nothing is computed anew: what was wrong in the values stays wrong. Files of the same name in the folder are replaced. A spreadsheet that opens the CSV drops the zeros at the start of codes; the spreadsheet file keeps them. An indicator that the catalogue of this version does not know goes without definition and style.</translation>
    </message>
    <message>
        <source>Of column names, words, legends and the marks of the CSV.</source>
        <translation>Of column names, words, legends and the marks of the CSV.</translation>
    </message>
    <message>
        <source>Decay with cost</source>
        <translation>Decay with cost</translation>
    </message>
    <message>
        <source>How much a place counts at the cost d, up to and including the CUTOFF c; beyond it, nothing. s is SCALE. Binary: 1. Gaussian: (exp(−½(d/s)²) − exp(−½(c/s)²)) ÷ (1 − exp(−½(c/s)²)), that is 1 at d = 0 and 0 at d = c. Density (Epanechnikov): ¾ · (1 − (d/c)²). Exponential: exp(−d/s). Power: the smaller of 1 and d^(−s). Steps: the weight in STEPS. With s empty the first four are those of InVEST's Urban Nature Access.</source>
        <translation>How much a place counts at the cost d, up to and including the CUTOFF c; beyond it, nothing. s is SCALE. Binary: 1. Gaussian: (exp(−½(d/s)²) − exp(−½(c/s)²)) ÷ (1 − exp(−½(c/s)²)), that is 1 at d = 0 and 0 at d = c. Density (Epanechnikov): ¾ · (1 − (d/c)²). Exponential: exp(−d/s). Power: the smaller of 1 and d^(−s). Steps: the weight in STEPS. With s empty the first four are those of InVEST's Urban Nature Access.</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binary</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>Density (Epanechnikov)</source>
        <translation>Density (Epanechnikov)</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponential</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Largest cost that counts</source>
        <translation>Largest cost that counts</translation>
    </message>
    <message>
        <source>In the unit of the costs (metres, minutes), inclusive. Needed, unless the decay is by steps: then it may cut them short.</source>
        <translation>In the unit of the costs (metres, minutes), inclusive. Needed, unless the decay is by steps: then it may cut them short.</translation>
    </message>
    <message>
        <source>Scale of the decay</source>
        <translation>Scale of the decay</translation>
    </message>
    <message>
        <source>Gaussian and exponential: the cost s of the formula, in the unit of the costs; empty: the cutoff. Power: the exponent; empty: 1. The other decays have none.</source>
        <translation>Gaussian and exponential: the cost s of the formula, in the unit of the costs; empty: the cutoff. Power: the exponent; empty: 1. The other decays have none.</translation>
    </message>
    <message>
        <source>Steps of the decay</source>
        <translation>Steps of the decay</translation>
    </message>
    <message>
        <source>For the decay by steps: limit:weight with semicolons between, such as 10:1; 20:0.68; 30:0.22 (Luo and Qi 2009, minutes by car). A weight from 0 to 1 holds up to and including its limit.</source>
        <translation>For the decay by steps: limit:weight with semicolons between, such as 10:1; 20:0.68; 30:0.22 (Luo and Qi 2009, minutes by car). A weight from 0 to 1 holds up to and including its limit.</translation>
    </message>
    <message>
        <source>Build network</source>
        <translation>Build network</translation>
    </message>
    <message>
        <source>Which streets connect with which, who may use them in which direction, and what is wrong with the drawing? The base of everything that goes along streets.</source>
        <translation>Which streets connect with which, who may use them in which direction, and what is wrong with the drawing? The base of everything that goes along streets.</translation>
    </message>
    <message>
        <source>Lines meet where their ends are within the tolerance, where an end lies on a vertex of another line, and where two lines of one level share a vertex; on request also where they cross, never between bridges, tunnels and other levels (OpenStreetMap tags bridge, tunnel and layer, in columns or in other_tags). One-way streets hold for cycling, with the exceptions that oneway:bicycle and the cycleway tags name, and never for walking. Motorways are closed to all; pavements, stairs and pedestrian streets to bicycles unless the tag bicycle opens them; stairs to wheelchairs.</source>
        <translation>Lines meet where their ends are within the tolerance, where an end lies on a vertex of another line, and where two lines of one level share a vertex; on request also where they cross, never between bridges, tunnels and other levels (OpenStreetMap tags bridge, tunnel and layer, in columns or in other_tags). One-way streets hold for cycling, with the exceptions that oneway:bicycle and the cycleway tags name, and never for walking. Motorways are closed to all; pavements, stairs and pedestrian streets to bicycles unless the tag bicycle opens them; stairs to wheelchairs.</translation>
    </message>
    <message>
        <source>No better than the drawing: streets without tags are open to all in both directions. Turn restrictions and opening hours are not read. Streets that are closed to the way of travelling stay in the layer with forward and backward 0. Do not cut or move the lines of the result: build the network again.</source>
        <translation>No better than the drawing: streets without tags are open to all in both directions. Turn restrictions and opening hours are not read. Streets that are closed to the way of travelling stay in the layer with forward and backward 0. Do not cut or move the lines of the result: build the network again.</translation>
    </message>
    <message>
        <source>Way of travelling</source>
        <translation>Way of travelling</translation>
    </message>
    <message>
        <source>Whose network it is: it decides which streets are open and in which direction.</source>
        <translation>Whose network it is: it decides which streets are open and in which direction.</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Cycling</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Wheelchair</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>The streets cut at their junctions, with their attributes and the new fields.</source>
        <translation>The streets cut at their junctions, with their attributes and the new fields.</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>Junctions</translation>
    </message>
    <message>
        <source>The ends of the edges; degree counts the open edges that meet there.</source>
        <translation>The ends of the edges; degree counts the open edges that meet there.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Points to look at: component (a part without a way to the rest), dangle (a loose end; gap_m is the distance to a street that passes within 10 m), crossing (streets of one level cross unconnected), duplicate (streets drawn over one another).</source>
        <translation>Points to look at: component (a part without a way to the rest), dangle (a loose end; gap_m is the distance to a street that passes within 10 m), crossing (streets of one level cross unconnected), duplicate (streets drawn over one another).</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>Building the network</translation>
    </message>
    <message>
        <source>Looking for issues</source>
        <translation>Looking for issues</translation>
    </message>
    <message>
        <source>Field with the kind of street</source>
        <translation>Field with the kind of street</translation>
    </message>
    <message>
        <source>Field with the one-way direction</source>
        <translation>Field with the one-way direction</translation>
    </message>
    <message>
        <source>Field with the level</source>
        <translation>Field with the level</translation>
    </message>
    <message>
        <source>Field with bridges</source>
        <translation>Field with bridges</translation>
    </message>
    <message>
        <source>Field with tunnels</source>
        <translation>Field with tunnels</translation>
    </message>
    <message>
        <source>Values as OpenStreetMap&apos;s highway; empty: the tag itself.</source>
        <translation>Values as OpenStreetMap's highway; empty: the tag itself.</translation>
    </message>
    <message>
        <source>yes, 1, sim or FT along the line, -1, reverse or TF against it; empty: the tag oneway.</source>
        <translation>yes, 1, sim or FT along the line, -1, reverse or TF against it; empty: the tag oneway.</translation>
    </message>
    <message>
        <source>Whole numbers, 0 on the ground; empty: the tag layer.</source>
        <translation>Whole numbers, 0 on the ground; empty: the tag layer.</translation>
    </message>
    <message>
        <source>yes or 1 on a bridge; empty: the tag bridge.</source>
        <translation>yes or 1 on a bridge; empty: the tag bridge.</translation>
    </message>
    <message>
        <source>yes or 1 in a tunnel; empty: the tag tunnel.</source>
        <translation>yes or 1 in a tunnel; empty: the tag tunnel.</translation>
    </message>
    <message>
        <source>Cycle network indicators</source>
        <translation>Cycle network indicators</translation>
    </message>
    <message>
        <source>How many kilometres of cycleway are there for the people, in how many pieces, how fast did they grow, and how many people live close to one?</source>
        <translation>How many kilometres of cycleway are there for the people, in how many pieces, how fast did they grow, and how many people live close to one?</translation>
    </message>
    <message>
        <source>Lengths are measured in the official metric CRS and cut at the borders of zones; a line drawn twice counts once. Kilometres for 100 000 inhabitants are an indicator of ISO 37120. Lines closer than the gap are one fragment. With streets, each place is connected to its nearest street and its way along the streets to the nearest cycleway is measured; cycleways are joined at their ends and every 25 m. The change compares the cycleways opened up to the end of two years.</source>
        <translation>Lengths are measured in the official metric CRS and cut at the borders of zones; a line drawn twice counts once. Kilometres for 100 000 inhabitants are an indicator of ISO 37120. Lines closer than the gap are one fragment. With streets, each place is connected to its nearest street and its way along the streets to the nearest cycleway is measured; cycleways are joined at their ends and every 25 m. The change compares the cycleways opened up to the end of two years.</translation>
    </message>
    <message>
        <source>Every line of the layer counts, shared streets and both sides of an avenue alike: filter the layer for protected tracks alone. The years say when a cycleway of today was opened; what has been taken away since is not seen. Lines that cross at different levels count as connected. Nothing is said of width, surface or safety.</source>
        <translation>Every line of the layer counts, shared streets and both sides of an avenue alike: filter the layer for protected tracks alone. The years say when a cycleway of today was opened; what has been taken away since is not seen. Lines that cross at different levels count as connected. Nothing is said of width, surface or safety.</translation>
    </message>
    <message>
        <source>Cycleways</source>
        <translation>Cycleways</translation>
    </message>
    <message>
        <source>Lines of the cycle network.</source>
        <translation>Lines of the cycle network.</translation>
    </message>
    <message>
        <source>Field with the year</source>
        <translation>Field with the year</translation>
    </message>
    <message>
        <source>When the cycleway was opened: a number, a date, or text that holds a year.</source>
        <translation>When the cycleway was opened: a number, a date, or text that holds a year.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>The change is counted from its end. Empty: no change is told.</source>
        <translation>The change is counted from its end. Empty: no change is told.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>The change is counted to its end. Empty: the latest year of the layer.</source>
        <translation>The change is counted to its end. Empty: the latest year of the layer.</translation>
    </message>
    <message>
        <source>Gap that is bridged (m)</source>
        <translation>Gap that is bridged (m)</translation>
    </message>
    <message>
        <source>Cycleways this close to one another are one fragment, as at a crossing.</source>
        <translation>Cycleways this close to one another are one fragment, as at a crossing.</translation>
    </message>
    <message>
        <source>The whole in one row</source>
        <translation>The whole in one row</translation>
    </message>
    <message>
        <source>All zones together; without zones the whole layer. Fields of people are empty without people, those within 300 and 500 m without streets too, those of change without a first year.</source>
        <translation>All zones together; without zones the whole layer. Fields of people are empty without people, those within 300 and 500 m without streets too, those of change without a first year.</translation>
    </message>
    <message>
        <source>Cycle network by zone</source>
        <translation>Cycle network by zone</translation>
    </message>
    <message>
        <source>The zones with the same fields. Needs zones.</source>
        <translation>The zones with the same fields. Needs zones.</translation>
    </message>
    <message>
        <source>Cycleways by fragment</source>
        <translation>Cycleways by fragment</translation>
    </message>
    <message>
        <source>The lines, each with its fragment, 1 being the longest.</source>
        <translation>The lines, each with its fragment, 1 being the longest.</translation>
    </message>
    <message>
        <source>Access to services with competition</source>
        <translation>Access to services with competition</translation>
    </message>
    <message>
        <source>How much of a service (school places, beds, doctors, courts) is there for each person, when everybody within reach shares it? Floating catchment areas: 2SFCA, E2SFCA, 3SFCA and balanced.</source>
        <translation>How much of a service (school places, beds, doctors, courts) is there for each person, when everybody within reach shares it? Floating catchment areas: 2SFCA, E2SFCA, 3SFCA and balanced.</translation>
    </message>
    <message>
        <source>With P the demand, S the supply and W the weight of the cost between them (decay), the ratio of a facility is R = S ÷ Σ P·t over the places around it, and the access of a place A = Σ R·g over the facilities around it. 2SFCA (Luo and Wang 2003): t = g = 1 within the cutoff. E2SFCA (Luo and Qi 2009): t = g = W. 3SFCA (Wan, Zou and Sternberg 2012): t = g = W²÷ΣW of the place. Balanced (Paez, Higgins and Vivona 2019): t = W÷ΣW of the place, g = W÷ΣW of the facility. Checked in the log: the first three keep Σ A·P = Σ S; the balanced one keeps the demand, and Σ A = Σ R. A place that reaches nothing has access 0; one that is not connected, or reaches only facilities without a ratio, has none (NULL). A facility that no demand reaches has no ratio (NULL).</source>
        <translation>With P the demand, S the supply and W the weight of the cost between them (decay), the ratio of a facility is R = S ÷ Σ P·t over the places around it, and the access of a place A = Σ R·g over the facilities around it. 2SFCA (Luo and Wang 2003): t = g = 1 within the cutoff. E2SFCA (Luo and Qi 2009): t = g = W. 3SFCA (Wan, Zou and Sternberg 2012): t = g = W²÷ΣW of the place. Balanced (Paez, Higgins and Vivona 2019): t = W÷ΣW of the place, g = W÷ΣW of the facility. Checked in the log: the first three keep Σ A·P = Σ S; the balanced one keeps the demand, and Σ A = Σ R. A place that reaches nothing has access 0; one that is not connected, or reaches only facilities without a ratio, has none (NULL). A facility that no demand reaches has no ratio (NULL).</translation>
    </message>
    <message>
        <source>People and facilities beyond the edge of the layers are not there: take the layers wider than the municipality by the cutoff. The figures depend on the cutoff and the decay: compare places and plans of one setting, not settings. Supply is taken as given: opening hours, quality and price are not looked at. The balanced form shares the ratio of each facility out among the places: compare it only between places of one layer, because a place cut in two has its access cut too.</source>
        <translation>People and facilities beyond the edge of the layers are not there: take the layers wider than the municipality by the cutoff. The figures depend on the cutoff and the decay: compare places and plans of one setting, not settings. Supply is taken as given: opening hours, quality and price are not looked at. The balanced form shares the ratio of each facility out among the places: compare it only between places of one layer, because a place cut in two has its access cut too.</translation>
    </message>
    <message>
        <source>Finding what is within reach</source>
        <translation>Finding what is within reach</translation>
    </message>
    <message>
        <source>Places of demand</source>
        <translation>Places of demand</translation>
    </message>
    <message>
        <source>Points or polygons where people live, such as buildings or census subsections.</source>
        <translation>Points or polygons where people live, such as buildings or census subsections.</translation>
    </message>
    <message>
        <source>Field with the demand</source>
        <translation>Field with the demand</translation>
    </message>
    <message>
        <source>People, pupils, or who else wants the service, at each place.</source>
        <translation>People, pupils, or who else wants the service, at each place.</translation>
    </message>
    <message>
        <source>Field with the identifier of the place</source>
        <translation>Field with the identifier of the place</translation>
    </message>
    <message>
        <source>Needed with a table of costs alone: what its origins are called.</source>
        <translation>Needed with a table of costs alone: what its origins are called.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Points or polygons of what serves.</source>
        <translation>Points or polygons of what serves.</translation>
    </message>
    <message>
        <source>Field with the supply</source>
        <translation>Field with the supply</translation>
    </message>
    <message>
        <source>Capacity: school places, beds, doctors. Empty: every facility counts 1.</source>
        <translation>Capacity: school places, beds, doctors. Empty: every facility counts 1.</translation>
    </message>
    <message>
        <source>Field with the identifier of the facility</source>
        <translation>Field with the identifier of the facility</translation>
    </message>
    <message>
        <source>Needed with a table of costs alone: what its destinations are called.</source>
        <translation>Needed with a table of costs alone: what its destinations are called.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>2SFCA: all within the cutoff alike, whatever the decay. E2SFCA: by the decay. 3SFCA: places with a choice ask less of each facility. Balanced: nobody and nothing is counted twice.</source>
        <translation>2SFCA: all within the cutoff alike, whatever the decay. E2SFCA: by the decay. 3SFCA: places with a choice ask less of each facility. Balanced: nobody and nothing is counted twice.</translation>
    </message>
    <message>
        <source>2SFCA (two steps)</source>
        <translation>2SFCA (two steps)</translation>
    </message>
    <message>
        <source>E2SFCA (two steps with decay)</source>
        <translation>E2SFCA (two steps with decay)</translation>
    </message>
    <message>
        <source>3SFCA (three steps)</source>
        <translation>3SFCA (three steps)</translation>
    </message>
    <message>
        <source>Balanced (BFCA)</source>
        <translation>Balanced (BFCA)</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <translation>Table of costs</translation>
    </message>
    <message>
        <source>A row a pair of place and facility, in place of streets. Identifiers are compared as text (1 and 1.0 are the same, 007 and 7 are not); of a repeated pair the lowest cost counts. A place that is in no row has no access (NULL), one whose rows are all beyond the cutoff has 0.</source>
        <translation>A row a pair of place and facility, in place of streets. Identifiers are compared as text (1 and 1.0 are the same, 007 and 7 are not); of a repeated pair the lowest cost counts. A place that is in no row has no access (NULL), one whose rows are all beyond the cutoff has 0.</translation>
    </message>
    <message>
        <source>Field of the table with the place</source>
        <translation>Field of the table with the place</translation>
    </message>
    <message>
        <source>The identifier of the place of demand.</source>
        <translation>The identifier of the place of demand.</translation>
    </message>
    <message>
        <source>Field of the table with the facility</source>
        <translation>Field of the table with the facility</translation>
    </message>
    <message>
        <source>The identifier of the facility.</source>
        <translation>The identifier of the facility.</translation>
    </message>
    <message>
        <source>Field of the table with the cost</source>
        <translation>Field of the table with the cost</translation>
    </message>
    <message>
        <source>0 or more, in the unit of the cutoff; other rows are left out and counted.</source>
        <translation>0 or more, in the unit of the cutoff; other rows are left out and counted.</translation>
    </message>
    <message>
        <source>Places with their access</source>
        <translation>Places with their access</translation>
    </message>
    <message>
        <source>The places of demand with the new field, in units of supply per unit of demand.</source>
        <translation>The places of demand with the new field, in units of supply per unit of demand.</translation>
    </message>
    <message>
        <source>Facilities with their ratio</source>
        <translation>Facilities with their ratio</translation>
    </message>
    <message>
        <source>The facilities with the new field, in units of supply per unit of demand served.</source>
        <translation>The facilities with the new field, in units of supply per unit of demand served.</translation>
    </message>
    <message>
        <source>Low-stress cycling connectivity</source>
        <translation>Low-stress cycling connectivity</translation>
    </message>
    <message>
        <source>Which destinations do people reach by bicycle without a street that frightens them, where do calm streets form islands, and which missing link would help most?</source>
        <translation>Which destinations do people reach by bicycle without a street that frightens them, where do calm streets form islands, and which missing link would help most?</translation>
    </message>
    <message>
        <source>Streets with a level of traffic stress from 1 to the highest level count as low stress; 0 never does. Their connected parts are islands. A destination within the longest way on all cyclable streets is reached if the way on low-stress streets is at most the detour times as long: 2680 m and 1.25 as in the Bicycle Network Analysis of PeopleForBikes. A missing link is the shortest way on high-stress streets between two islands; it is ranked by the people who would reach more if it alone became low-stress, each with the share of their destinations newly reached.</source>
        <translation>Streets with a level of traffic stress from 1 to the highest level count as low stress; 0 never does. Their connected parts are islands. A destination within the longest way on all cyclable streets is reached if the way on low-stress streets is at most the detour times as long: 2680 m and 1.25 as in the Bicycle Network Analysis of PeopleForBikes. A missing link is the shortest way on high-stress streets between two islands; it is ranked by the people who would reach more if it alone became low-stress, each with the share of their destinations newly reached.</translation>
    </message>
    <message>
        <source>No better than the levels of stress. Crossings have no stress of their own: two calm streets that meet on an avenue are connected. Islands ignore one-way streets, the reach does not. Each link is looked at alone: two that only help together are not found, nor one that shortens a detour within an island. The way from the door to the street is not counted.</source>
        <translation>No better than the levels of stress. Crossings have no stress of their own: two calm streets that meet on an avenue are connected. Islands ignore one-way streets, the reach does not. Each link is looked at alone: two that only help together are not found, nor one that shortens a detour within an island. The way from the door to the street is not counted.</translation>
    </message>
    <message>
        <source>Looking for missing links</source>
        <translation>Looking for missing links</translation>
    </message>
    <message>
        <source>Measuring what people reach</source>
        <translation>Measuring what people reach</translation>
    </message>
    <message>
        <source>Weighing the missing links</source>
        <translation>Weighing the missing links</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Points or polygons that people cycle to, such as schools, shops and stops.</source>
        <translation>Points or polygons that people cycle to, such as schools, shops and stops.</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>Field with the weight</translation>
    </message>
    <message>
        <source>What each destination counts, 0 or more, such as its places; empty: each one 1.</source>
        <translation>What each destination counts, 0 or more, such as its places; empty: each one 1.</translation>
    </message>
    <message>
        <source>Highest level of low stress</source>
        <translation>Highest level of low stress</translation>
    </message>
    <message>
        <source>The level of traffic stress up to which a street counts as calm.</source>
        <translation>The level of traffic stress up to which a street counts as calm.</translation>
    </message>
    <message>
        <source>Longest way by bicycle (m)</source>
        <translation>Longest way by bicycle (m)</translation>
    </message>
    <message>
        <source>Destinations farther away on all cyclable streets do not count.</source>
        <translation>Destinations farther away on all cyclable streets do not count.</translation>
    </message>
    <message>
        <source>Largest detour</source>
        <translation>Largest detour</translation>
    </message>
    <message>
        <source>How many times as long the way on low-stress streets may be.</source>
        <translation>How many times as long the way on low-stress streets may be.</translation>
    </message>
    <message>
        <source>Longest missing link (m)</source>
        <translation>Longest missing link (m)</translation>
    </message>
    <message>
        <source>Links between islands that are longer are not looked at.</source>
        <translation>Links between islands that are longer are not looked at.</translation>
    </message>
    <message>
        <source>Streets with their island</source>
        <translation>Streets with their island</translation>
    </message>
    <message>
        <source>The streets or the edges of the network as they came; the island is empty on streets of high stress.</source>
        <translation>The streets or the edges of the network as they came; the island is empty on streets of high stress.</translation>
    </message>
    <message>
        <source>Reach by place</source>
        <translation>Reach by place</translation>
    </message>
    <message>
        <source>The buildings or subsections with what the people there reach.</source>
        <translation>The buildings or subsections with what the people there reach.</translation>
    </message>
    <message>
        <source>Reach by zone</source>
        <translation>Reach by zone</translation>
    </message>
    <message>
        <source>The zones with the mean reach of their people. Needs zones.</source>
        <translation>The zones with the mean reach of their people. Needs zones.</translation>
    </message>
    <message>
        <source>Missing links</source>
        <translation>Missing links</translation>
    </message>
    <message>
        <source>The links that somebody gains by, the best first.</source>
        <translation>The links that somebody gains by, the best first.</translation>
    </message>
    <message>
        <source>Nearest facility</source>
        <translation>Nearest facility</translation>
    </message>
    <message>
        <source>How far is it along streets to the nearest facility of each category?</source>
        <translation>How far is it along streets to the nearest facility of each category?</translation>
    </message>
    <message>
        <source>Origins and facilities are put onto the nearest point of the nearest street, not onto its ends. The cheapest way is found by Dijkstra&apos;s algorithm in the direction of travel, so that slopes and one-way streets count as they are met. The cost runs from street to street: the distance from the place to the street (snap_m) is no part of it.</source>
        <translation>Origins and facilities are put onto the nearest point of the nearest street, not onto its ends. The cheapest way is found by Dijkstra's algorithm in the direction of travel, so that slopes and one-way streets count as they are met. The cost runs from street to street: the distance from the place to the street (snap_m) is no part of it.</translation>
    </message>
    <message>
        <source>Only as complete as the streets: paths that are not drawn do not exist. The cost of a street is taken as even along it. Crossing times, stairs and traffic lights count only where a field of costs holds them. An origin that reaches nothing has no cost; the field reason says why.</source>
        <translation>Only as complete as the streets: paths that are not drawn do not exist. The cost of a street is taken as even along it. Crossing times, stairs and traffic lights count only where a field of costs holds them. An origin that reaches nothing has no cost; the field reason says why.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origins</translation>
    </message>
    <message>
        <source>Points or polygons, such as buildings.</source>
        <translation>Points or polygons, such as buildings.</translation>
    </message>
    <message>
        <source>Points or polygons to go to.</source>
        <translation>Points or polygons to go to.</translation>
    </message>
    <message>
        <source>Field with the category</source>
        <translation>Field with the category</translation>
    </message>
    <message>
        <source>Such as school or pharmacy; a cost for each. Empty: all are of one kind.</source>
        <translation>Such as school or pharmacy; a cost for each. Empty: all are of one kind.</translation>
    </message>
    <message>
        <source>Field that names the facility</source>
        <translation>Field that names the facility</translation>
    </message>
    <message>
        <source>Its values stand in the results; empty: the feature id.</source>
        <translation>Its values stand in the results; empty: the feature id.</translation>
    </message>
    <message>
        <source>How many of each category</source>
        <translation>How many of each category</translation>
    </message>
    <message>
        <source>More than one shows in the matrix alone.</source>
        <translation>More than one shows in the matrix alone.</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Longest way</translation>
    </message>
    <message>
        <source>In the unit of the cost, inclusive. Empty: no limit.</source>
        <translation>In the unit of the cost, inclusive. Empty: no limit.</translation>
    </message>
    <message>
        <source>Origins with costs</source>
        <translation>Origins with costs</translation>
    </message>
    <message>
        <source>The origins with a field cost_ for each category (cost_all without categories); facility is the nearest of all; reason is off_network (no street near) or beyond_limit (a category is out of reach), empty where all are reached.</source>
        <translation>The origins with a field cost_ for each category (cost_all without categories); facility is the nearest of all; reason is off_network (no street near) or beyond_limit (a category is out of reach), empty where all are reached.</translation>
    </message>
    <message>
        <source>Matrix of costs</source>
        <translation>Matrix of costs</translation>
    </message>
    <message>
        <source>A row an origin, category and rank.</source>
        <translation>A row an origin, category and rank.</translation>
    </message>
    <message>
        <source>Searching the ways</source>
        <translation>Searching the ways</translation>
    </message>
    <message>
        <source>Street connectivity</source>
        <translation>Street connectivity</translation>
    </message>
    <message>
        <source>How well are the streets of each zone connected: how many ways round, junctions and dead ends are there, and how much longer is the way on foot than the straight line?</source>
        <translation>How well are the streets of each zone connected: how many ways round, junctions and dead ends are there, and how much longer is the way on foot than the straight line?</translation>
    </message>
    <message>
        <source>Streets become a graph of v nodes, e edges and p connected parts; where only two streets meet there is no node. Beta is e/v, gamma e/(3(v−2)), alpha (e−v+p)/(2v−5), the cyclomatic number e−v+p. A node belongs to the zone it lies in, an edge to the zone of both its ends; how many streets meet in a node is counted beyond the border too. Route directness (Dill, 2004) is the way along the streets over the straight line, for pairs of places drawn evenly over the street length of the zone.</source>
        <translation>Streets become a graph of v nodes, e edges and p connected parts; where only two streets meet there is no node. Beta is e/v, gamma e/(3(v−2)), alpha (e−v+p)/(2v−5), the cyclomatic number e−v+p. A node belongs to the zone it lies in, an edge to the zone of both its ends; how many streets meet in a node is counted beyond the border too. Route directness (Dill, 2004) is the way along the streets over the straight line, for pairs of places drawn evenly over the street length of the zone.</translation>
    </message>
    <message>
        <source>Streets that may not be walked on, such as motorways, do not count. The two carriageways of an avenue count as two streets and make several junctions of one; streets cut off at the edge of the layer are dead ends. Without zones the densities refer to the convex hull of the streets: give the limit of the municipality for figures to compare. Route directness is a sample: another seed gives a slightly different mean; the median varies less.</source>
        <translation>Streets that may not be walked on, such as motorways, do not count. The two carriageways of an avenue count as two streets and make several junctions of one; streets cut off at the edge of the layer are dead ends. Without zones the densities refer to the convex hull of the streets: give the limit of the municipality for figures to compare. Route directness is a sample: another seed gives a slightly different mean; the median varies less.</translation>
    </message>
    <message>
        <source>Polygons to compare, such as freguesias. Empty: all streets together.</source>
        <translation>Polygons to compare, such as freguesias. Empty: all streets together.</translation>
    </message>
    <message>
        <source>Connectivity by zone</source>
        <translation>Connectivity by zone</translation>
    </message>
    <message>
        <source>The zones, or without them the convex hull of the streets.</source>
        <translation>The zones, or without them the convex hull of the streets.</translation>
    </message>
    <message>
        <source>Counting nodes and edges</source>
        <translation>Counting nodes and edges</translation>
    </message>
    <message>
        <source>Measuring the ways</source>
        <translation>Measuring the ways</translation>
    </message>
    <message>
        <source>Pairs of places in each zone</source>
        <translation>Pairs of places in each zone</translation>
    </message>
    <message>
        <source>How many pairs the route directness is measured on; 0: it is not measured.</source>
        <translation>How many pairs the route directness is measured on; 0: it is not measured.</translation>
    </message>
    <message>
        <source>Shortest straight line of a pair (m)</source>
        <translation>Shortest straight line of a pair (m)</translation>
    </message>
    <message>
        <source>Places closer together make no pair.</source>
        <translation>Places closer together make no pair.</translation>
    </message>
    <message>
        <source>Longest straight line of a pair (m)</source>
        <translation>Longest straight line of a pair (m)</translation>
    </message>
    <message>
        <source>Places farther apart make no pair.</source>
        <translation>Places farther apart make no pair.</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Seed of the random numbers</translation>
    </message>
    <message>
        <source>The same seed draws the same places; another one shows how far chance goes.</source>
        <translation>The same seed draws the same places; another one shows how far chance goes.</translation>
    </message>
    <message>
        <source>Population served</source>
        <translation>Population served</translation>
    </message>
    <message>
        <source>How many people live within 300, 500 or 1000 m of a school, a stop or a park along the streets, in each freguesia and of which age, and how many do not?</source>
        <translation>How many people live within 300, 500 or 1000 m of a school, a stop or a park along the streets, in each freguesia and of which age, and how many do not?</translation>
    </message>
    <message>
        <source>People stand in their buildings: those of the census are spread over the residential buildings of each subsection by floor area. Each place is connected to its nearest street, and its cheapest way along the streets to a facility (or the band of the service line on that street) gives its band. Everybody counts once, in the smallest band that holds them; shares are cumulative. UN-Habitat&apos;s metadata of the SDG indicator 11.2.1 measure people near public transport in this way, along the streets.</source>
        <translation>People stand in their buildings: those of the census are spread over the residential buildings of each subsection by floor area. Each place is connected to its nearest street, and its cheapest way along the streets to a facility (or the band of the service line on that street) gives its band. Everybody counts once, in the smallest band that holds them; shares are cumulative. UN-Habitat's metadata of the SDG indicator 11.2.1 measure people near public transport in this way, along the streets.</translation>
    </message>
    <message>
        <source>Spread people are an estimate, good for zones and not for one building. The way from the door to the street is not counted. Service lines alone hold only the covered streets: people on a street out of reach then count with a covered one behind them, unless the streets or the network are given as well. Capacity and opening hours are not looked at.</source>
        <translation>Spread people are an estimate, good for zones and not for one building. The way from the door to the street is not counted. Service lines alone hold only the covered streets: people on a street out of reach then count with a covered one behind them, unless the streets or the network are given as well. Capacity and opening hours are not looked at.</translation>
    </message>
    <message>
        <source>Finding who is within reach</source>
        <translation>Finding who is within reach</translation>
    </message>
    <message>
        <source>Lines of a service area</source>
        <translation>Lines of a service area</translation>
    </message>
    <message>
        <source>What “Service area” wrote, with the fields band and cost_to; in place of the facilities. Give the streets or the network too, so that people whose own street is out of reach are left out.</source>
        <translation>What “Service area” wrote, with the fields band and cost_to; in place of the facilities. Give the streets or the network too, so that people whose own street is out of reach are left out.</translation>
    </message>
    <message>
        <source>Points or polygons of what serves, in place of the lines of a service area. Needs streets or a network.</source>
        <translation>Points or polygons of what serves, in place of the lines of a service area. Needs streets or a network.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Upper limits in the unit of the cost, such as 300, 500, 1000 or 2,5; 5; 10. Needed with facilities; empty with a service area: the bands it was made with.</source>
        <translation>Upper limits in the unit of the cost, such as 300, 500, 1000 or 2,5; 5; 10. Needed with facilities; empty with a service area: the bands it was made with.</translation>
    </message>
    <message>
        <source>Places with their band</source>
        <translation>Places with their band</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. cost is that of the way to the nearest facility (with a service area the greatest on the stretch of street) in the unit of the cost, empty beyond the last band; band is the limit it keeps.</source>
        <translation>The buildings, and the subsections that have people but no building. cost is that of the way to the nearest facility (with a service area the greatest on the stretch of street) in the unit of the cost, empty beyond the last band; band is the limit it keeps.</translation>
    </message>
    <message>
        <source>People by band</source>
        <translation>People by band</translation>
    </message>
    <message>
        <source>A row for each band, cumulative: people within it, of all ages and by age.</source>
        <translation>A row for each band, cumulative: people within it, of all ages and by age.</translation>
    </message>
    <message>
        <source>People served by zone</source>
        <translation>People served by zone</translation>
    </message>
    <message>
        <source>The zones with the people within the last band, and a field served_&lt;band&gt;_pct for each band, cumulative. Shares are empty where a zone has nobody. Needs zones.</source>
        <translation>The zones with the people within the last band, and a field served_&lt;band&gt;_pct for each band, cumulative. Shares are empty where a zone has nobody. Needs zones.</translation>
    </message>
    <message>
        <source>15-minute city</source>
        <translation>15-minute city</translation>
    </message>
    <message>
        <source>Which everyday places (shop, pharmacy, school, park…) can people reach in 15 minutes from home, what do they miss, and how many residents have them all?</source>
        <translation>Which everyday places (shop, pharmacy, school, park…) can people reach in 15 minutes from home, what do they miss, and how many residents have them all?</translation>
    </message>
    <message>
        <source>The minutes along the streets from each home to the nearest facility of every category. A category is reached where they are at most its own (15 by default); the score is the weighted share of categories reached, 0 to 100. The idea is that of the 15-minute city (Moreno et al. 2021); categories, minutes, weights and the score are this project&apos;s own and stand in a table to edit.</source>
        <translation>The minutes along the streets from each home to the nearest facility of every category. A category is reached where they are at most its own (15 by default); the score is the weighted share of categories reached, 0 to 100. The idea is that of the 15-minute city (Moreno et al. 2021); categories, minutes, weights and the score are this project's own and stand in a table to edit.</translation>
    </message>
    <message>
        <source>A category without any facility in the layer counts as missing everywhere: take it out of the table where the layer merely does not hold it. Facilities beyond the edge of the layer are not there: take it wider than the municipality. Opening hours, size, price and quality are not looked at. The way from the door to the street is not counted. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>A category without any facility in the layer counts as missing everywhere: take it out of the table where the layer merely does not hold it. Facilities beyond the edge of the layer are not there: take it wider than the municipality. Opening hours, size, price and quality are not looked at. The way from the door to the street is not counted. Spread people are an estimate, good for zones and not for one building.</translation>
    </message>
    <message>
        <source>Points or polygons to start from, such as a grid, in place of the people. Zones have no figures then.</source>
        <translation>Points or polygons to start from, such as a grid, in place of the people. Zones have no figures then.</translation>
    </message>
    <message>
        <source>Points or polygons of everyday places.</source>
        <translation>Points or polygons of everyday places.</translation>
    </message>
    <message>
        <source>What each facility is, such as pharmacy or Farmácia. Where it is amenity, OpenStreetMap's shop, leisure, healthcare, tourism and office are read too, if the layer has them.</source>
        <translation>What each facility is, such as pharmacy or Farmácia. Where it is amenity, OpenStreetMap's shop, leisure, healthcare, tourism and office are read too, if the layer has them.</translation>
    </message>
    <message>
        <source>Table of categories</source>
        <translation>Table of categories</translation>
    </message>
    <message>
        <source>CSV with the columns code, pt, en, minutes, weight and values in place of the plugin&apos;s own table (resources/tables/proximity_categories.csv).</source>
        <translation>CSV with the columns code, pt, en, minutes, weight and values in place of the plugin's own table (resources/tables/proximity_categories.csv).</translation>
    </message>
    <message>
        <source>Homes with what they reach</source>
        <translation>Homes with what they reach</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building (or the origins). missing lists the categories out of reach by their codes; a field time_&lt;code&gt;_min for each category, empty where no street leads to any. snap_m is empty for places too far from a street: they reach nothing.</source>
        <translation>The buildings, and the subsections that have people but no building (or the origins). missing lists the categories out of reach by their codes; a field time_&lt;code&gt;_min for each category, empty where no street leads to any. snap_m is empty for places too far from a street: they reach nothing.</translation>
    </message>
    <message>
        <source>Residents by zone</source>
        <translation>Residents by zone</translation>
    </message>
    <message>
        <source>The zones with the share of residents who reach every category and, in a field reached_&lt;code&gt;_pct, each of them. Empty where a zone has nobody. Needs zones.</source>
        <translation>The zones with the share of residents who reach every category and, in a field reached_&lt;code&gt;_pct, each of them. Empty where a zone has nobody. Needs zones.</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Service area</translation>
    </message>
    <message>
        <source>Which streets lie within a distance or a time of the facilities?</source>
        <translation>Which streets lie within a distance or a time of the facilities?</translation>
    </message>
    <message>
        <source>Dijkstra&apos;s algorithm from the point of the street beside each facility, in the direction of travel. Streets are cut exactly where a limit is reached, and where the ways by both ends cost the same, so that every part of a street is in the result once and its cost changes evenly from cost_from to cost_to. The areas are everything within a width of those streets; a band holds the ones below it.</source>
        <translation>Dijkstra's algorithm from the point of the street beside each facility, in the direction of travel. Streets are cut exactly where a limit is reached, and where the ways by both ends cost the same, so that every part of a street is in the result once and its cost changes evenly from cost_from to cost_to. The areas are everything within a width of those streets; a band holds the ones below it.</translation>
    </message>
    <message>
        <source>Only as complete as the streets. The cost of a street is taken as even along it. The areas are a drawing for maps: to count people use Population served, which goes along the streets.</source>
        <translation>Only as complete as the streets. The cost of a street is taken as even along it. The areas are a drawing for maps: to count people use Population served, which goes along the streets.</translation>
    </message>
    <message>
        <source>Drawing the areas</source>
        <translation>Drawing the areas</translation>
    </message>
    <message>
        <source>Points or polygons that serve.</source>
        <translation>Points or polygons that serve.</translation>
    </message>
    <message>
        <source>In the unit of the cost, with commas between, such as 300, 500.</source>
        <translation>In the unit of the cost, with commas between, such as 300, 500.</translation>
    </message>
    <message>
        <source>Field with the limit</source>
        <translation>Field with the limit</translation>
    </message>
    <message>
        <source>Each facility&apos;s own limit, in place of the limits. A street then belongs to the facility that has the most left of its limit there.</source>
        <translation>Each facility's own limit, in place of the limits. A street then belongs to the facility that has the most left of its limit there.</translation>
    </message>
    <message>
        <source>Field with the cost at the start</source>
        <translation>Field with the cost at the start</translation>
    </message>
    <message>
        <source>What a facility costs before the first metre, such as a wait.</source>
        <translation>What a facility costs before the first metre, such as a wait.</translation>
    </message>
    <message>
        <source>Together: each street once, whoever serves it. Each for itself: one set of streets a facility, which overlap. Nearest: each street once, with its nearest facility.</source>
        <translation>Together: each street once, whoever serves it. Each for itself: one set of streets a facility, which overlap. Nearest: each street once, with its nearest facility.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Each for itself</source>
        <translation>Each for itself</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Width of the areas (m)</source>
        <translation>Width of the areas (m)</translation>
    </message>
    <message>
        <source>How far from the street the areas reach.</source>
        <translation>How far from the street the areas reach.</translation>
    </message>
    <message>
        <source>Streets within reach</source>
        <translation>Streets within reach</translation>
    </message>
    <message>
        <source>Parts of streets, each once.</source>
        <translation>Parts of streets, each once.</translation>
    </message>
    <message>
        <source>Areas within reach</source>
        <translation>Areas within reach</translation>
    </message>
    <message>
        <source>The surroundings of those streets.</source>
        <translation>The surroundings of those streets.</translation>
    </message>
    <message>
        <source>Level of traffic stress</source>
        <translation>Level of traffic stress</translation>
    </message>
    <message>
        <source>Who would dare to cycle on each street? 1 suits a child, 2 most adults, 3 people used to cycling in traffic, 4 only the fearless; 0 means not permitted or not assessed.</source>
        <translation>Who would dare to cycle on each street? 1 suits a child, 2 most adults, 3 people used to cycling in traffic, 4 only the fearless; 0 means not permitted or not assessed.</translation>
    </message>
    <message>
        <source>Level of traffic stress (Mekuria, Furth and Nixon, 2012). The rules of Bike Ottawa read OpenStreetMap tags: the way itself, cycle lanes and parking, number of lanes and speed limit; the published version rates the street as a whole. The Portuguese profile of these rules is the default: it rates each direction by what lies on its side, leaves out pavements, stairs and pedestrian streets where no tag invites bicycles, counts a coexistence zone as residential with 20 km/h, and assumes 50 km/h inside localities and 90 outside where no limit is given. Furth&apos;s tables (version 2.2, 2022) use vehicles a day, lanes by direction, speed, and the widths of lanes and parking. A direction closed to bicycles has 0, and lts is the worse of the others.</source>
        <translation>Level of traffic stress (Mekuria, Furth and Nixon, 2012). The rules of Bike Ottawa read OpenStreetMap tags: the way itself, cycle lanes and parking, number of lanes and speed limit; the published version rates the street as a whole. The Portuguese profile of these rules is the default: it rates each direction by what lies on its side, leaves out pavements, stairs and pedestrian streets where no tag invites bicycles, counts a coexistence zone as residential with 20 km/h, and assumes 50 km/h inside localities and 90 outside where no limit is given. Furth's tables (version 2.2, 2022) use vehicles a day, lanes by direction, speed, and the widths of lanes and parking. A direction closed to bicycles has 0, and lts is the worse of the others.</translation>
    </message>
    <message>
        <source>No better than the tags: where limits, lanes or traffic are missing, defaults count, and lts_assumed names them. Junctions, slope, pavement and lorries are not looked at. 0 is never low stress: select 1 to 2. Traffic keeps to the right. The traffic that Furth&apos;s tables assume by the class of the street is this project&apos;s own guess; give counts where you have them.</source>
        <translation>No better than the tags: where limits, lanes or traffic are missing, defaults count, and lts_assumed names them. Junctions, slope, pavement and lorries are not looked at. 0 is never low stress: select 1 to 2. Traffic keeps to the right. The traffic that Furth's tables assume by the class of the street is this project's own guess; give counts where you have them.</translation>
    </message>
    <message>
        <source>Lines, such as OpenStreetMap&apos;s roads, or a network made of them; tags stand in columns or in other_tags.</source>
        <translation>Lines, such as OpenStreetMap's roads, or a network made of them; tags stand in columns or in other_tags.</translation>
    </message>
    <message>
        <source>Whose rules give the level. Furth&apos;s tables need traffic to be of use.</source>
        <translation>Whose rules give the level. Furth's tables need traffic to be of use.</translation>
    </message>
    <message>
        <source>Bike Ottawa, as published</source>
        <translation>Bike Ottawa, as published</translation>
    </message>
    <message>
        <source>Furth&apos;s tables, version 2.2</source>
        <translation>Furth's tables, version 2.2</translation>
    </message>
    <message>
        <source>Portuguese profile of Bike Ottawa</source>
        <translation>Portuguese profile of Bike Ottawa</translation>
    </message>
    <message>
        <source>Streets with traffic stress</source>
        <translation>Streets with traffic stress</translation>
    </message>
    <message>
        <source>Rating the streets</source>
        <translation>Rating the streets</translation>
    </message>
    <message>
        <source>Localities</source>
        <translation>Localities</translation>
    </message>
    <message>
        <source>Built-up areas within which the speed limit of localities holds; empty: every street counts as inside. Not for Bike Ottawa as published.</source>
        <translation>Built-up areas within which the speed limit of localities holds; empty: every street counts as inside. Not for Bike Ottawa as published.</translation>
    </message>
    <message>
        <source>Speed where none is given, inside localities (km/h)</source>
        <translation>Speed where none is given, inside localities (km/h)</translation>
    </message>
    <message>
        <source>In km/h. Bike Ottawa as published has its own defaults.</source>
        <translation>In km/h. Bike Ottawa as published has its own defaults.</translation>
    </message>
    <message>
        <source>Speed where none is given, outside localities (km/h)</source>
        <translation>Speed where none is given, outside localities (km/h)</translation>
    </message>
    <message>
        <source>In km/h; counts only where localities are given.</source>
        <translation>In km/h; counts only where localities are given.</translation>
    </message>
    <message>
        <source>Field with the speed</source>
        <translation>Field with the speed</translation>
    </message>
    <message>
        <source>Field with the lanes</source>
        <translation>Field with the lanes</translation>
    </message>
    <message>
        <source>Field with the traffic</source>
        <translation>Field with the traffic</translation>
    </message>
    <message>
        <source>Field with the cycle lane</source>
        <translation>Field with the cycle lane</translation>
    </message>
    <message>
        <source>Field with the width of the cycle lane</source>
        <translation>Field with the width of the cycle lane</translation>
    </message>
    <message>
        <source>Field with parking</source>
        <translation>Field with parking</translation>
    </message>
    <message>
        <source>Field with the width of the parking lane</source>
        <translation>Field with the width of the parking lane</translation>
    </message>
    <message>
        <source>Field with the width of the street</source>
        <translation>Field with the width of the street</translation>
    </message>
    <message>
        <source>Field with the centre line</source>
        <translation>Field with the centre line</translation>
    </message>
    <message>
        <source>Speed limit, or with Furth&apos;s tables the prevailing speed, in km/h unless the value says mph; empty: the tag maxspeed.</source>
        <translation>Speed limit, or with Furth's tables the prevailing speed, in km/h unless the value says mph; empty: the tag maxspeed.</translation>
    </message>
    <message>
        <source>Lanes of both directions together; empty: the tag lanes.</source>
        <translation>Lanes of both directions together; empty: the tag lanes.</translation>
    </message>
    <message>
        <source>Vehicles a day in both directions, for Furth&apos;s tables; empty: a field adt, else an assumption by the kind of street.</source>
        <translation>Vehicles a day in both directions, for Furth's tables; empty: a field adt, else an assumption by the kind of street.</translation>
    </message>
    <message>
        <source>lane or faixa, track or pista, no; yes is a lane, and left, right or both a lane on that side; empty: the tag cycleway.</source>
        <translation>lane or faixa, track or pista, no; yes is a lane, and left, right or both a lane on that side; empty: the tag cycleway.</translation>
    </message>
    <message>
        <source>With its buffer, in metres; empty: the tag cycleway:width.</source>
        <translation>With its buffer, in metres; empty: the tag cycleway:width.</translation>
    </message>
    <message>
        <source>yes, no, left, right or both; empty: the tags of parking along the street.</source>
        <translation>yes, no, left, right or both; empty: the tags of parking along the street.</translation>
    </message>
    <message>
        <source>In metres; empty: the tag parking:width.</source>
        <translation>In metres; empty: the tag parking:width.</translation>
    </message>
    <message>
        <source>Between the kerbs, in metres, for Furth&apos;s tables on one-way streets; empty: the tags width and est_width.</source>
        <translation>Between the kerbs, in metres, for Furth's tables on one-way streets; empty: the tags width and est_width.</translation>
    </message>
    <message>
        <source>yes or no, for Furth&apos;s tables; empty: the tag lane_markings.</source>
        <translation>yes or no, for Furth's tables; empty: the tag lane_markings.</translation>
    </message>
    <message>
        <source>Furth&apos;s tables</source>
        <translation>Furth's tables</translation>
    </message>
    <message>
        <source>CSV in place of the plugin&apos;s own (resources/tables/lts_furth.csv): an edited copy of it.</source>
        <translation>CSV in place of the plugin's own (resources/tables/lts_furth.csv): an edited copy of it.</translation>
    </message>
    <message>
        <source>Assumptions for Furth&apos;s tables</source>
        <translation>Assumptions for Furth's tables</translation>
    </message>
    <message>
        <source>CSV with traffic, centre line and widths by kind of street, in place of the plugin&apos;s own (resources/tables/lts_assumptions.csv).</source>
        <translation>CSV with traffic, centre line and widths by kind of street, in place of the plugin's own (resources/tables/lts_assumptions.csv).</translation>
    </message>
    <message>
        <source>Access to public transport</source>
        <translation>Access to public transport</translation>
    </message>
    <message>
        <source>How many people live within a short walk of public transport, and of public transport that runs often, and how many trips a day and days a week does each place have?</source>
        <translation>How many people live within a short walk of public transport, and of public transport that runs often, and how many trips a day and days a week does each place have?</translation>
    </message>
    <message>
        <source>Ways along streets from where people live to the nearest stop of low capacity (such as bus) and of high capacity (such as rail, metro and ferry). Near is within 500 m of the one or 1000 m of the other; for the people of urban centres that is SDG indicator 11.2.1 (UN-Habitat, metadata of September 2021). A stop is frequent where the mean interval between departures from 7 to 19 h of a weekday is 20 minutes or less: the hours over the departures of a direction and mode, the shortest of them, as in the Global Healthy and Sustainable City Indicators. People within 500 m of such a stop are those of ISO 37120 and SDSN indicator 67. Trips and days of service are all that call at a stop within reach in a typical week of the timetable.</source>
        <translation>Ways along streets from where people live to the nearest stop of low capacity (such as bus) and of high capacity (such as rail, metro and ferry). Near is within 500 m of the one or 1000 m of the other; for the people of urban centres that is SDG indicator 11.2.1 (UN-Habitat, metadata of September 2021). A stop is frequent where the mean interval between departures from 7 to 19 h of a weekday is 20 minutes or less: the hours over the departures of a direction and mode, the shortest of them, as in the Global Healthy and Sustainable City Indicators. People within 500 m of such a stop are those of ISO 37120 and SDSN indicator 67. Trips and days of service are all that call at a stop within reach in a typical week of the timetable.</translation>
    </message>
    <message>
        <source>The name SDG 11.2.1 holds only inside urban centres (Degree of Urbanisation) with the limits of 500 and 1000 m. The way runs from street to street, to the point of the stop: entrances of stations, the distance to the street, stairs and crossings are no part of it. Whether a stop or a vehicle is accessible, safe or affordable is not looked at. Transport on demand is seldom in a timetable. The least service of the table is this project&apos;s reading of Lei 52/2015 and not a finding of compliance: the law is about places (lugares) and their connection to the seat of the municipality.</source>
        <translation>The name SDG 11.2.1 holds only inside urban centres (Degree of Urbanisation) with the limits of 500 and 1000 m. The way runs from street to street, to the point of the stop: entrances of stations, the distance to the street, stairs and crossings are no part of it. Whether a stop or a vehicle is accessible, safe or affordable is not looked at. Transport on demand is seldom in a timetable. The least service of the table is this project's reading of Lei 52/2015 and not a finding of compliance: the law is about places (lugares) and their connection to the seat of the municipality.</translation>
    </message>
    <message>
        <source>Reading the timetable</source>
        <translation>Reading the timetable</translation>
    </message>
    <message>
        <source>Urban centres</source>
        <translation>Urban centres</translation>
    </message>
    <message>
        <source>Polygons of the urban centres of the Degree of Urbanisation. Only for their people is the result SDG indicator 11.2.1.</source>
        <translation>Polygons of the urban centres of the Degree of Urbanisation. Only for their people is the result SDG indicator 11.2.1.</translation>
    </message>
    <message>
        <source>Longest way to low capacity (m)</source>
        <translation>Longest way to low capacity (m)</translation>
    </message>
    <message>
        <source>Along streets, inclusive; 500 m for SDG 11.2.1.</source>
        <translation>Along streets, inclusive; 500 m for SDG 11.2.1.</translation>
    </message>
    <message>
        <source>Longest way to high capacity (m)</source>
        <translation>Longest way to high capacity (m)</translation>
    </message>
    <message>
        <source>Along streets, inclusive; 1000 m for SDG 11.2.1.</source>
        <translation>Along streets, inclusive; 1000 m for SDG 11.2.1.</translation>
    </message>
    <message>
        <source>Longest way to a frequent stop (m)</source>
        <translation>Longest way to a frequent stop (m)</translation>
    </message>
    <message>
        <source>Along streets, inclusive; 500 m for ISO 37120.</source>
        <translation>Along streets, inclusive; 500 m for ISO 37120.</translation>
    </message>
    <message>
        <source>Longest interval at a frequent stop (min)</source>
        <translation>Longest interval at a frequent stop (min)</translation>
    </message>
    <message>
        <source>Inclusive; 20 minutes for ISO 37120.</source>
        <translation>Inclusive; 20 minutes for ISO 37120.</translation>
    </message>
    <message>
        <source>Table of least service</source>
        <translation>Table of least service</translation>
    </message>
    <message>
        <source>CSV with the columns people_over, people_up_to, trips_per_day and days_per_week in place of the plugin&apos;s own table (resources/tables/minimum_service.csv).</source>
        <translation>CSV with the columns people_over, people_up_to, trips_per_day and days_per_week in place of the plugin's own table (resources/tables/minimum_service.csv).</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. Distances are empty where no such stop can be reached; the flags are empty for a place that is not connected to the streets.</source>
        <translation>The buildings, and the subsections that have people but no building. Distances are empty where no such stop can be reached; the flags are empty for a place that is not connected to the streets.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Stops with service in the week, platforms joined to their station: modes, capacity, departures in the hours looked at, the mean interval between them and whether it is frequent.</source>
        <translation>Stops with service in the week, platforms joined to their station: modes, capacity, departures in the hours looked at, the mean interval between them and whether it is frequent.</translation>
    </message>
    <message>
        <source>The zones with the people near public transport, by age where the census says it, and the trips within reach of anybody in the zone. Needs zones. With INE&apos;s places (lugares) as zones below_minimum is about what the law calls a place.</source>
        <translation>The zones with the people near public transport, by age where the census says it, and the trips within reach of anybody in the zone. Needs zones. With INE's places (lugares) as zones below_minimum is about what the law calls a place.</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Travel time</translation>
    </message>
    <message>
        <source>How long does each street take on foot, by bicycle or in a wheelchair, up and down? The costs for nearest facilities, service areas and people served.</source>
        <translation>How long does each street take on foot, by bicycle or in a wheelchair, up and down? The costs for nearest facilities, service areas and people served.</translation>
    </message>
    <message>
        <source>Each street is divided into equal pieces no longer than the step; its time is the sum of length over speed of the pieces, with the slope signed in the direction of travel, never the length over a mean speed. Walking: Tobler (1993), 6·exp(−3.5·|S+0.05|) km/h; Naismith (1892) with Langmuir's descents, 5 km/h and 1 h for every 600 m up, 10 min less for every 300 m down at 5 to 12° and 10 min more above; Rees (2004, as in OpenTripPlanner), 0.75+14.6·S² s/m. Cycling: Félix (2012; U-Shift, Declives na Rede Viária), 15 km/h over a factor of slope and length of the climb; Valhalla's factors by slope, 18 km/h; or a constant 15 km/h. Wheelchair: 4 km/h, impassable above 12 % up or down (Valhalla's figures). Slopes come from the terrain model, else from heights in the lines (Z), else from the fields that Slope of streets writes.</source>
        <translation>Each street is divided into equal pieces no longer than the step; its time is the sum of length over speed of the pieces, with the slope signed in the direction of travel, never the length over a mean speed. Walking: Tobler (1993), 6·exp(−3.5·|S+0.05|) km/h; Naismith (1892) with Langmuir's descents, 5 km/h and 1 h for every 600 m up, 10 min less for every 300 m down at 5 to 12° and 10 min more above; Rees (2004, as in OpenTripPlanner), 0.75+14.6·S² s/m. Cycling: Félix (2012; U-Shift, Declives na Rede Viária), 15 km/h over a factor of slope and length of the climb; Valhalla's factors by slope, 18 km/h; or a constant 15 km/h. Wheelchair: 4 km/h, impassable above 12 % up or down (Valhalla's figures). Slopes come from the terrain model, else from heights in the lines (Z), else from the fields that Slope of streets writes.</translation>
    </message>
    <message>
        <source>Times of free movement: no waiting at lights and crossings, no surface, no crowd. A street of unknown slope has no time, and so have steps for bicycles and wheelchairs unless a tag (bicycle, wheelchair) opens them; without any slopes every street counts as flat, with a warning. Naismith&apos;s descents are a mountaineer&apos;s: up to 12 km/h. The published wheelchair limit is no proof of compliance, and with cells of 25 or 30 m short ramps vanish. Both directions get a time, also on one-way streets.</source>
        <translation>Times of free movement: no waiting at lights and crossings, no surface, no crowd. A street of unknown slope has no time, and so have steps for bicycles and wheelchairs unless a tag (bicycle, wheelchair) opens them; without any slopes every street counts as flat, with a warning. Naismith's descents are a mountaineer's: up to 12 km/h. The published wheelchair limit is no proof of compliance, and with cells of 25 or 30 m short ramps vanish. Both directions get a time, also on one-way streets.</translation>
    </message>
    <message>
        <source>Network or streets</source>
        <translation>Network or streets</translation>
    </message>
    <message>
        <source>Lines: what Build network wrote, or any streets.</source>
        <translation>Lines: what Build network wrote, or any streets.</translation>
    </message>
    <message>
        <source>On foot, by bicycle or in a wheelchair, and by whose model.</source>
        <translation>On foot, by bicycle or in a wheelchair, and by whose model.</translation>
    </message>
    <message>
        <source>Walking (Tobler)</source>
        <translation>Walking (Tobler)</translation>
    </message>
    <message>
        <source>Walking (Naismith and Langmuir)</source>
        <translation>Walking (Naismith and Langmuir)</translation>
    </message>
    <message>
        <source>Walking (Rees)</source>
        <translation>Walking (Rees)</translation>
    </message>
    <message>
        <source>Cycling (Félix)</source>
        <translation>Cycling (Félix)</translation>
    </message>
    <message>
        <source>Cycling (Valhalla&apos;s factors)</source>
        <translation>Cycling (Valhalla's factors)</translation>
    </message>
    <message>
        <source>Cycling (constant speed)</source>
        <translation>Cycling (constant speed)</translation>
    </message>
    <message>
        <source>Speed on the flat (km/h)</source>
        <translation>Speed on the flat (km/h)</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s own (5.04, 5, 4.8, 15, 18, 15 and 4 in the order of the list). The whole model is scaled with it.</source>
        <translation>Empty: the model's own (5.04, 5, 4.8, 15, 18, 15 and 4 in the order of the list). The whole model is scaled with it.</translation>
    </message>
    <message>
        <source>Longest piece with one slope. 0: the pieces between the vertices.</source>
        <translation>Longest piece with one slope. 0: the pieces between the vertices.</translation>
    </message>
    <message>
        <source>Streets with times</source>
        <translation>Streets with times</translation>
    </message>
    <message>
        <source>The lines with the new fields; NULL where no time is known or nobody passes.</source>
        <translation>The lines with the new fields; NULL where no time is known or nobody passes.</translation>
    </message>
    <message>
        <source>Computing the times</source>
        <translation>Computing the times</translation>
    </message>
    <message>
        <source>Field with the rise (m)</source>
        <translation>Field with the rise (m)</translation>
    </message>
    <message>
        <source>Read where there is neither a terrain model nor a height in the lines. Empty: rise_m, as Slope of streets writes it.</source>
        <translation>Read where there is neither a terrain model nor a height in the lines. Empty: rise_m, as Slope of streets writes it.</translation>
    </message>
    <message>
        <source>Field with the fall (m)</source>
        <translation>Field with the fall (m)</translation>
    </message>
    <message>
        <source>As the rise. Empty: fall_m.</source>
        <translation>As the rise. Empty: fall_m.</translation>
    </message>
    <message>
        <source>Lines, such as OpenStreetMap&apos;s roads. Needed, unless a network is given.</source>
        <translation>Lines, such as OpenStreetMap's roads. Needed, unless a network is given.</translation>
    </message>
    <message>
        <source>What Build network or Travel time wrote, in place of the streets: it is built once and serves many runs.</source>
        <translation>What Build network or Travel time wrote, in place of the streets: it is built once and serves many runs.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>What the way costs: distance in metres, walking or cycling time in minutes, or a field of the streets or the network in its own unit. Times are those of the network where Travel time wrote them; else they are worked out from the terrain model; without one they are those of flat ground.</source>
        <translation>What the way costs: distance in metres, walking or cycling time in minutes, or a field of the streets or the network in its own unit. Times are those of the network where Travel time wrote them; else they are worked out from the terrain model; without one they are those of flat ground.</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Walking time (min)</source>
        <translation>Walking time (min)</translation>
    </message>
    <message>
        <source>Cycling time (min)</source>
        <translation>Cycling time (min)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>Field with the cost</translation>
    </message>
    <message>
        <source>Of the whole line, in the direction drawn; needed where the cost is a field.</source>
        <translation>Of the whole line, in the direction drawn; needed where the cost is a field.</translation>
    </message>
    <message>
        <source>Field with the cost against the direction drawn</source>
        <translation>Field with the cost against the direction drawn</translation>
    </message>
    <message>
        <source>Empty: the same in both directions.</source>
        <translation>Empty: the same in both directions.</translation>
    </message>
    <message>
        <source>Heights in metres, for walking and cycling times that know slopes.</source>
        <translation>Heights in metres, for walking and cycling times that know slopes.</translation>
    </message>
    <message>
        <source>Longest distance to the street (m)</source>
        <translation>Longest distance to the street (m)</translation>
    </message>
    <message>
        <source>Places farther from any street are not connected; how many is in the log. This distance is no part of the cost.</source>
        <translation>Places farther from any street are not connected; how many is in the log. This distance is no part of the cost.</translation>
    </message>
    <message>
        <source>Connect streets where they cross</source>
        <translation>Connect streets where they cross</translation>
    </message>
    <message>
        <source>Yes: streets drawn across one another, and ends on the middle of another street, connect, except with bridges, tunnels and other levels. No: only ends and shared vertices connect.</source>
        <translation>Yes: streets drawn across one another, and ends on the middle of another street, connect, except with bridges, tunnels and other levels. No: only ends and shared vertices connect.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Tolerance (m)</translation>
    </message>
    <message>
        <source>Ends of streets this close are one junction.</source>
        <translation>Ends of streets this close are one junction.</translation>
    </message>
    <message>
        <source>Direction of the ways</source>
        <translation>Direction of the ways</translation>
    </message>
    <message>
        <source>It matters with slopes and one-way streets.</source>
        <translation>It matters with slopes and one-way streets.</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>To the facility</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>From the facility</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with people. Needed, unless the buildings say how many people they hold.</source>
        <translation>INE's BGRI of 2021 or 2011, or other areas with people. Needed, unless the buildings say how many people they hold.</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with people.</source>
        <translation>INE's BGRI of 2021 or 2011, or other areas with people.</translation>
    </message>
    <message>
        <source>Field with the people of the areas</source>
        <translation>Field with the people of the areas</translation>
    </message>
    <message>
        <source>Only for layers other than INE&apos;s subsections, whose fields are known.</source>
        <translation>Only for layers other than INE's subsections, whose fields are known.</translation>
    </message>
    <message>
        <source>Polygons or points that the people of the census are spread over. Without them each subsection stands as one point, and the log says so.</source>
        <translation>Polygons or points that the people of the census are spread over. Without them each subsection stands as one point, and the log says so.</translation>
    </message>
    <message>
        <source>Field with the people of each building</source>
        <translation>Field with the people of each building</translation>
    </message>
    <message>
        <source>Instead of spreading the census. Empty: the census is spread; without a census the field population is read, with the age groups beside it, as “Population to buildings” writes them.</source>
        <translation>Instead of spreading the census. Empty: the census is spread; without a census the field population is read, with the age groups beside it, as “Population to buildings” writes them.</translation>
    </message>
    <message>
        <source>Field with the storeys</source>
        <translation>Field with the storeys</translation>
    </message>
    <message>
        <source>Number of storeys of each building; empty: building:levels, levels, n_pisos, pisos or floors, where the layer has one.</source>
        <translation>Number of storeys of each building; empty: building:levels, levels, n_pisos, pisos or floors, where the layer has one.</translation>
    </message>
    <message>
        <source>Number of dwellings of each building, by which people are shared instead of by floor area; 0 is no home.</source>
        <translation>Number of dwellings of each building, by which people are shared instead of by floor area; 0 is no home.</translation>
    </message>
    <message>
        <source>Field with the use</source>
        <translation>Field with the use</translation>
    </message>
    <message>
        <source>What the building serves, such as house or garage; empty: OpenStreetMap&apos;s field building, where the layer has it.</source>
        <translation>What the building serves, such as house or garage; empty: OpenStreetMap's field building, where the layer has it.</translation>
    </message>
    <message>
        <source>Table of uses</source>
        <translation>Table of uses</translation>
    </message>
    <message>
        <source>CSV with the columns use and residential (yes or no) in place of the plugin&apos;s own table (resources/tables/building_uses.csv).</source>
        <translation>CSV with the columns use and residential (yes or no) in place of the plugin's own table (resources/tables/building_uses.csv).</translation>
    </message>
    <message>
        <source>Population to buildings</source>
        <translation>Population to buildings</translation>
    </message>
    <message>
        <source>How many people, of which age, live in each building? The base for everything that counts people within reach of something.</source>
        <translation>How many people, of which age, live in each building? The base for everything that counts people within reach of something.</translation>
    </message>
    <message>
        <source>Dasymetric mapping: the people of each census subsection go to the residential buildings in it, in proportion to footprint × storeys, or to the dwellings where a field tells them. A building belongs to the subsection that holds its representative point, else to the one that covers most of it. Where a subsection has only buildings of other uses, its people stand on those (placed: other_use); where it has none, on its point (POINTS). Age groups and dwellings go by the same shares, so every sum of the census is kept. The choice of weights is this project's.</source>
        <translation>Dasymetric mapping: the people of each census subsection go to the residential buildings in it, in proportion to footprint × storeys, or to the dwellings where a field tells them. A building belongs to the subsection that holds its representative point, else to the one that covers most of it. Where a subsection has only buildings of other uses, its people stand on those (placed: other_use); where it has none, on its point (POINTS). Age groups and dwellings go by the same shares, so every sum of the census is kept. The choice of weights is this project's.</translation>
    </message>
    <message>
        <source>An estimate with decimals: right in sum for each subsection, not for one building. A map of buildings with gaps crowds the people into those it has. Vacant homes take people like the others, and all ages are spread alike.</source>
        <translation>An estimate with decimals: right in sum for each subsection, not for one building. A map of buildings with gaps crowds the people into those it has. Vacant homes take people like the others, and all ages are spread alike.</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with a field of people.</source>
        <translation>INE's BGRI of 2021 or 2011, or other areas with a field of people.</translation>
    </message>
    <message>
        <source>Polygons or points.</source>
        <translation>Polygons or points.</translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation>Buildings with people</translation>
    </message>
    <message>
        <source>The buildings with the new fields; placed says how: residential, other_use, or empty where a building takes nobody. Outside every subsection, and where the census has no number, the fields are empty.</source>
        <translation>The buildings with the new fields; placed says how: residential, other_use, or empty where a building takes nobody. Outside every subsection, and where the census has no number, the fields are empty.</translation>
    </message>
    <message>
        <source>People without a building</source>
        <translation>People without a building</translation>
    </message>
    <message>
        <source>A point for each subsection that has people or dwellings but no building.</source>
        <translation>A point for each subsection that has people or dwellings but no building.</translation>
    </message>
    <message>
        <source>Placing the people</source>
        <translation>Placing the people</translation>
    </message>
    <message>
        <source>GTFS timetable</source>
        <translation>GTFS timetable</translation>
    </message>
    <message>
        <source>The zip of a feed, the folder it was unpacked into, or a folder with the zips of several operators. Needed, unless stops are given.</source>
        <translation>The zip of a feed, the folder it was unpacked into, or a folder with the zips of several operators. Needed, unless stops are given.</translation>
    </message>
    <message>
        <source>Points of stops without a timetable, in place of the feed or beside it (the operators that have none).</source>
        <translation>Points of stops without a timetable, in place of the feed or beside it (the operators that have none).</translation>
    </message>
    <message>
        <source>Field with the mode</source>
        <translation>Field with the mode</translation>
    </message>
    <message>
        <source>Of the stops: a GTFS route type, a word such as bus or autocarro, or low or high. Empty: the capacity below holds for all of them.</source>
        <translation>Of the stops: a GTFS route type, a word such as bus or autocarro, or low or high. Empty: the capacity below holds for all of them.</translation>
    </message>
    <message>
        <source>Capacity of the stops</source>
        <translation>Capacity of the stops</translation>
    </message>
    <message>
        <source>Of a layer of stops without a field with the mode.</source>
        <translation>Of a layer of stops without a field with the mode.</translation>
    </message>
    <message>
        <source>Low (bus, tram)</source>
        <translation>Low (bus, tram)</translation>
    </message>
    <message>
        <source>High (rail, metro, ferry)</source>
        <translation>High (rail, metro, ferry)</translation>
    </message>
    <message>
        <source>Field with the interval (min)</source>
        <translation>Field with the interval (min)</translation>
    </message>
    <message>
        <source>Of the stops: minutes between departures; empty: unknown.</source>
        <translation>Of the stops: minutes between departures; empty: unknown.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Such as 2025-03-12; the days of service are those of its week. Empty: a typical weekday of a typical week, found in each feed by its number of trips.</source>
        <translation>Such as 2025-03-12; the days of service are those of its week. Empty: a typical weekday of a typical week, found in each feed by its number of trips.</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>From (hour)</translation>
    </message>
    <message>
        <source>Departures count from this hour of the day on, such as 7 or 7.5.</source>
        <translation>Departures count from this hour of the day on, such as 7 or 7.5.</translation>
    </message>
    <message>
        <source>To (hour)</source>
        <translation>To (hour)</translation>
    </message>
    <message>
        <source>Departures count before this hour of the day.</source>
        <translation>Departures count before this hour of the day.</translation>
    </message>
    <message>
        <source>Interval of</source>
        <translation>Interval of</translation>
    </message>
    <message>
        <source>All routes of a mode in one direction of a stop together, as the indicator was published, or each route by itself, which is stricter.</source>
        <translation>All routes of a mode in one direction of a stop together, as the indicator was published, or each route by itself, which is stricter.</translation>
    </message>
    <message>
        <source>Mode and direction</source>
        <translation>Mode and direction</translation>
    </message>
    <message>
        <source>Route and direction</source>
        <translation>Route and direction</translation>
    </message>
    <message>
        <source>Table of route types</source>
        <translation>Table of route types</translation>
    </message>
    <message>
        <source>CSV with the columns route_type, mode, capacity and words in place of the plugin&apos;s own table (resources/tables/gtfs_route_types.csv).</source>
        <translation>CSV with the columns route_type, mode, capacity and words in place of the plugin's own table (resources/tables/gtfs_route_types.csv).</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>“{layer}”: {count} invalid geometries were repaired for the calculation.</source>
        <translation>“{layer}”: {count} invalid geometries were repaired for the calculation.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} repeated identifiers were numbered anew.</source>
        <translation>“{layer}”: {count} repeated identifiers were numbered anew.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelled: nothing was written.</translation>
    </message>
    <message>
        <source>every algorithm</source>
        <translation>every algorithm</translation>
    </message>
    <message>
        <source>distances and networks</source>
        <translation>distances and networks</translation>
    </message>
    <message>
        <source>the municipal platform (PGI)</source>
        <translation>the municipal platform (PGI)</translation>
    </message>
    <message>
        <source>reading rasters faster; without it the GDAL of QGIS serves</source>
        <translation>reading rasters faster; without it the GDAL of QGIS serves</translation>
    </message>
    <message>
        <source>the charts of the report</source>
        <translation>the charts of the report</translation>
    </message>
    <message>
        <source>The catalogue has no entry “{name}”. Use one of: {known}.</source>
        <translation>The catalogue has no entry “{name}”. Use one of: {known}.</translation>
    </message>
    <message>
        <source>Reference temperature: {value:.2f} °C over {area:.1f} ha.</source>
        <translation>Reference temperature: {value:.2f} °C over {area:.1f} ha.</translation>
    </message>
    <message>
        <source>The table “{table}” has no rows. Give one with a line of column names and rows.</source>
        <translation>The table “{table}” has no rows. Give one with a line of column names and rows.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones have no area; their results stay empty.</source>
        <translation>“{layer}”: {count} zones have no area; their results stay empty.</translation>
    </message>
    <message>
        <source>No zone of “{layer}” has an area. Choose a layer of polygons.</source>
        <translation>No zone of “{layer}” has an area. Choose a layer of polygons.</translation>
    </message>
    <message>
        <source>Typology {kind}: {share:.1f} % of {dwellings:.0f} dwellings are served.</source>
        <translation>Typology {kind}: {share:.1f} % of {dwellings:.0f} dwellings are served.</translation>
    </message>
    <message>
        <source>{count:.0f} dwellings lie in no zone; they are missing from the zones&apos; figures.</source>
        <translation>{count:.0f} dwellings lie in no zone; they are missing from the zones' figures.</translation>
    </message>
    <message>
        <source>Streams of the containers: {found}.</source>
        <translation>Streams of the containers: {found}.</translation>
    </message>
    <message>
        <source>it has the fields of INE&apos;s census subsections (BGRI)</source>
        <translation>it has the fields of INE's census subsections (BGRI)</translation>
    </message>
    <message>
        <source>it has the fields of DGT&apos;s land-cover map (COS)</source>
        <translation>it has the fields of DGT's land-cover map (COS)</translation>
    </message>
    <message>
        <source>it has the fields of the official boundaries (CAOP)</source>
        <translation>it has the fields of the official boundaries (CAOP)</translation>
    </message>
    <message>
        <source>it has OpenStreetMap&apos;s tags</source>
        <translation>it has OpenStreetMap's tags</translation>
    </message>
    <message>
        <source>its fields say so</source>
        <translation>its fields say so</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>its name says so</translation>
    </message>
    <message>
        <source>it holds entities of a platform (NGSI-LD)</source>
        <translation>it holds entities of a platform (NGSI-LD)</translation>
    </message>
    <message>
        <source>“{layer}” does not open ({reason}). Check its path and layer name.</source>
        <translation>“{layer}” does not open ({reason}). Check its path and layer name.</translation>
    </message>
    <message>
        <source>{role}: “{layer}”, because {reason}.</source>
        <translation>{role}: “{layer}”, because {reason}.</translation>
    </message>
    <message>
        <source>“{layer}” was left out: nothing tells its role.</source>
        <translation>“{layer}” was left out: nothing tells its role.</translation>
    </message>
    <message>
        <source>{role}: {problem}</source>
        <translation>{role}: {problem}</translation>
    </message>
    <message>
        <source>No fault was found: the territory file is ready.</source>
        <translation>No fault was found: the territory file is ready.</translation>
    </message>
    <message>
        <source>{step}…</source>
        <translation>{step}…</translation>
    </message>
    <message>
        <source>{step}: {text}</source>
        <translation>{step}: {text}</translation>
    </message>
    <message>
        <source>Left out, because the territory file has no layer for: {roles}.</source>
        <translation>Left out, because the territory file has no layer for: {roles}.</translation>
    </message>
    <message>
        <source>{library} {version}: present; serves {needed_by}.</source>
        <translation>{library} {version}: present; serves {needed_by}.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Assign the right one to the layer (for mainland Portugal usually EPSG:3763) and run again.</source>
        <translation>“{layer}” has no coordinate reference system. Assign the right one to the layer (for mainland Portugal usually EPSG:3763) and run again.</translation>
    </message>
    <message>
        <source>The coordinate reference system “{crs}” of “{layer}” is not known here. Give an EPSG code such as EPSG:3763.</source>
        <translation>The coordinate reference system “{crs}” of “{layer}” is not known here. Give an EPSG code such as EPSG:3763.</translation>
    </message>
    <message>
        <source>Lengths cannot be measured in “{crs}”. Choose a projected system in metres that is not Mercator, such as EPSG:3763, or leave the choice empty.</source>
        <translation>Lengths cannot be measured in “{crs}”. Choose a projected system in metres that is not Mercator, such as EPSG:3763, or leave the choice empty.</translation>
    </message>
    <message>
        <source>Longitude {lon} and latitude {lat} are no place on Earth. Check the coordinate reference system assigned to the layer.</source>
        <translation>Longitude {lon} and latitude {lat} are no place on Earth. Check the coordinate reference system assigned to the layer.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose another layer or take its filter away.</source>
        <translation>“{layer}” has no feature with a geometry. Choose another layer or take its filter away.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no usable geometry; they stay in the result without values.</source>
        <translation>“{layer}”: {count} features have no usable geometry; they stay in the result without values.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of the field “{field}” are not numbers (such as “{example}”) and count as missing.</source>
        <translation>“{layer}”: {count} values of the field “{field}” are not numbers (such as “{example}”) and count as missing.</translation>
    </message>
    <message>
        <source>{count} of {total} streets lie at least in part outside the data of the terrain model and have no slope.</source>
        <translation>{count} of {total} streets lie at least in part outside the data of the terrain model and have no slope.</translation>
    </message>
    <message>
        <source>{count} bridges and tunnels run straight between their ends instead of over the terrain.</source>
        <translation>{count} bridges and tunnels run straight between their ends instead of over the terrain.</translation>
    </message>
    <message>
        <source>No library that reads rasters was found. Install rasterio, or run inside QGIS, which brings GDAL.</source>
        <translation>No library that reads rasters was found. Install rasterio, or run inside QGIS, which brings GDAL.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a raster ({reason}). Check that the file exists and opens in QGIS.</source>
        <translation>“{name}” cannot be read as a raster ({reason}). Check that the file exists and opens in QGIS.</translation>
    </message>
    <message>
        <source>The raster “{name}” is rotated or sheared. Bring it to a north-up grid with “Warp (reproject)” and run again.</source>
        <translation>The raster “{name}” is rotated or sheared. Bring it to a north-up grid with “Warp (reproject)” and run again.</translation>
    </message>
    <message>
        <source>“{name}” has no band {band}. Choose a band from 1 to {bands}.</source>
        <translation>“{name}” has no band {band}. Choose a band from 1 to {bands}.</translation>
    </message>
    <message>
        <source>The raster “{name}” does not cover the area asked for. Check that both lie in the same place and that their coordinate reference systems are right.</source>
        <translation>The raster “{name}” does not cover the area asked for. Check that both lie in the same place and that their coordinate reference systems are right.</translation>
    </message>
    <message>
        <source>“{name}” has {cells} cells in the area asked for, more than fit in memory ({limit}). Clip the raster or lower its resolution and run again.</source>
        <translation>“{name}” has {cells} cells in the area asked for, more than fit in memory ({limit}). Clip the raster or lower its resolution and run again.</translation>
    </message>
    <message>
        <source>The raster “{path}” could not be written ({reason}). Check the folder and that no other program has the file open, or choose another name.</source>
        <translation>The raster “{path}” could not be written ({reason}). Check the folder and that no other program has the file open, or choose another name.</translation>
    </message>
    <message>
        <source>{count} zones had invalid geometries, repaired for the calculation of the zonal statistics.</source>
        <translation>{count} zones had invalid geometries, repaired for the calculation of the zonal statistics.</translation>
    </message>
    <message>
        <source>The raster of weights does not have the same cells as the raster of values. Align it to the raster of values with “Align rasters” and run again.</source>
        <translation>The raster of weights does not have the same cells as the raster of values. Align it to the raster of values with “Align rasters” and run again.</translation>
    </message>
    <message>
        <source>The raster of weights has negative values. Weights must be zero or more: correct the raster or choose another one.</source>
        <translation>The raster of weights has negative values. Weights must be zero or more: correct the raster or choose another one.</translation>
    </message>
    <message>
        <source>The raster has {count} different values inside the zones, more than {limit}: it is no raster of classes. Choose a raster of classes.</source>
        <translation>The raster has {count} different values inside the zones, more than {limit}: it is no raster of classes. Choose a raster of classes.</translation>
    </message>
    <message>
        <source>“{layer}” is not a raster file. Export it to a GeoTIFF and run again with that.</source>
        <translation>“{layer}” is not a raster file. Export it to a GeoTIFF and run again with that.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it, or choose another one for the result.</source>
        <translation>The folder {folder} does not exist. Make it, or choose another one for the result.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Choose another one for the result.</source>
        <translation>The folder {folder} cannot be written to. Choose another one for the result.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the result a file name.</source>
        <translation>{path} is a folder. Give the result a file name.</translation>
    </message>
    <message>
        <source>{path} is open in another program or another layer. Close it there, or choose another name; the file was left as it was.</source>
        <translation>{path} is open in another program or another layer. Close it there, or choose another name; the file was left as it was.</translation>
    </message>
    <message>
        <source>The input already has the fields {fields}: the result holds the new values in their place.</source>
        <translation>The input already has the fields {fields}: the result holds the new values in their place.</translation>
    </message>
    <message>
        <source>A shapefile cuts field names at 10 characters ({fields}): choose GeoPackage to keep them.</source>
        <translation>A shapefile cuts field names at 10 characters ({fields}): choose GeoPackage to keep them.</translation>
    </message>
    <message>
        <source>The result {path} could not be written ({reason}). See whether the disk is full, or choose another folder; what stood there before was left as it was.</source>
        <translation>The result {path} could not be written ({reason}). See whether the disk is full, or choose another folder; what stood there before was left as it was.</translation>
    </message>
    <message>
        <source>The result is written straight into {target}: if the run fails, what was written stays there.</source>
        <translation>The result is written straight into {target}: if the run fails, what was written stays there.</translation>
    </message>
    <message>
        <source>There is no parameter “{name}”. Did you mean {nearest}?</source>
        <translation>There is no parameter “{name}”. Did you mean {nearest}?</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. Choose one of: {fields}.</source>
        <translation>“{layer}” has no field “{field}”. Choose one of: {fields}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Check that the file exists and opens in QGIS.</source>
        <translation>The layer “{layer}” cannot be read. Check that the file exists and opens in QGIS.</translation>
    </message>
    <message>
        <source>No zone has a valid cell of the raster below it. Check that both cover the same place and that each has the right coordinate reference system.</source>
        <translation>No zone has a valid cell of the raster below it. Check that both cover the same place and that each has the right coordinate reference system.</translation>
    </message>
    <message>
        <source>{count} zones have no valid cell of the raster below them; their values stay empty.</source>
        <translation>{count} zones have no valid cell of the raster below them; their values stay empty.</translation>
    </message>
    <message>
        <source>The raster's mean is {value:.0f}, which is no temperature in °C. Convert it first (kelvin minus 273.15; Landsat bands have a scale and an offset).</source>
        <translation>The raster's mean is {value:.0f}, which is no temperature in °C. Convert it first (kelvin minus 273.15; Landsat bands have a scale and an offset).</translation>
    </message>
    <message>
        <source>{count} zones hold no built land; their share of hot built land stays empty.</source>
        <translation>{count} zones hold no built land; their share of hot built land stays empty.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be read. Give a text file (CSV) with a line of column names; a spreadsheet must be saved as CSV first.</source>
        <translation>The table “{table}” cannot be read. Give a text file (CSV) with a line of column names; a spreadsheet must be saved as CSV first.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column “{column}”; its columns are {found}. Rename the column and run again.</source>
        <translation>The table “{table}” has no column “{column}”; its columns are {found}. Rename the column and run again.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “{column}”, row {row}, where a number is needed. Correct it and run again.</source>
        <translation>The table “{table}” has “{value}” in column “{column}”, row {row}, where a number is needed. Correct it and run again.</translation>
    </message>
    <message>
        <source>The code “{code}” of “{alias}” in the table “{table}” cannot be part of a field name. Use up to 18 lower-case letters, digits and underscores, beginning with a letter.</source>
        <translation>The code “{code}” of “{alias}” in the table “{table}” cannot be part of a field name. Use up to 18 lower-case letters, digits and underscores, beginning with a letter.</translation>
    </message>
    <message>
        <source>The table “{table}” does not know the stream {names}. Use one of {known}, or add the name to a copy of the table.</source>
        <translation>The table “{table}” does not know the stream {names}. Use one of {known}, or add the name to a copy of the table.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have a value of the field “{field}” that names no known stream ({values}). Add it to a copy of the table “{table}” if it should count.</source>
        <translation>“{layer}”: {count} features have a value of the field “{field}” that names no known stream ({values}). Add it to a copy of the table “{table}” if it should count.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of the field “{field}” are missing or are no code; those features have no code in the calculation.</source>
        <translation>“{layer}”: {count} values of the field “{field}” are missing or are no code; those features have no code in the calculation.</translation>
    </message>
    <message>
        <source>“{layer}”: {rows} features repeat a code of the field “{field}” and are parts of {codes} zones; each zone counts once.</source>
        <translation>“{layer}”: {rows} features repeat a code of the field “{field}” and are parts of {codes} zones; each zone counts once.</translation>
    </message>
    <message>
        <source>“{layer}”: the parts of a zone differ in {fields}; the values of its largest part were kept.</source>
        <translation>“{layer}”: the parts of a zone differ in {fields}; the values of its largest part were kept.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features share a code of the field “{field}” but differ in what they hold; each one counts as a zone of its own.</source>
        <translation>“{layer}”: {count} features share a code of the field “{field}” but differ in what they hold; each one counts as a zone of its own.</translation>
    </message>
    <message>
        <source>“{layer}” has no field of the land-cover map COS (such as COS23_n4_C or COS18n4_C). Choose a COS layer with its original field names.</source>
        <translation>“{layer}” has no field of the land-cover map COS (such as COS23_n4_C or COS18n4_C). Choose a COS layer with its original field names.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} codes of the field “{field}” exist only in series {other} of COS, yet the field's name is of series {series}. Check which map it is before you read the classes.</source>
        <translation>“{layer}”: {count} codes of the field “{field}” exist only in series {other} of COS, yet the field's name is of series {series}. Check which map it is before you read the classes.</translation>
    </message>
    <message>
        <source>“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose INE's subsections (BGRI) of 2021 or 2011.</source>
        <translation>“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose INE's subsections (BGRI) of 2021 or 2011.</translation>
    </message>
    <message>
        <source>“{layer}” has the codes of census subsections (“{code}”) but no counts under INE's names. Choose INE's GeoPackage, or join its table to the layer.</source>
        <translation>“{layer}” has the codes of census subsections (“{code}”) but no counts under INE's names. Choose INE's GeoPackage, or join its table to the layer.</translation>
    </message>
    <message>
        <source>The census layer of {vintage} does not have “{column}”; it has {found}. Choose a layer with all of INE's fields.</source>
        <translation>The census layer of {vintage} does not have “{column}”; it has {found}. Choose a layer with all of INE's fields.</translation>
    </message>
    <message>
        <source>These points of census subsections carry residents and families but no dwellings. Choose INE's subsections with all fields, or give the points as buildings and name “families” as the field of dwellings if families may stand for them.</source>
        <translation>These points of census subsections carry residents and families but no dwellings. Choose INE's subsections with all fields, or give the points as buildings and name “families” as the field of dwellings if families may stand for them.</translation>
    </message>
    <message>
        <source>“{layer}”: “{column}” is missing in {missing} subsections and below zero in {negative}; they count as unknown.</source>
        <translation>“{layer}”: “{column}” is missing in {missing} subsections and below zero in {negative}; they count as unknown.</translation>
    </message>
    <message>
        <source>“{layer}”: the census of 2021 counts vacant and second homes together here; the figure is not one of vacant homes.</source>
        <translation>“{layer}”: the census of 2021 counts vacant and second homes together here; the figure is not one of vacant homes.</translation>
    </message>
    <message>
        <source>“{layer}” is the census of 2011: its subsections and freguesias are not those of 2021 and later, its households are classic families, and needs of repair are not in it.</source>
        <translation>“{layer}” is the census of 2011: its subsections and freguesias are not those of 2021 and later, its households are classic families, and needs of repair are not in it.</translation>
    </message>
    <message>
        <source>The table “{table}” says “{value}” of the use “{use}”. Write yes or no there.</source>
        <translation>The table “{table}” says “{value}” of the use “{use}”. Write yes or no there.</translation>
    </message>
    <message>
        <source>{count} buildings have no number of floors; they count with the median, {median:g}.</source>
        <translation>{count} buildings have no number of floors; they count with the median, {median:g}.</translation>
    </message>
    <message>
        <source>“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings} residential buildings by floor area; {outside} buildings lie in no subsection.</source>
        <translation>“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings} residential buildings by floor area; {outside} buildings lie in no subsection.</translation>
    </message>
    <message>
        <source>“{column}”: {total:.0f} stand on {buildings} buildings of other uses, because their subsections have no residential one (marked “other_use”).</source>
        <translation>“{column}”: {total:.0f} stand on {buildings} buildings of other uses, because their subsections have no residential one (marked “other_use”).</translation>
    </message>
    <message>
        <source>“{column}”: {total:.0f} stand on the points of {count} subsections that have no building (marked “census_point”).</source>
        <translation>“{column}”: {total:.0f} stand on the points of {count} subsections that have no building (marked “census_point”).</translation>
    </message>
    <message>
        <source>“{column}”: no buildings were given, so {count} subsections stand as one point each; the distances are those of that point.</source>
        <translation>“{column}”: no buildings were given, so {count} subsections stand as one point each; the distances are those of that point.</translation>
    </message>
    <message>
        <source>There is nothing to measure from. Give buildings, census subsections, or both.</source>
        <translation>There is nothing to measure from. Give buildings, census subsections, or both.</translation>
    </message>
    <message>
        <source>Dwellings are counted, not buildings, and the buildings do not say how many they hold. Name their field of dwellings, or give the census to spread its dwellings over them.</source>
        <translation>Dwellings are counted, not buildings, and the buildings do not say how many they hold. Name their field of dwellings, or give the census to spread its dwellings over them.</translation>
    </message>
    <message>
        <source>The dwellings are those of the buildings&apos; own field; the census was not needed.</source>
        <translation>The dwellings are those of the buildings' own field; the census was not needed.</translation>
    </message>
    <message>
        <source>{count} buildings have no number of dwellings, or one below zero; they count with none.</source>
        <translation>{count} buildings have no number of dwellings, or one below zero; they count with none.</translation>
    </message>
    <message>
        <source>{count} subsections have no geometry; their {total:.0f} (“{column}”) are left out.</source>
        <translation>{count} subsections have no geometry; their {total:.0f} (“{column}”) are left out.</translation>
    </message>
    <message>
        <source>{count} values of the typology are not APU, AMU or APR ({values}); they count as unknown.</source>
        <translation>{count} values of the typology are not APU, AMU or APR ({values}); they count as unknown.</translation>
    </message>
    <message>
        <source>{count} of {total} places have no typology (APU, AMU, APR); the urban limit of {limit:g} m was used for them.</source>
        <translation>{count} of {total} places have no typology (APU, AMU, APR); the urban limit of {limit:g} m was used for them.</translation>
    </message>
    <message>
        <source>The containers lie {distance:.0f} km away from the places. Check whether longitude and latitude were swapped and whether both layers have the right coordinate reference system.</source>
        <translation>The containers lie {distance:.0f} km away from the places. Check whether longitude and latitude were swapped and whether both layers have the right coordinate reference system.</translation>
    </message>
    <message>
        <source>No stream field was named for the door-to-door areas; they count as collecting every stream.</source>
        <translation>No stream field was named for the door-to-door areas; they count as collecting every stream.</translation>
    </message>
    <message>
        <source>With the flows {streams} the share is that of ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”; its band belongs to the managing entity's whole service area and typology, so a single zone has an indicative reading only.</source>
        <translation>With the flows {streams} the share is that of ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”; its band belongs to the managing entity's whole service area and typology, so a single zone has an indicative reading only.</translation>
    </message>
    <message>
        <source>With the flows {streams} the share is not ERSAR&apos;s official figure, which needs exactly glass, paper, packaging and mixed; no band applies.</source>
        <translation>With the flows {streams} the share is not ERSAR's official figure, which needs exactly glass, paper, packaging and mixed; no band applies.</translation>
    </message>
    <message>
        <source>Whole area: {share:.1f} % of {dwellings:.0f} dwellings are served; {unserved:.0f} are not.</source>
        <translation>Whole area: {share:.1f} % of {dwellings:.0f} dwellings are served; {unserved:.0f} are not.</translation>
    </message>
    <message>
        <source>No container or door-to-door area takes {streams}. The names found were read as: {found}. Add missing names to a copy of the alias table, or list only the streams that exist.</source>
        <translation>No container or door-to-door area takes {streams}. The names found were read as: {found}. Add missing names to a copy of the alias table, or list only the streams that exist.</translation>
    </message>
    <message>
        <source>{count} places count as served only because they lie in a door-to-door area: a flow is neither collected there nor in reach.</source>
        <translation>{count} places count as served only because they lie in a door-to-door area: a flow is neither collected there nor in reach.</translation>
    </message>
    <message>
        <source>The territory file {path} cannot be read. Choose a territory.json; “Create territory file” makes one.</source>
        <translation>The territory file {path} cannot be read. Choose a territory.json; “Create territory file” makes one.</translation>
    </message>
    <message>
        <source>{path} is not valid JSON: look at line {line}, column {column}.</source>
        <translation>{path} is not valid JSON: look at line {line}, column {column}.</translation>
    </message>
    <message>
        <source>The territory file lacks “{key}”. Make it anew with “Create territory file”, or add it.</source>
        <translation>The territory file lacks “{key}”. Make it anew with “Create territory file”, or add it.</translation>
    </message>
    <message>
        <source>The territory file has an unknown entry “{key}” in {where}. Known are: {known}.</source>
        <translation>The territory file has an unknown entry “{key}” in {where}. Known are: {known}.</translation>
    </message>
    <message>
        <source>The year of the territory file is “{value}”. Write a whole number such as 2025.</source>
        <translation>The year of the territory file is “{value}”. Write a whole number such as 2025.</translation>
    </message>
    <message>
        <source>The source of “{role}” holds a password or key. Keep it in QGIS's authentication settings and write only the id of that configuration (authcfg).</source>
        <translation>The source of “{role}” holds a password or key. Keep it in QGIS's authentication settings and write only the id of that configuration (authcfg).</translation>
    </message>
    <message>
        <source>No connection was given. Write a folder, the address of a broker, or a JSON object of settings.</source>
        <translation>No connection was given. Write a folder, the address of a broker, or a JSON object of settings.</translation>
    </message>
    <message>
        <source>The connection’s settings are not valid JSON. Check quotation marks, commas and braces.</source>
        <translation>The connection’s settings are not valid JSON. Check quotation marks, commas and braces.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” holds a password or token, which is not kept there. Store it in QGIS (Settings, Options, Authentication) and give its id as “authcfg”.</source>
        <translation>The connection’s “{key}” holds a password or token, which is not kept there. Store it in QGIS (Settings, Options, Authentication) and give its id as “authcfg”.</translation>
    </message>
    <message>
        <source>The connection has no setting called “{key}”. Did you mean “{near}”?</source>
        <translation>The connection has no setting called “{key}”. Did you mean “{near}”?</translation>
    </message>
    <message>
        <source>The connection’s kind “{value}” is not known. Use one of: {kinds}.</source>
        <translation>The connection’s kind “{value}” is not known. Use one of: {kinds}.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” must be a text in quotation marks.</source>
        <translation>The connection’s “{key}” must be a text in quotation marks.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” must be true or false.</source>
        <translation>The connection’s “{key}” must be true or false.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” must be a whole number from {low} to {high}.</source>
        <translation>The connection’s “{key}” must be a whole number from {low} to {high}.</translation>
    </message>
    <message>
        <source>The connection’s “hosts” must be a list of host names.</source>
        <translation>The connection’s “hosts” must be a list of host names.</translation>
    </message>
    <message>
        <source>The connection’s “authcfg” must be the id of an authentication configuration of QGIS: seven letters and digits, never a password or token.</source>
        <translation>The connection’s “authcfg” must be the id of an authentication configuration of QGIS: seven letters and digits, never a password or token.</translation>
    </message>
    <message>
        <source>The connection’s “tenant” may hold letters, digits, dots, hyphens and underscores only.</source>
        <translation>The connection’s “tenant” may hold letters, digits, dots, hyphens and underscores only.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” is not an address. It must begin with https:// (or http://) and name a host.</source>
        <translation>The connection’s “{key}” is not an address. It must begin with https:// (or http://) and name a host.</translation>
    </message>
    <message>
        <source>The address of “{host}” has a query or a “#” part. Give the base address only, without “?” and “#”.</source>
        <translation>The address of “{host}” has a query or a “#” part. Give the base address only, without “?” and “#”.</translation>
    </message>
    <message>
        <source>The folder or file “{path}” was not found. Check the path, or give the address of a broker.</source>
        <translation>The folder or file “{path}” was not found. Check the path, or give the address of a broker.</translation>
    </message>
    <message>
        <source>“{host}” would be asked without encryption (http). Use https, or set “allow_http” to true in the connection if that is meant.</source>
        <translation>“{host}” would be asked without encryption (http). Use https, or set “allow_http” to true in the connection if that is meant.</translation>
    </message>
    <message>
        <source>The answer leads to “{host}”, which is not a host of this connection. If it is trusted, add it to the connection’s “hosts”.</source>
        <translation>The answer leads to “{host}”, which is not a host of this connection. If it is trusted, add it to the connection’s “hosts”.</translation>
    </message>
    <message>
        <source>The request to “{host}” cannot be sent as it is written. Check the connection’s address and settings.</source>
        <translation>The request to “{host}” cannot be sent as it is written. Check the connection’s address and settings.</translation>
    </message>
    <message>
        <source>“{host}” redirects from https to an unencrypted address, which was not followed. Tell whoever runs the service.</source>
        <translation>“{host}” redirects from https to an unencrypted address, which was not followed. Tell whoever runs the service.</translation>
    </message>
    <message>
        <source>“{host}” redirects more than {count} times. Check the connection’s address.</source>
        <translation>“{host}” redirects more than {count} times. Check the connection’s address.</translation>
    </message>
    <message>
        <source>“{host}” took too long to answer. Try again later, ask for less, or raise “timeout_s” in the connection.</source>
        <translation>“{host}” took too long to answer. Try again later, ask for less, or raise “timeout_s” in the connection.</translation>
    </message>
    <message>
        <source>Nothing answers at “{host}”. Check the address and the port, and that the service is running.</source>
        <translation>Nothing answers at “{host}”. Check the address and the port, and that the service is running.</translation>
    </message>
    <message>
        <source>The name “{host}” was not found. Check the address, and that this computer is online.</source>
        <translation>The name “{host}” was not found. Check the address, and that this computer is online.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached: this computer seems to be offline. Check its network, or use a folder of files.</source>
        <translation>“{host}” cannot be reached: this computer seems to be offline. Check its network, or use a folder of files.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not trusted. Add its authority in QGIS (Settings, Options, Authentication, Manage certificates), or check the address.</source>
        <translation>The certificate of “{host}” is not trusted. Add its authority in QGIS (Settings, Options, Authentication, Manage certificates), or check the address.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to “{host}” pass. Check the proxy and its password in QGIS (Settings, Options, Network).</source>
        <translation>The proxy did not let the request to “{host}” pass. Check the proxy and its password in QGIS (Settings, Options, Network).</translation>
    </message>
    <message>
        <source>The answer of “{host}” was cut off before its end. Try again, or ask for smaller pages with “page_size”.</source>
        <translation>The answer of “{host}” was cut off before its end. Try again, or ask for smaller pages with “page_size”.</translation>
    </message>
    <message>
        <source>The answer of “{host}” is larger than {mb} MB. Ask for less, or raise “max_mb” in the connection.</source>
        <translation>The answer of “{host}” is larger than {mb} MB. Ask for less, or raise “max_mb” in the connection.</translation>
    </message>
    <message>
        <source>“{host}” answered with a web page instead of data. Check the base address; it may lead to a sign-in page or a portal.</source>
        <translation>“{host}” answered with a web page instead of data. Check the base address; it may lead to a sign-in page or a portal.</translation>
    </message>
    <message>
        <source>The answer of “{host}” is not valid JSON. Check the base address, and try again in case it was cut off.</source>
        <translation>The answer of “{host}” is not valid JSON. Check the base address, and try again in case it was cut off.</translation>
    </message>
    <message>
        <source>“{host}” refused access (status {status}: {detail}). Check the connection’s “authcfg” and the rights of that user.</source>
        <translation>“{host}” refused access (status {status}: {detail}). Check the connection’s “authcfg” and the rights of that user.</translation>
    </message>
    <message>
        <source>“{host}” has nothing at this address (status {status}: {detail}). Check the connection’s base address.</source>
        <translation>“{host}” has nothing at this address (status {status}: {detail}). Check the connection’s base address.</translation>
    </message>
    <message>
        <source>“{host}” is not available at the moment (status {status}: {detail}). Try again later.</source>
        <translation>“{host}” is not available at the moment (status {status}: {detail}). Try again later.</translation>
    </message>
    <message>
        <source>“{host}” refused the request (status {status}: {detail}). Check the connection and the query.</source>
        <translation>“{host}” refused the request (status {status}: {detail}). Check the connection and the query.</translation>
    </message>
    <message>
        <source>A broker needs to know what to send. Give the entity type as the collection, for example WasteContainer.</source>
        <translation>A broker needs to know what to send. Give the entity type as the collection, for example WasteContainer.</translation>
    </message>
    <message>
        <source>“{host}” answered with JSON that holds no list of entities. Check that the base address is that of an NGSI-LD broker.</source>
        <translation>“{host}” answered with JSON that holds no list of entities. Check that the base address is that of an NGSI-LD broker.</translation>
    </message>
    <message>
        <source>“{host}” has no tenant called “{tenant}”. Check the connection’s “tenant”.</source>
        <translation>“{host}” has no tenant called “{tenant}”. Check the connection’s “tenant”.</translation>
    </message>
    <message>
        <source>“{host}” cannot load the @context “{context}”. Check the connection’s “context”; the broker itself must be able to open it.</source>
        <translation>“{host}” cannot load the @context “{context}”. Check the connection’s “context”; the broker itself must be able to open it.</translation>
    </message>
    <message>
        <source>“{host}” does not accept the query: {detail}. Check collection, filter and extent.</source>
        <translation>“{host}” does not accept the query: {detail}. Check collection, filter and extent.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no files to read. It needs files that end in {suffixes}.</source>
        <translation>The folder “{folder}” holds no files to read. It needs files that end in {suffixes}.</translation>
    </message>
    <message>
        <source>A folder of files cannot be filtered with an NGSI-LD query. Leave the filter empty and select in the layer afterwards.</source>
        <translation>A folder of files cannot be filtered with an NGSI-LD query. Leave the filter empty and select in the layer afterwards.</translation>
    </message>
    <message>
        <source>No file of “{folder}” could be read. The log says what is wrong with each.</source>
        <translation>No file of “{folder}” could be read. The log says what is wrong with each.</translation>
    </message>
    <message>
        <source>The file “{file}” could not be opened and was left out. Check its permissions.</source>
        <translation>The file “{file}” could not be opened and was left out. Check its permissions.</translation>
    </message>
    <message>
        <source>The file “{file}” is not valid JSON and was left out. It may be cut off; get it again.</source>
        <translation>The file “{file}” is not valid JSON and was left out. It may be cut off; get it again.</translation>
    </message>
    <message>
        <source>The file “{file}” holds neither entities nor features and was left out. It needs an array of objects with “id” or “type”.</source>
        <translation>The file “{file}” holds neither entities nor features and was left out. It needs an array of objects with “id” or “type”.</translation>
    </message>
    <message>
        <source>The file “{file}” is larger than {mb} MB and was left out. Split it, or raise “max_mb” in the connection.</source>
        <translation>The file “{file}” is larger than {mb} MB and was left out. Split it, or raise “max_mb” in the connection.</translation>
    </message>
    <message>
        <source>The coordinate reference system “{crs}” of {count} locations is not known; these entities are among the records.</source>
        <translation>The coordinate reference system “{crs}” of {count} locations is not known; these entities are among the records.</translation>
    </message>
    <message>
        <source>{count} locations cannot be drawn (of an unknown kind, broken, or outside ±180 and ±90 degrees); these entities are among the records.</source>
        <translation>{count} locations cannot be drawn (of an unknown kind, broken, or outside ±180 and ±90 degrees); these entities are among the records.</translation>
    </message>
    <message>
        <source>No entity has the attributes {names}. Check how they are written.</source>
        <translation>No entity has the attributes {names}. Check how they are written.</translation>
    </message>
    <message>
        <source>This connection needs the network, which is not available here. Run it inside QGIS or with qgis_process.</source>
        <translation>This connection needs the network, which is not available here. Run it inside QGIS or with qgis_process.</translation>
    </message>
    <message>
        <source>{delivered} entities arrived, of {announced} announced.</source>
        <translation>{delivered} entities arrived, of {announced} announced.</translation>
    </message>
    <message>
        <source>No entity of the type “{collection}” arrived. Check how the type is written; a broker may also need the connection’s “context” to know it.</source>
        <translation>No entity of the type “{collection}” arrived. Check how the type is written; a broker may also need the connection’s “context” to know it.</translation>
    </message>
    <message>
        <source>INCOMPLETE: {delivered} entities arrived, but the source announces {announced}. Do not use the layers as if nothing were missing; pull smaller parts by extent or filter.</source>
        <translation>INCOMPLETE: {delivered} entities arrived, but the source announces {announced}. Do not use the layers as if nothing were missing; pull smaller parts by extent or filter.</translation>
    </message>
    <message>
        <source>INCOMPLETE: reading stopped at the limit after {delivered} entities; the source announces {announced}.</source>
        <translation>INCOMPLETE: reading stopped at the limit after {delivered} entities; the source announces {announced}.</translation>
    </message>
    <message>
        <source>INCOMPLETE: {count} files could not be read: {files}. What they hold is missing from the layers.</source>
        <translation>INCOMPLETE: {count} files could not be read: {files}. What they hold is missing from the layers.</translation>
    </message>
    <message>
        <source>{count} entities came more than once and were kept once.</source>
        <translation>{count} entities came more than once and were kept once.</translation>
    </message>
    <message>
        <source>{count} entities belong to the output {output}, which was not asked for, and were not written. Name that output to get them.</source>
        <translation>{count} entities belong to the output {output}, which was not asked for, and were not written. Name that output to get them.</translation>
    </message>
    <message>
        <source>QGIS’s store of passwords is not available, so the configuration “{authcfg}” cannot be used. Check Settings, Options, Authentication.</source>
        <translation>QGIS’s store of passwords is not available, so the configuration “{authcfg}” cannot be used. Check Settings, Options, Authentication.</translation>
    </message>
    <message>
        <source>The configuration “{authcfg}” needs QGIS’s master password, which has not been given. Enter it in QGIS (Settings, Options, Authentication); without a window, put it in a file and name the file in QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>The configuration “{authcfg}” needs QGIS’s master password, which has not been given. Enter it in QGIS (Settings, Options, Authentication); without a window, put it in a file and name the file in QGIS_AUTH_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>The master password in the file named by QGIS_AUTH_PASSWORD_FILE was not accepted or cannot be read. Check the file.</source>
        <translation>The master password in the file named by QGIS_AUTH_PASSWORD_FILE was not accepted or cannot be read. Check the file.</translation>
    </message>
    <message>
        <source>QGIS has no authentication configuration with the id “{authcfg}”. Check the id in Settings, Options, Authentication.</source>
        <translation>QGIS has no authentication configuration with the id “{authcfg}”. Check the id in Settings, Options, Authentication.</translation>
    </message>
    <message>
        <source>The configuration “{authcfg}” cannot be used here: only methods that send a header (Basic, API header, OAuth2) are supported.</source>
        <translation>The configuration “{authcfg}” cannot be used here: only methods that send a header (Basic, API header, OAuth2) are supported.</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, for which the Python package PySocks is missing. Install it, or use an HTTP proxy.</source>
        <translation>QGIS is set to a SOCKS proxy, for which the Python package PySocks is missing. Install it, or use an HTTP proxy.</translation>
    </message>
    <message>
        <source>The role “zones” has no layer. Add the municipality's freguesias: every indicator needs them.</source>
        <translation>The role “zones” has no layer. Add the municipality's freguesias: every indicator needs them.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be “{role}”: a {wanted} layer is needed, this is {found}. Give it another role.</source>
        <translation>“{layer}” cannot be “{role}”: a {wanted} layer is needed, this is {found}. Give it another role.</translation>
    </message>
    <message>
        <source>“{layer}” says it is in {found}, the territory file says {said}. The file's word is taken; check that it is right.</source>
        <translation>“{layer}” says it is in {found}, the territory file says {said}. The file's word is taken; check that it is right.</translation>
    </message>
    <message>
        <source>“{layer}” is in {crs}; lengths and areas are computed in the official metric system of the place instead.</source>
        <translation>“{layer}” is in {crs}; lengths and areas are computed in the official metric system of the place instead.</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the waste stream. Add “stream” to its fields.</source>
        <translation>“{layer}” does not say which field holds the waste stream. Add “stream” to its fields.</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the zones' code; they are numbered instead. Add “code” to its fields.</source>
        <translation>“{layer}” does not say which field holds the zones' code; they are numbered instead. Add “code” to its fields.</translation>
    </message>
    <message>
        <source>“{layer}” does not say its {keys}. Add it, so that the report can name its sources.</source>
        <translation>“{layer}” does not say its {keys}. Add it, so that the report can name its sources.</translation>
    </message>
    <message>
        <source>None of the {count} layers was recognised. Give a folder with the municipality&apos;s layers, such as BGRI, CAOP, COS or OpenStreetMap, or name the files for what they hold.</source>
        <translation>None of the {count} layers was recognised. Give a folder with the municipality's layers, such as BGRI, CAOP, COS or OpenStreetMap, or name the files for what they hold.</translation>
    </message>
    <message>
        <source>The period “{period}” is not understood. Write a year (2025) or two dates (2025-06-01/2025-09-30).</source>
        <translation>The period “{period}” is not understood. Write a year (2025) or two dates (2025-06-01/2025-09-30).</translation>
    </message>
    <message>
        <source>No indicator could be computed: {reasons}</source>
        <translation>No indicator could be computed: {reasons}</translation>
    </message>
    <message>
        <source>The territory file has no layer for “zones”. Add the municipality's freguesias and run again.</source>
        <translation>The territory file has no layer for “zones”. Add the municipality's freguesias and run again.</translation>
    </message>
    <message>
        <source>{count} parts of the profile failed; the others are complete. The report says why.</source>
        <translation>{count} parts of the profile failed; the others are complete. The report says why.</translation>
    </message>
    <message>
        <source>The folder {folder} is already there. Choose another place: nothing is overwritten.</source>
        <translation>The folder {folder} is already there. Choose another place: nothing is overwritten.</translation>
    </message>
    <message>
        <source>The fictitious territory “{name}” is in {folder}; open {project} to see it.</source>
        <translation>The fictitious territory “{name}” is in {folder}; open {project} to see it.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}” to be shown. It has: {fields}.</source>
        <translation>“{layer}” has no field “{field}” to be shown. It has: {fields}.</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be saved ({reason}). See whether the disk is full, or choose another folder.</source>
        <translation>The style of “{layer}” could not be saved ({reason}). See whether the disk is full, or choose another folder.</translation>
    </message>
    <message>
        <source>The map {path} could not be written. See whether the disk is full, or choose another folder.</source>
        <translation>The map {path} could not be written. See whether the disk is full, or choose another folder.</translation>
    </message>
    <message>
        <source>GeoJSON holds zones, and no layer of zones was given. Choose the zones, or take GeoJSON off the list of formats.</source>
        <translation>GeoJSON holds zones, and no layer of zones was given. Choose the zones, or take GeoJSON off the list of formats.</translation>
    </message>
    <message>
        <source>No layer of zones was given, so there is no GeoJSON and the GeoPackage holds the values alone.</source>
        <translation>No layer of zones was given, so there is no GeoJSON and the GeoPackage holds the values alone.</translation>
    </message>
    <message>
        <source>The indicators {names} are not in the catalogue of this version; their values are exported without definition and style.</source>
        <translation>The indicators {names} are not in the catalogue of this version; their values are exported without definition and style.</translation>
    </message>
    <message>
        <source>“{layer}” has no rows. Choose the VALUES of a municipal profile.</source>
        <translation>“{layer}” has no rows. Choose the VALUES of a municipal profile.</translation>
    </message>
    <message>
        <source>“{layer}” has no field zone_code. Choose the zones of a municipal profile.</source>
        <translation>“{layer}” has no field zone_code. Choose the zones of a municipal profile.</translation>
    </message>
    <message>
        <source>The typology of the territory file is “{value}”. Write one of {known}, or leave it out.</source>
        <translation>The typology of the territory file is “{value}”. Write one of {known}, or leave it out.</translation>
    </message>
    <message>
        <source>The table {path} cannot be read ({reason}). Check the path and that you may open the file.</source>
        <translation>The table {path} cannot be read ({reason}). Check the path and that you may open the file.</translation>
    </message>
    <message>
        <source>“{path}” is a spreadsheet. Save the sheet as CSV (comma separated) and run again with that file.</source>
        <translation>“{path}” is a spreadsheet. Save the sheet as CSV (comma separated) and run again with that file.</translation>
    </message>
    <message>
        <source>“{path}” is no text. Export the table as CSV and run again with that file.</source>
        <translation>“{path}” is no text. Export the table as CSV and run again with that file.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as {encoding}. Leave the encoding empty to have it found, or give another one such as utf-8 or cp1252.</source>
        <translation>“{path}” cannot be read as {encoding}. Leave the encoding empty to have it found, or give another one such as utf-8 or cp1252.</translation>
    </message>
    <message>
        <source>“{path}” has no row below its header. Export the table again with its rows.</source>
        <translation>“{path}” has no row below its header. Export the table again with its rows.</translation>
    </message>
    <message>
        <source>The table breaks off at line {line} ({reason}). Check the quotation marks there and export it again.</source>
        <translation>The table breaks off at line {line} ({reason}). Check the quotation marks there and export it again.</translation>
    </message>
    <message>
        <source>“{path}”: encoding {encoding}, separator “{separator}”, {rows} rows of {columns} columns.</source>
        <translation>“{path}”: encoding {encoding}, separator “{separator}”, {rows} rows of {columns} columns.</translation>
    </message>
    <message>
        <source>{count} lines of title above the header were left out.</source>
        <translation>{count} lines of title above the header were left out.</translation>
    </message>
    <message>
        <source>The coordinates (around x {x}, y {y}) fall on Portugal in no coordinate reference system known here. Give the table&apos;s system, such as EPSG:3763.</source>
        <translation>The coordinates (around x {x}, y {y}) fall on Portugal in no coordinate reference system known here. Give the table's system, such as EPSG:3763.</translation>
    </message>
    <message>
        <source>The coordinates fall on Portugal in several coordinate reference systems ({systems}). Give the table&apos;s own one.</source>
        <translation>The coordinates fall on Portugal in several coordinate reference systems ({systems}). Give the table's own one.</translation>
    </message>
    <message>
        <source>“{path}” has no column that reads as coordinates. Name the columns of x and y; it has: {fields}.</source>
        <translation>“{path}” has no column that reads as coordinates. Name the columns of x and y; it has: {fields}.</translation>
    </message>
    <message>
        <source>None of the {rows} rows of “{path}” has usable coordinates in {fields}. Check that these are the right columns, and the coordinate reference system.</source>
        <translation>None of the {rows} rows of “{path}” has usable coordinates in {fields}. Check that these are the right columns, and the coordinate reference system.</translation>
    </message>
    <message>
        <source>Coordinates from {columns} in {crs}; decimal sign “{decimal}”.</source>
        <translation>Coordinates from {columns} in {crs}; decimal sign “{decimal}”.</translation>
    </message>
    <message>
        <source>{crs} was recognised from the numbers; {others} look the same within 10 m. Give the system if the table is in one of those.</source>
        <translation>{crs} was recognised from the numbers; {others} look the same within 10 m. Give the system if the table is in one of those.</translation>
    </message>
    <message>
        <source>{count} of {rows} rows had x and y exchanged; they were put right.</source>
        <translation>{count} of {rows} rows had x and y exchanged; they were put right.</translation>
    </message>
    <message>
        <source>{count} points lie outside Portugal. Check their coordinates.</source>
        <translation>{count} points lie outside Portugal. Check their coordinates.</translation>
    </message>
    <message>
        <source>{count} of {rows} rows have no usable coordinates and make no point; the table of rejected rows says why.</source>
        <translation>{count} of {rows} rows have no usable coordinates and make no point; the table of rejected rows says why.</translation>
    </message>
    <message>
        <source>“{layer}” is not a table of values: it lacks {missing}. Choose the values that the municipal profile wrote.</source>
        <translation>“{layer}” is not a table of values: it lacks {missing}. Choose the values that the municipal profile wrote.</translation>
    </message>
    <message>
        <source>This algorithm needs {libraries}, which this QGIS does not have or has too old. To install, in the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}</source>
        <translation>This algorithm needs {libraries}, which this QGIS does not have or has too old. To install, in the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}</translation>
    </message>
    <message>
        <source>{library} {minimum} or newer is missing (found: {version}); serves {needed_by}. To install, in the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}</source>
        <translation>{library} {minimum} or newer is missing (found: {version}); serves {needed_by}. To install, in the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}</translation>
    </message>
    <message>
        <source>it has the fields of GTFS stops</source>
        <translation>it has the fields of GTFS stops</translation>
    </message>
    <message>
        <source>it holds the files of a GTFS feed</source>
        <translation>it holds the files of a GTFS feed</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the category of each facility. Add “category” to its fields.</source>
        <translation>“{layer}” does not say which field holds the category of each facility. Add “category” to its fields.</translation>
    </message>
    <message>
        <source>“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings} buildings by their dwellings; {outside} buildings lie in no subsection.</source>
        <translation>“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings} buildings by their dwellings; {outside} buildings lie in no subsection.</translation>
    </message>
    <message>
        <source>{count} buildings have no number of dwellings; they count with the median, {median:g}.</source>
        <translation>{count} buildings have no number of dwellings; they count with the median, {median:g}.</translation>
    </message>
    <message>
        <source>“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose INE's subsections (BGRI) of 2021 or 2011, or name the layer's field with the people.</source>
        <translation>“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose INE's subsections (BGRI) of 2021 or 2011, or name the layer's field with the people.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no number of people, or one below zero; they count as unknown.</source>
        <translation>“{layer}”: {count} features have no number of people, or one below zero; they count as unknown.</translation>
    </message>
    <message>
        <source>The buildings do not say how many people live in them. Give the census, to spread its people over them, or name their field of people.</source>
        <translation>The buildings do not say how many people live in them. Give the census, to spread its people over them, or name their field of people.</translation>
    </message>
    <message>
        <source>The people are those of the buildings&apos; own field; the census was not needed.</source>
        <translation>The people are those of the buildings' own field; the census was not needed.</translation>
    </message>
    <message>
        <source>Not one person was found in the layers. Check the field with the people, and that the layers are those of the inhabited area.</source>
        <translation>Not one person was found in the layers. Check the field with the people, and that the layers are those of the inhabited area.</translation>
    </message>
    <message>
        <source>The census layer has points, not areas: its people stand on the points and the buildings are left out. Choose subsections as polygons to place people in buildings.</source>
        <translation>The census layer has points, not areas: its people stand on the points and the buildings are left out. Choose subsections as polygons to place people in buildings.</translation>
    </message>
    <message>
        <source>The layers do not tell the people of {ages}; those fields stay empty.</source>
        <translation>The layers do not tell the people of {ages}; those fields stay empty.</translation>
    </message>
    <message>
        <source>The largest cost that counts is missing. Give CUTOFF, above 0, in the unit of the costs (metres, minutes).</source>
        <translation>The largest cost that counts is missing. Give CUTOFF, above 0, in the unit of the costs (metres, minutes).</translation>
    </message>
    <message>
        <source>SCALE must be above 0. Leave it empty to use the decay&apos;s own.</source>
        <translation>SCALE must be above 0. Leave it empty to use the decay's own.</translation>
    </message>
    <message>
        <source>The decay by steps has no steps. Give STEPS as limit:weight, such as 10:1; 20:0.68; 30:0.22.</source>
        <translation>The decay by steps has no steps. Give STEPS as limit:weight, such as 10:1; 20:0.68; 30:0.22.</translation>
    </message>
    <message>
        <source>“{piece}” is not a limit and its weight. Write STEPS as limit:weight with semicolons between, such as 10:1; 20:0.68; 30:0.22.</source>
        <translation>“{piece}” is not a limit and its weight. Write STEPS as limit:weight with semicolons between, such as 10:1; 20:0.68; 30:0.22.</translation>
    </message>
    <message>
        <source>The limits of the steps are {found}; each must be above the one before it, and the first above 0. Write STEPS from the nearest to the farthest.</source>
        <translation>The limits of the steps are {found}; each must be above the one before it, and the first above 0. Write STEPS from the nearest to the farthest.</translation>
    </message>
    <message>
        <source>The weight {weight:g} of the step “{piece}” is not between 0 and 1. Write it as limit:weight, such as 20:0.68.</source>
        <translation>The weight {weight:g} of the step “{piece}” is not between 0 and 1. Write it as limit:weight, such as 20:0.68.</translation>
    </message>
    <message>
        <source>{count} of {total} places have no demand that is a number of 0 or more; they compete for nothing and still get their access.</source>
        <translation>{count} of {total} places have no demand that is a number of 0 or more; they compete for nothing and still get their access.</translation>
    </message>
    <message>
        <source>{count} of {total} facilities have no supply that is a number of 0 or more; they are left out.</source>
        <translation>{count} of {total} facilities have no supply that is a number of 0 or more; they are left out.</translation>
    </message>
    <message>
        <source>Check: Σ access × demand is {found:.8g}; Σ supply of the facilities with a ratio is {expected:.8g}.</source>
        <translation>Check: Σ access × demand is {found:.8g}; Σ supply of the facilities with a ratio is {expected:.8g}.</translation>
    </message>
    <message>
        <source>Check: the demand shared out among the facilities is {found:.8g}; that of the places that reach one is {expected:.8g}.</source>
        <translation>Check: the demand shared out among the facilities is {found:.8g}; that of the places that reach one is {expected:.8g}.</translation>
    </message>
    <message>
        <source>Check: Σ access is {found:.8g}; Σ ratio of the facilities is {expected:.8g}.</source>
        <translation>Check: Σ access is {found:.8g}; Σ ratio of the facilities is {expected:.8g}.</translation>
    </message>
    <message>
        <source>{count} of {total} places, with a demand of {demand:.8g}, reach no facility; their access is 0.</source>
        <translation>{count} of {total} places, with a demand of {demand:.8g}, reach no facility; their access is 0.</translation>
    </message>
    <message>
        <source>{count} of {total} places, with a demand of {demand:.8g}, are not connected (no street nearby, or no row of the table); they compete for nothing and have no access (NULL).</source>
        <translation>{count} of {total} places, with a demand of {demand:.8g}, are not connected (no street nearby, or no row of the table); they compete for nothing and have no access (NULL).</translation>
    </message>
    <message>
        <source>{count} of {total} places reach only facilities without a ratio; they have no access (NULL).</source>
        <translation>{count} of {total} places reach only facilities without a ratio; they have no access (NULL).</translation>
    </message>
    <message>
        <source>{count} of {total} facilities have no ratio (NULL): no demand is within reach, or their supply is unknown.</source>
        <translation>{count} of {total} facilities have no ratio (NULL): no demand is within reach, or their supply is unknown.</translation>
    </message>
    <message>
        <source>“{table}”: {missing} rows without a cost and {negative} with one below 0 are left out.</source>
        <translation>“{table}”: {missing} rows without a cost and {negative} with one below 0 are left out.</translation>
    </message>
    <message>
        <source>“{table}”: {count} of {total} rows name no feature of the layers (such as {example}) and are left out.</source>
        <translation>“{table}”: {count} of {total} rows name no feature of the layers (such as {example}) and are left out.</translation>
    </message>
    <message>
        <source>“{table}”: {count} rows repeat a pair; the lowest cost of each pair counts.</source>
        <translation>“{table}”: {count} rows repeat a pair; the lowest cost of each pair counts.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{layer}” repeats {count} values (such as {example}). Choose a field whose values differ from feature to feature.</source>
        <translation>The field “{field}” of “{layer}” repeats {count} values (such as {example}). Choose a field whose values differ from feature to feature.</translation>
    </message>
    <message>
        <source>The table of costs “{table}” has no rows. Choose another table or take its filter away.</source>
        <translation>The table of costs “{table}” has no rows. Choose another table or take its filter away.</translation>
    </message>
    <message>
        <source>No row of “{table}” joins the two layers: its first one is {row}, the identifiers begin with {origins} and {destinations}. Choose the fields that hold the same identifiers; leading zeros count.</source>
        <translation>No row of “{table}” joins the two layers: its first one is {row}, the identifiers begin with {origins} and {destinations}. Choose the fields that hold the same identifiers; leading zeros count.</translation>
    </message>
    <message>
        <source>{count} streets cost less than 0. Choose a field whose numbers are 0 or more.</source>
        <translation>{count} streets cost less than 0. Choose a field whose numbers are 0 or more.</translation>
    </message>
    <message>
        <source>No street that may be used has a cost. Choose another field of costs, or see whether the network was made for this way of travelling.</source>
        <translation>No street that may be used has a cost. Choose another field of costs, or see whether the network was made for this way of travelling.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} lines without length were left out.</source>
        <translation>“{layer}”: {count} lines without length were left out.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} streets were drawn twice and count once.</source>
        <translation>“{layer}”: {count} streets were drawn twice and count once.</translation>
    </message>
    <message>
        <source>“{layer}” has no street that may be used ({mode}). Look at its fields of access (highway, foot, bicycle, access), or choose another way of travelling.</source>
        <translation>“{layer}” has no street that may be used ({mode}). Look at its fields of access (highway, foot, bicycle, access), or choose another way of travelling.</translation>
    </message>
    <message>
        <source>“{layer}” is not a whole network: the fields from_node, to_node, forward and backward are missing or have gaps. Give it as STREETS, or make it with Build network.</source>
        <translation>“{layer}” is not a whole network: the fields from_node, to_node, forward and backward are missing or have gaps. Give it as STREETS, or make it with Build network.</translation>
    </message>
    <message>
        <source>“{layer}” was changed after it was built: {count} ends of lines are not where their nodes are. Build the network again from the streets.</source>
        <translation>“{layer}” was changed after it was built: {count} ends of lines are not where their nodes are. Build the network again from the streets.</translation>
    </message>
    <message>
        <source>“{layer}”: {edges} edges and {nodes} nodes, {length:.1f} km; {share:.1f} % of the length hangs together.</source>
        <translation>“{layer}”: {edges} edges and {nodes} nodes, {length:.1f} km; {share:.1f} % of the length hangs together.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} edges are closed to this way of travelling.</source>
        <translation>“{layer}”: {count} edges are closed to this way of travelling.</translation>
    </message>
    <message>
        <source>“{layer}” falls into {parts} parts, the largest with {share:.1f} % of the length. Build the network with crossings noded or a larger tolerance, and look at its issues.</source>
        <translation>“{layer}” falls into {parts} parts, the largest with {share:.1f} % of the length. Build the network with crossings noded or a larger tolerance, and look at its issues.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} places lie farther than {limit:g} m from any street and are not connected.</source>
        <translation>“{layer}”: {count} of {total} places lie farther than {limit:g} m from any street and are not connected.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} crossings of streets on one level are not connected. Tick the noding of crossings if people can turn there.</source>
        <translation>“{layer}”: {count} crossings of streets on one level are not connected. Tick the noding of crossings if people can turn there.</translation>
    </message>
    <message>
        <source>“{layer}”: issues found: {counts}.</source>
        <translation>“{layer}”: issues found: {counts}.</translation>
    </message>
    <message>
        <source>Neither streets nor a network were given. Choose a line layer as STREETS, or one made by Build network as NETWORK.</source>
        <translation>Neither streets nor a network were given. Choose a line layer as STREETS, or one made by Build network as NETWORK.</translation>
    </message>
    <message>
        <source>The network is used; the streets are not read.</source>
        <translation>The network is used; the streets are not read.</translation>
    </message>
    <message>
        <source>The cost is a field, but none was chosen. Choose COST_FIELD, or another cost.</source>
        <translation>The cost is a field, but none was chosen. Choose COST_FIELD, or another cost.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} edges have no number in “{field}” and are not used.</source>
        <translation>“{layer}”: {count} of {total} edges have no number in “{field}” and are not used.</translation>
    </message>
    <message>
        <source>“{layer}”: times of the network itself ({model}).</source>
        <translation>“{layer}”: times of the network itself ({model}).</translation>
    </message>
    <message>
        <source>“{layer}” lies {distance:.0f} km from the streets: nothing can be connected. Check the coordinate reference systems of both layers.</source>
        <translation>“{layer}” lies {distance:.0f} km from the streets: nothing can be connected. Check the coordinate reference systems of both layers.</translation>
    </message>
    <message>
        <source>No place of “{layer}” lies within {limit:g} m of a street. Check its coordinate reference system, or raise MAX_SNAP.</source>
        <translation>No place of “{layer}” lies within {limit:g} m of a street. Check its coordinate reference system, or raise MAX_SNAP.</translation>
    </message>
    <message>
        <source>The limits must be numbers above 0, each larger than the one before, such as 300, 500.</source>
        <translation>The limits must be numbers above 0, each larger than the one before, such as 300, 500.</translation>
    </message>
    <message>
        <source>The limits “{text}” cannot be read. Give numbers with a comma between, such as 300, 500.</source>
        <translation>The limits “{text}” cannot be read. Give numbers with a comma between, such as 300, 500.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} facilities have no limit above 0 in “{field}” and serve nothing.</source>
        <translation>“{layer}”: {count} facilities have no limit above 0 in “{field}” and serve nothing.</translation>
    </message>
    <message>
        <source>Each facility has its own limit; LIMITS is not read.</source>
        <translation>Each facility has its own limit; LIMITS is not read.</translation>
    </message>
    <message>
        <source>Streets within {band:g}: {length:.1f} km.</source>
        <translation>Streets within {band:g}: {length:.1f} km.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} facilities have no category in “{field}” and are left out.</source>
        <translation>“{layer}”: {count} facilities have no category in “{field}” and are left out.</translation>
    </message>
    <message>
        <source>{category}: {reached} of {total} origins reach a facility; the median cost is {median:.1f}.</source>
        <translation>{category}: {reached} of {total} origins reach a facility; the median cost is {median:.1f}.</translation>
    </message>
    <message>
        <source>“{field}” has {count} different values, more than the {most} that make columns. Choose a field with categories.</source>
        <translation>“{field}” has {count} different values, more than the {most} that make columns. Choose a field with categories.</translation>
    </message>
    <message>
        <source>“{layer}” has no facility to go to. Choose a layer with points, or take its filter away.</source>
        <translation>“{layer}” has no facility to go to. Choose a layer with points, or take its filter away.</translation>
    </message>
    <message>
        <source>{count} edges of the street graph do not have both ends in one zone; they count in no zone&apos;s indices, and their length in the zone they run through.</source>
        <translation>{count} edges of the street graph do not have both ends in one zone; they count in no zone's indices, and their length in the zone they run through.</translation>
    </message>
    <message>
        <source>{count} of {total} pairs of places have no way between them along the streets; the route directness is that of the others.</source>
        <translation>{count} of {total} pairs of places have no way between them along the streets; the route directness is that of the others.</translation>
    </message>
    <message>
        <source>{count} zones are too small, or have too few streets, for {pairs} pairs of places at the distances asked for; they have fewer.</source>
        <translation>{count} zones are too small, or have too few streets, for {pairs} pairs of places at the distances asked for; they have fewer.</translation>
    </message>
    <message>
        <source>There are {count} bands, more than {most}. Write the limits that should be counted.</source>
        <translation>There are {count} bands, more than {most}. Write the limits that should be counted.</translation>
    </message>
    <message>
        <source>No bands were given. Write the limits that should be counted, such as 300, 500, 1000 in metres or 5, 10, 15 in minutes.</source>
        <translation>No bands were given. Write the limits that should be counted, such as 300, 500, 1000 in metres or 5, 10, 15 in minutes.</translation>
    </message>
    <message>
        <source>Give either the lines of a service area, or facilities with streets or a network: one of the two.</source>
        <translation>Give either the lines of a service area, or facilities with streets or a network: one of the two.</translation>
    </message>
    <message>
        <source>“{layer}” has neither a field “band” nor a field “cost_to”. Choose the lines that “Service area” makes.</source>
        <translation>“{layer}” has neither a field “band” nor a field “cost_to”. Choose the lines that “Service area” makes.</translation>
    </message>
    <message>
        <source>The service lines are not cut at {bands}: a stretch of street counts with its greatest cost, so those bands come out a little too small. Make the service area with them to be exact.</source>
        <translation>The service lines are not cut at {bands}: a stretch of street counts with its greatest cost, so those bands come out a little too small. Make the service area with them to be exact.</translation>
    </message>
    <message>
        <source>The service lines hold the covered streets alone: people whose own street is out of reach count with a covered street within {limit:g} m of them. Give the streets or the network as well to leave them out.</source>
        <translation>The service lines hold the covered streets alone: people whose own street is out of reach count with a covered street within {limit:g} m of them. Give the streets or the network as well to leave them out.</translation>
    </message>
    <message>
        <source>Within {band:g}: {served:.0f} of {population:.0f} people ({share:.1f} %).</source>
        <translation>Within {band:g}: {served:.0f} of {population:.0f} people ({share:.1f} %).</translation>
    </message>
    <message>
        <source>{count:.0f} people live farther than {limit:g} m from any street of the network; they count as not served.</source>
        <translation>{count:.0f} people live farther than {limit:g} m from any street of the network; they count as not served.</translation>
    </message>
    <message>
        <source>{count:.0f} people are on features without geometry; they count as not served and in no zone.</source>
        <translation>{count:.0f} people are on features without geometry; they count as not served and in no zone.</translation>
    </message>
    <message>
        <source>{count:.0f} people live in no zone; they are missing from the zones&apos; figures.</source>
        <translation>{count:.0f} people live in no zone; they are missing from the zones' figures.</translation>
    </message>
    <message>
        <source>The slopes come from the heights that the lines carry (Z).</source>
        <translation>The slopes come from the heights that the lines carry (Z).</translation>
    </message>
    <message>
        <source>The slopes come from the fields “{rise}” and “{fall}”: each street counts as one even climb and one even descent. A terrain model gives better times.</source>
        <translation>The slopes come from the fields “{rise}” and “{fall}”: each street counts as one even climb and one even descent. A terrain model gives better times.</translation>
    </message>
    <message>
        <source>The rise and fall of {count} of {total} streets do not fit their length and mean slope: they were cut since, or changed. Their mean slope counts; compute the slope of streets on this layer again for better times.</source>
        <translation>The rise and fall of {count} of {total} streets do not fit their length and mean slope: they were cut since, or changed. Their mean slope counts; compute the slope of streets on this layer again for better times.</translation>
    </message>
    <message>
        <source>No slope is known: there is no terrain model, no height in the lines, and no fields rise_m and fall_m. Every street counts as flat.</source>
        <translation>No slope is known: there is no terrain model, no height in the lines, and no fields rise_m and fall_m. Every street counts as flat.</translation>
    </message>
    <message>
        <source>The rise and the fall are needed together, each from a field of its own. Choose both fields, or neither.</source>
        <translation>The rise and the fall are needed together, each from a field of its own. Choose both fields, or neither.</translation>
    </message>
    <message>
        <source>{count} of {total} streets have a slope that is not known, at least in part, and get no time.</source>
        <translation>{count} of {total} streets have a slope that is not known, at least in part, and get no time.</translation>
    </message>
    <message>
        <source>{count} streets have a piece steeper than {limit:g} %, which counts as {limit:g} %. Look for faults in the heights there.</source>
        <translation>{count} streets have a piece steeper than {limit:g} %, which counts as {limit:g} %. Look for faults in the heights there.</translation>
    </message>
    <message>
        <source>{count} streets are steps, where this way of travelling does not pass: no time.</source>
        <translation>{count} streets are steps, where this way of travelling does not pass: no time.</translation>
    </message>
    <message>
        <source>{count} streets have a piece steeper than {limit:g} %, where a wheelchair does not pass: no time.</source>
        <translation>{count} streets have a piece steeper than {limit:g} %, where a wheelchair does not pass: no time.</translation>
    </message>
    <message>
        <source>There is no GTFS feed at {path}. Choose a zip, or the folder it was unpacked into.</source>
        <translation>There is no GTFS feed at {path}. Choose a zip, or the folder it was unpacked into.</translation>
    </message>
    <message>
        <source>“{path}” is no zip file, or it is damaged. Get the GTFS feed again, or choose the folder it was unpacked into.</source>
        <translation>“{path}” is no zip file, or it is damaged. Get the GTFS feed again, or choose the folder it was unpacked into.</translation>
    </message>
    <message>
        <source>The GTFS feed “{feed}” has no {file}. A feed needs stops.txt, routes.txt, trips.txt, stop_times.txt and calendar.txt or calendar_dates.txt: get it complete from the operator.</source>
        <translation>The GTFS feed “{feed}” has no {file}. A feed needs stops.txt, routes.txt, trips.txt, stop_times.txt and calendar.txt or calendar_dates.txt: get it complete from the operator.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” has no usable row. Get the feed complete from the operator.</source>
        <translation>{file} of the GTFS feed “{feed}” has no usable row. Get the feed complete from the operator.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” has no column {column}; it has {found}. Give the columns the names of the GTFS reference.</source>
        <translation>{file} of the GTFS feed “{feed}” has no column {column}; it has {found}. Give the columns the names of the GTFS reference.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” cannot be read ({reason}). Get the feed again, or mend the file.</source>
        <translation>{file} of the GTFS feed “{feed}” cannot be read ({reason}). Get the feed again, or mend the file.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” unpacks to more than a timetable can hold. Cut the feed down to your region and run again.</source>
        <translation>{file} of the GTFS feed “{feed}” unpacks to more than a timetable can hold. Cut the feed down to your region and run again.</translation>
    </message>
    <message>
        <source>“{feed}”: the files of the feed are in its folder {folder}.</source>
        <translation>“{feed}”: the files of the feed are in its folder {folder}.</translation>
    </message>
    <message>
        <source>The GTFS feed “{feed}” has neither calendar.txt nor calendar_dates.txt, so no trip has a day. Get it complete from the operator.</source>
        <translation>The GTFS feed “{feed}” has neither calendar.txt nor calendar_dates.txt, so no trip has a day. Get it complete from the operator.</translation>
    </message>
    <message>
        <source>No row of stop_times.txt of the GTFS feed “{feed}” has a trip, a stop and a time. Look at the columns trip_id, stop_id and departure_time.</source>
        <translation>No row of stop_times.txt of the GTFS feed “{feed}” has a trip, a stop and a time. Look at the columns trip_id, stop_id and departure_time.</translation>
    </message>
    <message>
        <source>“{feed}”: on {count} routes all trips have the same direction_id although they run both ways; their direction was found by the order of their stops.</source>
        <translation>“{feed}”: on {count} routes all trips have the same direction_id although they run both ways; their direction was found by the order of their stops.</translation>
    </message>
    <message>
        <source>{file} of “{feed}”: {count} rows without {column}, or repeating one, were left out.</source>
        <translation>{file} of “{feed}”: {count} rows without {column}, or repeating one, were left out.</translation>
    </message>
    <message>
        <source>{file} of “{feed}”: {count} rows name a {column} that the feed does not have, and do not count.</source>
        <translation>{file} of “{feed}”: {count} rows name a {column} that the feed does not have, and do not count.</translation>
    </message>
    <message>
        <source>{file} of “{feed}”: {count} dates are not of the form 20250312 and do not count.</source>
        <translation>{file} of “{feed}”: {count} dates are not of the form 20250312 and do not count.</translation>
    </message>
    <message>
        <source>stop_times.txt of “{feed}”: {count} different times cannot be read (such as “{example}”) and do not count.</source>
        <translation>stop_times.txt of “{feed}”: {count} different times cannot be read (such as “{example}”) and do not count.</translation>
    </message>
    <message>
        <source>frequencies.txt of “{feed}”: {count} rows without a known trip, two times and an interval do not count.</source>
        <translation>frequencies.txt of “{feed}”: {count} rows without a known trip, two times and an interval do not count.</translation>
    </message>
    <message>
        <source>“{feed}”: {routes} routes, {trips} trips, {stops} stops and {calls} calls were read.</source>
        <translation>“{feed}”: {routes} routes, {trips} trips, {stops} stops and {calls} calls were read.</translation>
    </message>
    <message>
        <source>Weights by the cost up to which they hold: {steps}.</source>
        <translation>Weights by the cost up to which they hold: {steps}.</translation>
    </message>
    <message>
        <source>The steps reach {last:g}, but CUTOFF ends them at {cutoff:g}.</source>
        <translation>The steps reach {last:g}, but CUTOFF ends them at {cutoff:g}.</translation>
    </message>
    <message>
        <source>{parameter} does not count with the decay “{decay}”.</source>
        <translation>{parameter} does not count with the decay “{decay}”.</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 2025-03-12, or leave it empty.</source>
        <translation>“{text}” is no date. Write it as 2025-03-12, or leave it empty.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” runs on any day: trips.txt and the calendars name different services (service_id), or the calendars are empty. Get the feed complete from the operator.</source>
        <translation>No trip of the GTFS feed “{feed}” runs on any day: trips.txt and the calendars name different services (service_id), or the calendars are empty. Get the feed complete from the operator.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” runs on {day}. Choose a day from {first} to {last}, or leave the date empty for a typical weekday.</source>
        <translation>No trip of the GTFS feed “{feed}” runs on {day}. Choose a day from {first} to {last}, or leave the date empty for a typical weekday.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” runs from Monday to Friday in a typical week; a day at the weekend stands for it.</source>
        <translation>No trip of the GTFS feed “{feed}” runs from Monday to Friday in a typical week; a day at the weekend stands for it.</translation>
    </message>
    <message>
        <source>“{layer}” has no line with a length. Choose the layer of the cycleways, or take its filter away.</source>
        <translation>“{layer}” has no line with a length. Choose the layer of the cycleways, or take its filter away.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} lines are drawn twice ({length:.3f} km) and count once.</source>
        <translation>“{layer}”: {count} lines are drawn twice ({length:.3f} km) and count once.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the cycle network lies more than {limit:g} m from any street; nobody reaches it there.</source>
        <translation>{share:.1f} % of the cycle network lies more than {limit:g} m from any street; nobody reaches it there.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} values of the field “{field}” hold no year; those cycleways count in the length and not in the change.</source>
        <translation>“{layer}”: {count} of {total} values of the field “{field}” hold no year; those cycleways count in the length and not in the change.</translation>
    </message>
    <message>
        <source>The year {first} is not before {last}. Give as YEAR_FROM the earlier of the two years.</source>
        <translation>The year {first} is not before {last}. Give as YEAR_FROM the earlier of the two years.</translation>
    </message>
    <message>
        <source>2SFCA counts everything within the cutoff alike: the decay “{decay}” is not used. Choose E2SFCA to use it.</source>
        <translation>2SFCA counts everything within the cutoff alike: the decay “{decay}” is not used. Choose E2SFCA to use it.</translation>
    </message>
    <message>
        <source>E2SFCA with the binary decay is 2SFCA. Choose another decay to let near places count more.</source>
        <translation>E2SFCA with the binary decay is 2SFCA. Choose another decay to let near places count more.</translation>
    </message>
    <message>
        <source>Nothing says what the ways cost. Give streets, a network, or a table of costs.</source>
        <translation>Nothing says what the ways cost. Give streets, a network, or a table of costs.</translation>
    </message>
    <message>
        <source>A table of costs is joined by its fields and those of the two layers. Give {missing}.</source>
        <translation>A table of costs is joined by its fields and those of the two layers. Give {missing}.</translation>
    </message>
    <message>
        <source>The costs are those of the table; the streets and the network are not used.</source>
        <translation>The costs are those of the table; the streets and the network are not used.</translation>
    </message>
    <message>
        <source>“{layer}” has no field of supply: every facility counts 1.</source>
        <translation>“{layer}” has no field of supply: every facility counts 1.</translation>
    </message>
    <message>
        <source>“{feed}”: the route types {types} are not in the table of route types and count as low capacity. Add them to a copy of the table if they are not.</source>
        <translation>“{feed}”: the route types {types} are not in the table of route types and count as low capacity. Add them to a copy of the table if they are not.</translation>
    </message>
    <message>
        <source>In {table} the capacity of route type {type} is “{value}”. Write low, high, or nothing.</source>
        <translation>In {table} the capacity of route type {type} is “{value}”. Write low, high, or nothing.</translation>
    </message>
    <message>
        <source>{table} has no line with a route type. Start from a copy of the plugin&apos;s table.</source>
        <translation>{table} has no line with a route type. Start from a copy of the plugin's table.</translation>
    </message>
    <message>
        <source>“{layer}”: the values {values} are neither a route type, nor a word of the table of route types, nor low or high; their stops count as low capacity.</source>
        <translation>“{layer}”: the values {values} are neither a route type, nor a word of the table of route types, nor low or high; their stops count as low capacity.</translation>
    </message>
    <message>
        <source>“{feed}”: {count} routes are of types that are no public transport for everybody, and do not count.</source>
        <translation>“{feed}”: {count} routes are of types that are no public transport for everybody, and do not count.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” that counts as public transport calls at any stop in the week looked at. Choose another date, or look at the capacities in the table of route types.</source>
        <translation>No trip of the GTFS feed “{feed}” that counts as public transport calls at any stop in the week looked at. Choose another date, or look at the capacities in the table of route types.</translation>
    </message>
    <message>
        <source>“{feed}”: {count} stops with service have no coordinates and are left out.</source>
        <translation>“{feed}”: {count} stops with service have no coordinates and are left out.</translation>
    </message>
    <message>
        <source>{count} of {total} stops of the layer have no geometry, or a mode that is no public transport for everybody, and are left out.</source>
        <translation>{count} of {total} stops of the layer have no geometry, or a mode that is no public transport for everybody, and are left out.</translation>
    </message>
    <message>
        <source>“{layer}” does not say what kind of street each line is: it has no field highway and no OpenStreetMap tags. Choose the field with the kind of street.</source>
        <translation>“{layer}” does not say what kind of street each line is: it has no field highway and no OpenStreetMap tags. Choose the field with the kind of street.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of {field} cannot be read (such as “{example}”); they count as not given.</source>
        <translation>“{layer}”: {count} values of {field} cannot be read (such as “{example}”); they count as not given.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} streets get 0: cycling is not permitted there, or they were not assessed. That is never low stress.</source>
        <translation>“{layer}”: {count} of {total} streets get 0: cycling is not permitted there, or they were not assessed. That is never low stress.</translation>
    </message>
    <message>
        <source>“{layer}”: defaults stand in for what {total} assessed streets do not say: {inputs}. The field lts_assumed names them street by street.</source>
        <translation>“{layer}”: defaults stand in for what {total} assessed streets do not say: {inputs}. The field lts_assumed names them street by street.</translation>
    </message>
    <message>
        <source>“{table}”: the row {facility}, {street} needs a number in from and levels of 1, 2, 3 or 4. Mend it and run again.</source>
        <translation>“{table}”: the row {facility}, {street} needs a number in from and levels of 1, 2, 3 or 4. Mend it and run again.</translation>
    </message>
    <message>
        <source>“{table}” has no row for {facility}, {street}. Start from a copy of the plugin's own table, resources/tables/lts_furth.csv.</source>
        <translation>“{table}” has no row for {facility}, {street}. Start from a copy of the plugin's own table, resources/tables/lts_furth.csv.</translation>
    </message>
    <message>
        <source>“{table}” has an empty or negative cell, or no row for the class *. Start from a copy of the plugin's own table, resources/tables/lts_assumptions.csv.</source>
        <translation>“{table}” has an empty or negative cell, or no row for the class *. Start from a copy of the plugin's own table, resources/tables/lts_assumptions.csv.</translation>
    </message>
    <message>
        <source>“{layer}” has no field lts_fwd and lts_bwd, nor lts. Run “Traffic stress of streets for cycling” on it first; it has: {fields}.</source>
        <translation>“{layer}” has no field lts_fwd and lts_bwd, nor lts. Run “Traffic stress of streets for cycling” on it first; it has: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} edges have no level of traffic stress; they are taken as closed to bicycles.</source>
        <translation>“{layer}”: {count} of {total} edges have no level of traffic stress; they are taken as closed to bicycles.</translation>
    </message>
    <message>
        <source>Not one edge of “{layer}” has a level of traffic stress from 1 to 4. Check the fields lts_fwd and lts_bwd.</source>
        <translation>Not one edge of “{layer}” has a level of traffic stress from 1 to 4. Check the fields lts_fwd and lts_bwd.</translation>
    </message>
    <message>
        <source>No street that may be cycled on has a level of traffic stress of {level} or less. Raise MAX_LTS, or check the levels.</source>
        <translation>No street that may be cycled on has a level of traffic stress of {level} or less. Raise MAX_LTS, or check the levels.</translation>
    </message>
    <message>
        <source>The code “{code}” in {table} cannot name a category. Write a word in lower-case letters, digits and _ of at most 18 signs that begins with a letter, each once.</source>
        <translation>The code “{code}” in {table} cannot name a category. Write a word in lower-case letters, digits and _ of at most 18 signs that begins with a letter, each once.</translation>
    </message>
    <message>
        <source>“{code}” in {table} has no usable number under “{column}”. Write a number above 0.</source>
        <translation>“{code}” in {table} has no usable number under “{column}”. Write a number above 0.</translation>
    </message>
    <message>
        <source>No facility of “{layer}” belongs to a category: “{field}” holds {values}. Choose the field that says what a facility is, or add these words to the values of {table}.</source>
        <translation>No facility of “{layer}” belongs to a category: “{field}” holds {values}. Choose the field that says what a facility is, or add these words to the values of {table}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} facilities belong to no category: {values}. Where one should count, add its word to the values of {table}.</source>
        <translation>“{layer}”: {count} of {total} facilities belong to no category: {values}. Where one should count, add its word to the values of {table}.</translation>
    </message>
    <message>
        <source>Facilities by category: {found}.</source>
        <translation>Facilities by category: {found}.</translation>
    </message>
    <message>
        <source>No facility at all: {names}. These categories count as missing everywhere. If the layer does not hold such places, take their lines out of {table}.</source>
        <translation>No facility at all: {names}. These categories count as missing everywhere. If the layer does not hold such places, take their lines out of {table}.</translation>
    </message>
    <message>
        <source>Give either origins or the people (census subsections, buildings): one of the two, not both and not neither.</source>
        <translation>Give either origins or the people (census subsections, buildings): one of the two, not both and not neither.</translation>
    </message>
    <message>
        <source>Distances are turned into minutes at {speed:.3f} km/h, the walking speed on flat ground.</source>
        <translation>Distances are turned into minutes at {speed:.3f} km/h, the walking speed on flat ground.</translation>
    </message>
    <message>
        <source>The numbers of the field are taken as minutes, because limits are minutes.</source>
        <translation>The numbers of the field are taken as minutes, because limits are minutes.</translation>
    </message>
    <message>
        <source>{share:.1f} % of {total:.0f} people reach all {count} categories in time; the mean score is {score:.1f} of 100.</source>
        <translation>{share:.1f} % of {total:.0f} people reach all {count} categories in time; the mean score is {score:.1f} of 100.</translation>
    </message>
    <message>
        <source>{share:.1f} % of {total:.0f} places reach all {count} categories in time; the mean score is {score:.1f} of 100.</source>
        <translation>{share:.1f} % of {total:.0f} places reach all {count} categories in time; the mean score is {score:.1f} of 100.</translation>
    </message>
    <message>
        <source>In time, from the lowest share: {shares}.</source>
        <translation>In time, from the lowest share: {shares}.</translation>
    </message>
    <message>
        <source>Origins have no people, so the zones have no figures. Give census subsections or buildings in their place.</source>
        <translation>Origins have no people, so the zones have no figures. Give census subsections or buildings in their place.</translation>
    </message>
    <message>
        <source>Not one of the {total} stops lies beside the streets. Look whether the streets, the stops and the GTFS feed are of the same place.</source>
        <translation>Not one of the {total} stops lies beside the streets. Look whether the streets, the stops and the GTFS feed are of the same place.</translation>
    </message>
    <message>
        <source>{count} of {total} stops lie outside the streets&apos; extent and are left out.</source>
        <translation>{count} of {total} stops lie outside the streets' extent and are left out.</translation>
    </message>
    <message>
        <source>A line of {table} lacks a number, has one below zero, asks for more than seven days, or goes up to fewer people than it begins with. Mend it, or start from a copy of the plugin&apos;s table.</source>
        <translation>A line of {table} lacks a number, has one below zero, asks for more than seven days, or goes up to fewer people than it begins with. Mend it, or start from a copy of the plugin's table.</translation>
    </message>
    <message>
        <source>Two lines of {table} hold for places of more than {people:g} people. Let people_up_to of one be people_over of the next.</source>
        <translation>Two lines of {table} hold for places of more than {people:g} people. Let people_up_to of one be people_over of the next.</translation>
    </message>
    <message>
        <source>People near public transport: {share:.1f} % of {people:.0f} live within {low:g} m of a stop of low capacity or {high:g} m of one of high capacity, along streets.</source>
        <translation>People near public transport: {share:.1f} % of {people:.0f} live within {low:g} m of a stop of low capacity or {high:g} m of one of high capacity, along streets.</translation>
    </message>
    <message>
        <source>No urban centres were given, so this is not SDG indicator 11.2.1, which is about their people alone (Degree of Urbanisation). Give their polygons to have it.</source>
        <translation>No urban centres were given, so this is not SDG indicator 11.2.1, which is about their people alone (Degree of Urbanisation). Give their polygons to have it.</translation>
    </message>
    <message>
        <source>Nobody lives in the urban centres given, so there is no SDG indicator 11.2.1. Look whether they are of the same place as the people.</source>
        <translation>Nobody lives in the urban centres given, so there is no SDG indicator 11.2.1. Look whether they are of the same place as the people.</translation>
    </message>
    <message>
        <source>SDG indicator 11.2.1: {share:.1f} % of the {people:.0f} people in urban centres.</source>
        <translation>SDG indicator 11.2.1: {share:.1f} % of the {people:.0f} people in urban centres.</translation>
    </message>
    <message>
        <source>With limits other than 500 and 1000 m this is not SDG indicator 11.2.1, whose fields stay empty.</source>
        <translation>With limits other than 500 and 1000 m this is not SDG indicator 11.2.1, whose fields stay empty.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the people live within {limit:g} m, along streets, of a stop that something leaves every {minutes:g} minutes or oftener.</source>
        <translation>{share:.1f} % of the people live within {limit:g} m, along streets, of a stop that something leaves every {minutes:g} minutes or oftener.</translation>
    </message>
    <message>
        <source>Nothing says how often anything leaves the stops: frequent service and trips a day stay empty. Give a GTFS feed to have them.</source>
        <translation>Nothing says how often anything leaves the stops: frequent service and trips a day stay empty. Give a GTFS feed to have them.</translation>
    </message>
    <message>
        <source>{count} of {total} stops have no known interval: the share near frequent service is the least there can be.</source>
        <translation>{count} of {total} stops have no known interval: the share near frequent service is the least there can be.</translation>
    </message>
    <message>
        <source>Trips a day and days of service are those of the GTFS feed alone; the stops of the layer have no timetable, so that a place that reaches one of them is never told to be below the table of least service.</source>
        <translation>Trips a day and days of service are those of the GTFS feed alone; the stops of the layer have no timetable, so that a place that reaches one of them is never told to be below the table of least service.</translation>
    </message>
    <message>
        <source>Give a layer of stops, a GTFS feed, or both: without them there is nothing to measure to.</source>
        <translation>Give a layer of stops, a GTFS feed, or both: without them there is nothing to measure to.</translation>
    </message>
    <message>
        <source>The hours from {start:g} to {end:g} are no span of time. Let the first be smaller than the second.</source>
        <translation>The hours from {start:g} to {end:g} are no span of time. Let the first be smaller than the second.</translation>
    </message>
    <message>
        <source>“{feed}”: the headways are those of {day}, the days of service those of the week that begins on {monday}.</source>
        <translation>“{feed}”: the headways are those of {day}, the days of service those of the week that begins on {monday}.</translation>
    </message>
    <message>
        <source>The straight line of a pair cannot be at least {shortest:g} and at most {longest:g} m. Give as LONGEST the larger number.</source>
        <translation>The straight line of a pair cannot be at least {shortest:g} and at most {longest:g} m. Give as LONGEST the larger number.</translation>
    </message>
    <message>
        <source>No zones were given: the densities refer to the convex hull of the streets, {area:.3f} km².</source>
        <translation>No zones were given: the densities refer to the convex hull of the streets, {area:.3f} km².</translation>
    </message>
    <message>
        <source>A change between two years needs to know when each cycleway was opened. Choose the field with the year, or leave YEAR_FROM empty.</source>
        <translation>A change between two years needs to know when each cycleway was opened. Choose the field with the year, or leave YEAR_FROM empty.</translation>
    </message>
    <message>
        <source>Neither census nor buildings with people were given; the fields that speak of people stay empty.</source>
        <translation>Neither census nor buildings with people were given; the fields that speak of people stay empty.</translation>
    </message>
    <message>
        <source>Neither streets nor a network was given; the people within 300 and 500 m along the streets stay empty.</source>
        <translation>Neither streets nor a network was given; the people within 300 and 500 m along the streets stay empty.</translation>
    </message>
    <message>
        <source>{count} of {total} destinations have no weight in “{field}” that is a number of 0 or more; they count for nothing.</source>
        <translation>{count} of {total} destinations have no weight in “{field}” that is a number of 0 or more; they count for nothing.</translation>
    </message>
    <message>
        <source>{people:.0f} people live more than {limit:g} m from any street of low stress; they reach nothing on such streets.</source>
        <translation>{people:.0f} people live more than {limit:g} m from any street of low stress; they reach nothing on such streets.</translation>
    </message>
    <message>
        <source>{people:.0f} people have no destination within the longest way by bicycle, or no cyclable street near; the mean reach is that of the others.</source>
        <translation>{people:.0f} people have no destination within the longest way by bicycle, or no cyclable street near; the mean reach is that of the others.</translation>
    </message>
    <message>
        <source>On average {people:.0f} people reach {share:.1f} % of their destinations on low-stress streets; {cut_off:.0f} of them reach none.</source>
        <translation>On average {people:.0f} people reach {share:.1f} % of their destinations on low-stress streets; {cut_off:.0f} of them reach none.</translation>
    </message>
    <message>
        <source>{count} missing links were looked at; {useful} of them would help somebody.</source>
        <translation>{count} missing links were looked at; {useful} of them would help somebody.</translation>
    </message>
    <message>
        <source>Left out, because another part gave no result: {steps}.</source>
        <translation>Left out, because another part gave no result: {steps}.</translation>
    </message>
</context>
</TS>
