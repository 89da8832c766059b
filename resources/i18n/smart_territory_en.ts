<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
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
</context>
</TS>
