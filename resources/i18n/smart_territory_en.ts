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
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
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
    <message>
        <source>Distance from the edge of each building, or from the limit of its plot, to the nearest container of each stream: along streets where they are given, else a straight line. A dwelling is served where all streams are within the limit: 100 m in predominantly urban freguesias (APU), 200 m in the others, or where it lies in a door-to-door area, which counts whole. Dwellings of the census are spread over the residential buildings of each subsection by floor area. With glass, paper, packaging and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it.</source>
        <translation>Distance from the edge of each building, or from the limit of its plot, to the nearest container of each stream: along streets where they are given, else a straight line. A dwelling is served where all streams are within the limit: 100 m in predominantly urban freguesias (APU), 200 m in the others, or where it lies in a door-to-door area, which counts whole. Dwellings of the census are spread over the residential buildings of each subsection by floor area. With glass, paper, packaging and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it.</translation>
    </message>
    <message>
        <source>Only the four official flows give the official figure. Its band belongs to the whole service area and typology of the managing entity: a single zone has an indicative reading. The official distance runs from the limit of the plot: without parcels this one is never shorter. Straight lines cross walls and rivers; along streets the way between building, street and container counts too. Capacity and emptying are not looked at. Spread dwellings are an estimate, good for zones and not for one building.</source>
        <translation>Only the four official flows give the official figure. Its band belongs to the whole service area and typology of the managing entity: a single zone has an indicative reading. The official distance runs from the limit of the plot: without parcels this one is never shorter. Straight lines cross walls and rivers; along streets the way between building, street and container counts too. Capacity and emptying are not looked at. Spread dwellings are an estimate, good for zones and not for one building.</translation>
    </message>
    <message>
        <source>Typology of the whole service area</source>
        <translation>Typology of the whole service area</translation>
    </message>
    <message>
        <source>Of the managing entity (ERSAR): the log then tells the band of its figure. Only where the layers hold the whole service area.</source>
        <translation>Of the managing entity (ERSAR): the log then tells the band of its figure. Only where the layers hold the whole service area.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Plots</translation>
    </message>
    <message>
        <source>Cadastral parcels: distances then run from the limit of the plot.</source>
        <translation>Cadastral parcels: distances then run from the limit of the plot.</translation>
    </message>
    <message>
        <source>The zones with dwellings served; reading says in words where the zone stands and is no band. Needs zones.</source>
        <translation>The zones with dwellings served; reading says in words where the zone stands and is no band. Needs zones.</translation>
    </message>
    <message>
        <source>indicative: within what is rated good for a whole service area of {kind}</source>
        <translation>indicative: within what is rated good for a whole service area of {kind}</translation>
    </message>
    <message>
        <source>indicative: below what is rated good for a whole service area of {kind}</source>
        <translation>indicative: below what is rated good for a whole service area of {kind}</translation>
    </message>
    <message>
        <source>Land take and land recycling</source>
        <translation>Land take and land recycling</translation>
    </message>
    <message>
        <source>How much land was artificialised, given back or used again between two land-cover maps, and how does it compare with the growth of the population?</source>
        <translation>How much land was artificialised, given back or used again between two land-cover maps, and how does it compare with the growth of the population?</translation>
    </message>
    <message>
        <source>Both maps are laid over one another, exactly, where both know the land. Take is land that becomes artificialised (code 1 of the COS), renaturation land that ceases to be. Land recycling is vacant or otherwise built land built anew, and artificialised land that becomes urban green, as a share of all land consumed (EEA, LSI 008, without densification, which the maps do not know). LCR = ((V2 − V1) ÷ V1) ÷ years, PGR = ln(P2 ÷ P1) ÷ years and their ratio (SDG 11.3.1, metadata of 2021; lcrpgr_ln is the older form with ln(V2 ÷ V1)).</source>
        <translation>Both maps are laid over one another, exactly, where both know the land. Take is land that becomes artificialised (code 1 of the COS), renaturation land that ceases to be. Land recycling is vacant or otherwise built land built anew, and artificialised land that becomes urban green, as a share of all land consumed (EEA, LSI 008, without densification, which the maps do not know). LCR = ((V2 − V1) ÷ V1) ÷ years, PGR = ln(P2 ÷ P1) ÷ years and their ratio (SDG 11.3.1, metadata of 2021; lcrpgr_ln is the older form with ln(V2 ÷ V1)).</translation>
    </message>
    <message>
        <source>Only maps of one series of the COS compare. Artificialised is not built up: the class holds parks, sports grounds and vacant land. Land below the smallest unit of the map (1 ha) is not seen. Where the population falls the ratio changes its sign and is not to be compared (flag shrinking).</source>
        <translation>Only maps of one series of the COS compare. Artificialised is not built up: the class holds parks, sports grounds and vacant land. Land below the smallest unit of the map (1 ha) is not seen. Where the population falls the ratio changes its sign and is not to be compared (flag shrinking).</translation>
    </message>
    <message>
        <source>Laying the maps over one another</source>
        <translation>Laying the maps over one another</translation>
    </message>
    <message>
        <source>Earlier land cover</source>
        <translation>Earlier land cover</translation>
    </message>
    <message>
        <source>DGT&apos;s COS, of either series.</source>
        <translation>DGT's COS, of either series.</translation>
    </message>
    <message>
        <source>Later land cover</source>
        <translation>Later land cover</translation>
    </message>
    <message>
        <source>DGT&apos;s COS of the same series.</source>
        <translation>DGT's COS of the same series.</translation>
    </message>
    <message>
        <source>Year of the earlier map</source>
        <translation>Year of the earlier map</translation>
    </message>
    <message>
        <source>Empty: the year in its field names.</source>
        <translation>Empty: the year in its field names.</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>Year of the later map</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>Table of the classes</translation>
    </message>
    <message>
        <source>CSV with the columns lucode and kind in place of the plugin&apos;s own (resources/tables/land_recycling_cos_s1.csv, land_recycling_cos_s2.csv).</source>
        <translation>CSV with the columns lucode and kind in place of the plugin's own (resources/tables/land_recycling_cos_s1.csv, land_recycling_cos_s2.csv).</translation>
    </message>
    <message>
        <source>Field with the earlier population</source>
        <translation>Field with the earlier population</translation>
    </message>
    <message>
        <source>People of each zone at the time of the earlier map.</source>
        <translation>People of each zone at the time of the earlier map.</translation>
    </message>
    <message>
        <source>Field with the later population</source>
        <translation>Field with the later population</translation>
    </message>
    <message>
        <source>People of each zone at the time of the later map.</source>
        <translation>People of each zone at the time of the later map.</translation>
    </message>
    <message>
        <source>Earlier population of the whole</source>
        <translation>Earlier population of the whole</translation>
    </message>
    <message>
        <source>People at the time of the earlier map.</source>
        <translation>People at the time of the earlier map.</translation>
    </message>
    <message>
        <source>Later population of the whole</source>
        <translation>Later population of the whole</translation>
    </message>
    <message>
        <source>People at the time of the later map.</source>
        <translation>People at the time of the later map.</translation>
    </message>
    <message>
        <source>Account of the whole</source>
        <translation>Account of the whole</translation>
    </message>
    <message>
        <source>One row for all land of both maps.</source>
        <translation>One row for all land of both maps.</translation>
    </message>
    <message>
        <source>Account by zone</source>
        <translation>Account by zone</translation>
    </message>
    <message>
        <source>The zones with the new fields. Needs zones.</source>
        <translation>The zones with the new fields. Needs zones.</translation>
    </message>
    <message>
        <source>Land that changed</source>
        <translation>Land that changed</translation>
    </message>
    <message>
        <source>Polygons; change is take, renaturation, grey (built anew) or green (became urban green).</source>
        <translation>Polygons; change is take, renaturation, grey (built anew) or green (became urban green).</translation>
    </message>
    <message>
        <source>Rainwater harvesting</source>
        <translation>Rainwater harvesting</translation>
    </message>
    <message>
        <source>How much rain can each roof collect, how much of the non-potable demand does it meet, and how large a tank does that take?</source>
        <translation>How much rain can each roof collect, how much of the non-potable demand does it meet, and how large a tank does that take?</translation>
    </message>
    <message>
        <source>Rain collected = coefficient × filter × rain ÷ 1000 × area of the roof in plan (ETA 0701 of ANQIP). With the people of each building a monthly balance says how much of the demand is met; the tank is the smallest that meets as much of it as the year's rain can (Rippl's method over the months).</source>
        <translation>Rain collected = coefficient × filter × rain ÷ 1000 × area of the roof in plan (ETA 0701 of ANQIP). With the people of each building a monthly balance says how much of the demand is met; the tank is the smallest that meets as much of it as the year's rain can (Rippl's method over the months).</translation>
    </message>
    <message>
        <source>A first estimate: months hide dry weeks, so that a real tank meets less. The default coefficients are this project&apos;s, for hard roofs. The quality of the water, pipes and rules of use are not looked at.</source>
        <translation>A first estimate: months hide dry weeks, so that a real tank meets less. The default coefficients are this project's, for hard roofs. The quality of the water, pipes and rules of use are not looked at.</translation>
    </message>
    <message>
        <source>Balancing rain and demand</source>
        <translation>Balancing rain and demand</translation>
    </message>
    <message>
        <source>Rain of the twelve months (mm)</source>
        <translation>Rain of the twelve months (mm)</translation>
    </message>
    <message>
        <source>January first, with semicolons between; the climate normals of your place.</source>
        <translation>January first, with semicolons between; the climate normals of your place.</translation>
    </message>
    <message>
        <source>Rain of a year (mm)</source>
        <translation>Rain of a year (mm)</translation>
    </message>
    <message>
        <source>For all roofs; with the twelve months they say how it is spread.</source>
        <translation>For all roofs; with the twelve months they say how it is spread.</translation>
    </message>
    <message>
        <source>Raster of a year&apos;s rain</source>
        <translation>Raster of a year's rain</translation>
    </message>
    <message>
        <source>In mm; in place of the number.</source>
        <translation>In mm; in place of the number.</translation>
    </message>
    <message>
        <source>Share that runs off the roof</source>
        <translation>Share that runs off the roof</translation>
    </message>
    <message>
        <source>0.8 for hard roofs, 0.6 for gravel, 0.5 and less for green ones.</source>
        <translation>0.8 for hard roofs, 0.6 for gravel, 0.5 and less for green ones.</translation>
    </message>
    <message>
        <source>Share that passes the filter</source>
        <translation>Share that passes the filter</translation>
    </message>
    <message>
        <source>What is left after the first flush and the filter.</source>
        <translation>What is left after the first flush and the filter.</translation>
    </message>
    <message>
        <source>Field with the people</source>
        <translation>Field with the people</translation>
    </message>
    <message>
        <source>Of each building, such as Population to buildings makes; empty: no demand.</source>
        <translation>Of each building, such as Population to buildings makes; empty: no demand.</translation>
    </message>
    <message>
        <source>Non-potable demand (litres a person and day)</source>
        <translation>Non-potable demand (litres a person and day)</translation>
    </message>
    <message>
        <source>Toilets, washing and gardens.</source>
        <translation>Toilets, washing and gardens.</translation>
    </message>
    <message>
        <source>Tank (m³)</source>
        <translation>Tank (m³)</translation>
    </message>
    <message>
        <source>The same for all buildings; empty: each has the smallest one that serves it.</source>
        <translation>The same for all buildings; empty: each has the smallest one that serves it.</translation>
    </message>
    <message>
        <source>Buildings with their rain</source>
        <translation>Buildings with their rain</translation>
    </message>
    <message>
        <source>The buildings with the new fields.</source>
        <translation>The buildings with the new fields.</translation>
    </message>
    <message>
        <source>Rain by zone</source>
        <translation>Rain by zone</translation>
    </message>
    <message>
        <source>The sums of the buildings in each zone. Needs zones.</source>
        <translation>The sums of the buildings in each zone. Needs zones.</translation>
    </message>
    <message>
        <source>Rooftop solar</source>
        <translation>Rooftop solar</translation>
    </message>
    <message>
        <source>How much electricity could modules on each roof yield in a year?</source>
        <translation>How much electricity could modules on each roof yield in a year?</translation>
    </message>
    <message>
        <source>Energy = area of the roof (in plan, over the cosine of its slope) × usable share × yearly irradiation × efficiency of the modules × performance ratio. The irradiation is the exact mean of a raster over the roof, or one number for all.</source>
        <translation>Energy = area of the roof (in plan, over the cosine of its slope) × usable share × yearly irradiation × efficiency of the modules × performance ratio. The irradiation is the exact mean of a raster over the roof, or one number for all.</translation>
    </message>
    <message>
        <source>A first estimate of the potential: every roof has the slope and the usable share given and faces nowhere. Shade counts only where the raster of irradiation knows it. The defaults are this project&apos;s. Grid, structure and heritage are not looked at.</source>
        <translation>A first estimate of the potential: every roof has the slope and the usable share given and faces nowhere. Shade counts only where the raster of irradiation knows it. The defaults are this project's. Grid, structure and heritage are not looked at.</translation>
    </message>
    <message>
        <source>Buildings with their electricity</source>
        <translation>Buildings with their electricity</translation>
    </message>
    <message>
        <source>Electricity by zone</source>
        <translation>Electricity by zone</translation>
    </message>
    <message>
        <source>Raster of yearly irradiation</source>
        <translation>Raster of yearly irradiation</translation>
    </message>
    <message>
        <source>kWh/m² of the plane of the modules, such as PVGIS or a solar model gives.</source>
        <translation>kWh/m² of the plane of the modules, such as PVGIS or a solar model gives.</translation>
    </message>
    <message>
        <source>Yearly irradiation (kWh/m²)</source>
        <translation>Yearly irradiation (kWh/m²)</translation>
    </message>
    <message>
        <source>For all roofs, in place of the raster.</source>
        <translation>For all roofs, in place of the raster.</translation>
    </message>
    <message>
        <source>Usable share of the roof (%)</source>
        <translation>Usable share of the roof (%)</translation>
    </message>
    <message>
        <source>What is left after edges, chimneys and unfit sides.</source>
        <translation>What is left after edges, chimneys and unfit sides.</translation>
    </message>
    <message>
        <source>Slope of the roofs (°)</source>
        <translation>Slope of the roofs (°)</translation>
    </message>
    <message>
        <source>0 for flat ones, whose modules are counted lying.</source>
        <translation>0 for flat ones, whose modules are counted lying.</translation>
    </message>
    <message>
        <source>Efficiency of the modules (%)</source>
        <translation>Efficiency of the modules (%)</translation>
    </message>
    <message>
        <source>At standard conditions.</source>
        <translation>At standard conditions.</translation>
    </message>
    <message>
        <source>Performance ratio (%)</source>
        <translation>Performance ratio (%)</translation>
    </message>
    <message>
        <source>Losses by heat, dirt, wires and inverter.</source>
        <translation>Losses by heat, dirt, wires and inverter.</translation>
    </message>
    <message>
        <source>Coastal flooding</source>
        <translation>Coastal flooding</translation>
    </message>
    <message>
        <source>Which land lies below a water level and hangs together with the sea, and how many people and buildings are potentially affected?</source>
        <translation>Which land lies below a water level and hangs together with the sea, and how many people and buildings are potentially affected?</translation>
    </message>
    <message>
        <source>Connected bathtub: a cell is flooded where its height lies below the level and a way over such cells, to any of eight neighbours, joins it to the sea (Poulter and Halpin 2008). With an attenuation the level falls along the shortest way over flooded land. A building counts where a flooded cell touches it; people stand on the residential buildings of their subsection. Levels for the Portuguese coast: Antunes, Rocha and Catita 2019, Geosciences 9:239.</source>
        <translation>Connected bathtub: a cell is flooded where its height lies below the level and a way over such cells, to any of eight neighbours, joins it to the sea (Poulter and Halpin 2008). With an attenuation the level falls along the shortest way over flooded land. A building counts where a flooded cell touches it; people stand on the residential buildings of their subsection. Levels for the Portuguese coast: Antunes, Rocha and Catita 2019, Geosciences 9:239.</translation>
    </message>
    <message>
        <source>A screening. A bathtub overestimates: it knows no time, no friction, no walls, no drainage, and a study of five Portuguese estuaries found it clearly too large (Scientific Reports 2022, s41598-022-12122-7); an attenuation lessens that. Waves and erosion are not in it. It is no better than the terrain model: an error of its heights counts like one of the level, surface models hold roofs and trees, bridges may dam and dikes narrower than a cell may be missing. Levels above NMM count from the mean sea level of Cascais in 1938; the sea&apos;s mean level stands about 0.2 to 0.3 m above it today, as tide tables of 2024 show (2.21 to 2.40 m above the hydrographic zero), so that 0 m is no longer the sea&apos;s mean level.</source>
        <translation>A screening. A bathtub overestimates: it knows no time, no friction, no walls, no drainage, and a study of five Portuguese estuaries found it clearly too large (Scientific Reports 2022, s41598-022-12122-7); an attenuation lessens that. Waves and erosion are not in it. It is no better than the terrain model: an error of its heights counts like one of the level, surface models hold roofs and trees, bridges may dam and dikes narrower than a cell may be missing. Levels above NMM count from the mean sea level of Cascais in 1938; the sea's mean level stands about 0.2 to 0.3 m above it today, as tide tables of 2024 show (2.21 to 2.40 m above the hydrographic zero), so that 0 m is no longer the sea's mean level.</translation>
    </message>
    <message>
        <source>Reading the terrain model and the sea</source>
        <translation>Reading the terrain model and the sea</translation>
    </message>
    <message>
        <source>Flooding from the sea</source>
        <translation>Flooding from the sea</translation>
    </message>
    <message>
        <source>Finding who may be affected</source>
        <translation>Finding who may be affected</translation>
    </message>
    <message>
        <source>Heights of the ground in metres, above mean sea level of Cascais 1938 or alike.</source>
        <translation>Heights of the ground in metres, above mean sea level of Cascais 1938 or alike.</translation>
    </message>
    <message>
        <source>Water levels (m)</source>
        <translation>Water levels (m)</translation>
    </message>
    <message>
        <source>One or several, such as 1; 2; 3,5: tide, surge and sea-level rise together, above the zero that LEVEL_DATUM names. The depth is that of the highest.</source>
        <translation>One or several, such as 1; 2; 3,5: tide, surge and sea-level rise together, above the zero that LEVEL_DATUM names. The depth is that of the highest.</translation>
    </message>
    <message>
        <source>Zero of the levels</source>
        <translation>Zero of the levels</translation>
    </message>
    <message>
        <source>NMM: the zero of the terrain model, Cascais 1938. ZH: the hydrographic zero of tide tables and charts, which needs the offset.</source>
        <translation>NMM: the zero of the terrain model, Cascais 1938. ZH: the hydrographic zero of tide tables and charts, which needs the offset.</translation>
    </message>
    <message>
        <source>NMM, as the terrain model</source>
        <translation>NMM, as the terrain model</translation>
    </message>
    <message>
        <source>ZH, hydrographic zero</source>
        <translation>ZH, hydrographic zero</translation>
    </message>
    <message>
        <source>Zero of the terrain model above the hydrographic zero (m)</source>
        <translation>Zero of the terrain model above the hydrographic zero (m)</translation>
    </message>
    <message>
        <source>Only for levels above ZH; it is not the same everywhere, so there is no default: the tide table or the harbour&apos;s chart gives it.</source>
        <translation>Only for levels above ZH; it is not the same everywhere, so there is no default: the tide table or the harbour's chart gives it.</translation>
    </message>
    <message>
        <source>Attenuation (m per m)</source>
        <translation>Attenuation (m per m)</translation>
    </message>
    <message>
        <source>How much the level falls for each metre the water travels over land, such as 0.0002 (20 cm for each km). 0: it does not fall, the most land is flooded.</source>
        <translation>How much the level falls for each metre the water travels over land, such as 0.0002 (20 cm for each km). 0: it does not fall, the most land is flooded.</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Sea</translation>
    </message>
    <message>
        <source>Polygons of the sea, and of estuaries that are open to it; not counted as flooded land. Empty: found in the terrain model, as SEA_IN_MODEL says.</source>
        <translation>Polygons of the sea, and of estuaries that are open to it; not counted as flooded land. Empty: found in the terrain model, as SEA_IN_MODEL says.</translation>
    </message>
    <message>
        <source>Where the sea lies in the terrain model</source>
        <translation>Where the sea lies in the terrain model</translation>
    </message>
    <message>
        <source>Only without polygons. No data: cells without data that hang together with the model&apos;s edge; a model cut to a municipality has such cells inland too, so give polygons there. At or below 0 m: such cells that do. Edge: water comes in over every cell of the edge below the level, and those cells count as flooded land.</source>
        <translation>Only without polygons. No data: cells without data that hang together with the model's edge; a model cut to a municipality has such cells inland too, so give polygons there. At or below 0 m: such cells that do. Edge: water comes in over every cell of the edge below the level, and those cells count as flooded land.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Heights at or below 0 m</source>
        <translation>Heights at or below 0 m</translation>
    </message>
    <message>
        <source>Edge of the model</source>
        <translation>Edge of the model</translation>
    </message>
    <message>
        <source>Depth of water (m)</source>
        <translation>Depth of water (m)</translation>
    </message>
    <message>
        <source>Of the highest level on flooded land; no data elsewhere and at sea.</source>
        <translation>Of the highest level on flooded land; no data elsewhere and at sea.</translation>
    </message>
    <message>
        <source>Flooded land by level</source>
        <translation>Flooded land by level</translation>
    </message>
    <message>
        <source>One multipolygon a level, the largest first, with the people and buildings potentially affected. unconnected_ha is land below the level that water does not reach.</source>
        <translation>One multipolygon a level, the largest first, with the people and buildings potentially affected. unconnected_ha is land below the level that water does not reach.</translation>
    </message>
    <message>
        <source>Buildings potentially affected</source>
        <translation>Buildings potentially affected</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building, each with the lowest level that reaches it and the greatest depth at the highest level. Needs buildings or a census.</source>
        <translation>The buildings, and the subsections that have people but no building, each with the lowest level that reaches it and the greatest depth at the highest level. Needs buildings or a census.</translation>
    </message>
    <message>
        <source>Flooding by zone</source>
        <translation>Flooding by zone</translation>
    </message>
    <message>
        <source>The zones with flooded land, people and buildings potentially affected by the highest level, and a field people_affected_&lt;level&gt; for each. Needs zones.</source>
        <translation>The zones with flooded land, people and buildings potentially affected by the highest level, and a field people_affected_&lt;level&gt; for each. Needs zones.</translation>
    </message>
    <message>
        <source>Cooling capacity and air temperature</source>
        <translation>Cooling capacity and air temperature</translation>
    </message>
    <message>
        <source>How much do trees, water use of plants and light surfaces cool the town, which places do parks cool, and how warm is the air there on a hot day?</source>
        <translation>How much do trees, water use of plants and light surfaces cool the town, which places do parks cool, and how warm is the air there on a hot day?</translation>
    </message>
    <message>
        <source>The formulas of InVEST&apos;s Urban Cooling Model (Zardo et al. 2017, Kunapo et al. 2018, Phelan et al. 2015), with its numbers on the same rasters: cooling capacity from shade, albedo and evapotranspiration of each class, or from building intensity at night; where 2 ha or more of green lie within the cooling distance, the mean of the green&apos;s cooling capacity if it is larger, with weights that fall exponentially; air temperature mixed with the same kind of weights. Zones and buildings get the mean of their cells, each by its exactly covered share. Wet-bulb globe temperature after the American College of Sports Medicine (1984), working time lost after Kjellstrom et al. (2009).</source>
        <translation>The formulas of InVEST's Urban Cooling Model (Zardo et al. 2017, Kunapo et al. 2018, Phelan et al. 2015), with its numbers on the same rasters: cooling capacity from shade, albedo and evapotranspiration of each class, or from building intensity at night; where 2 ha or more of green lie within the cooling distance, the mean of the green's cooling capacity if it is larger, with weights that fall exponentially; air temperature mixed with the same kind of weights. Zones and buildings get the mean of their cells, each by its exactly covered share. Wet-bulb globe temperature after the American College of Sports Medicine (1984), working time lost after Kjellstrom et al. (2009).</translation>
    </message>
    <message>
        <source>A screening that ranks places, not a forecast: the coefficients of the plugin&apos;s tables are the project&apos;s own and not calibrated in Portugal. The air is as cool as in the countryside only where heat mitigation is 1, which fields do not reach: compare places, not degrees. Relief, wind and sea breeze are left out. Many small green spaces count like one large park. The wet-bulb globe temperature leaves sun and wind out.</source>
        <translation>A screening that ranks places, not a forecast: the coefficients of the plugin's tables are the project's own and not calibrated in Portugal. The air is as cool as in the countryside only where heat mitigation is 1, which fields do not reach: compare places, not degrees. Relief, wind and sea breeze are left out. Many small green spaces count like one large park. The wet-bulb globe temperature leaves sun and wind out.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, green_area and, for the factors, kc, shade and albedo, for the building intensity building_intensity. Empty: the plugin&apos;s own table of the COS series (resources/tables/cooling_cos_s1.csv or cooling_cos_s2.csv), to be copied and changed.</source>
        <translation>CSV with the columns lucode, green_area and, for the factors, kc, shade and albedo, for the building intensity building_intensity. Empty: the plugin's own table of the COS series (resources/tables/cooling_cos_s1.csv or cooling_cos_s2.csv), to be copied and changed.</translation>
    </message>
    <message>
        <source>Footprints that get the values of the cells they cover.</source>
        <translation>Footprints that get the values of the cells they cover.</translation>
    </message>
    <message>
        <source>Computing cooling and temperature</source>
        <translation>Computing cooling and temperature</translation>
    </message>
    <message>
        <source>Summarising zones and buildings</source>
        <translation>Summarising zones and buildings</translation>
    </message>
    <message>
        <source>Reference evapotranspiration</source>
        <translation>Reference evapotranspiration</translation>
    </message>
    <message>
        <source>Raster of the hot day or month, in any unit: only its pattern counts. It is brought onto the cells of the land cover. Empty: the same everywhere.</source>
        <translation>Raster of the hot day or month, in any unit: only its pattern counts. It is brought onto the cells of the land cover. Empty: the same everywhere.</translation>
    </message>
    <message>
        <source>Reference evapotranspiration, one number</source>
        <translation>Reference evapotranspiration, one number</translation>
    </message>
    <message>
        <source>Used without a raster. With one number for the whole map the index of evapotranspiration is Kc, whatever the number.</source>
        <translation>Used without a raster. With one number for the whole map the index of evapotranspiration is Kc, whatever the number.</translation>
    </message>
    <message>
        <source>Air temperature of the countryside (°C)</source>
        <translation>Air temperature of the countryside (°C)</translation>
    </message>
    <message>
        <source>Of the hour, day or period looked at, at a rural station near the town.</source>
        <translation>Of the hour, day or period looked at, at a rural station near the town.</translation>
    </message>
    <message>
        <source>Largest heat island (°C)</source>
        <translation>Largest heat island (°C)</translation>
    </message>
    <message>
        <source>Degrees by which the hottest place of the town is above the countryside.</source>
        <translation>Degrees by which the hottest place of the town is above the countryside.</translation>
    </message>
    <message>
        <source>Relative humidity (%)</source>
        <translation>Relative humidity (%)</translation>
    </message>
    <message>
        <source>With it zones and buildings get wet-bulb globe temperature and lost working time.</source>
        <translation>With it zones and buildings get wet-bulb globe temperature and lost working time.</translation>
    </message>
    <message>
        <source>Cooling distance of parks (m)</source>
        <translation>Cooling distance of parks (m)</translation>
    </message>
    <message>
        <source>Within it green of 2 ha or more cools; InVEST&apos;s guide advises 450 m.</source>
        <translation>Within it green of 2 ha or more cools; InVEST's guide advises 450 m.</translation>
    </message>
    <message>
        <source>Mixing distance of the air (m)</source>
        <translation>Mixing distance of the air (m)</translation>
    </message>
    <message>
        <source>The weight of a place falls to 1/e over it; InVEST&apos;s guide advises 500 to 600 m.</source>
        <translation>The weight of a place falls to 1/e over it; InVEST's guide advises 500 to 600 m.</translation>
    </message>
    <message>
        <source>Cooling capacity from</source>
        <translation>Cooling capacity from</translation>
    </message>
    <message>
        <source>Factors for the day, building intensity for the night.</source>
        <translation>Factors for the day, building intensity for the night.</translation>
    </message>
    <message>
        <source>Shade, albedo and evapotranspiration</source>
        <translation>Shade, albedo and evapotranspiration</translation>
    </message>
    <message>
        <source>Building intensity</source>
        <translation>Building intensity</translation>
    </message>
    <message>
        <source>Only the ratio of the three weights counts.</source>
        <translation>Only the ratio of the three weights counts.</translation>
    </message>
    <message>
        <source>Weight of shade</source>
        <translation>Weight of shade</translation>
    </message>
    <message>
        <source>Weight of albedo</source>
        <translation>Weight of albedo</translation>
    </message>
    <message>
        <source>Weight of evapotranspiration</source>
        <translation>Weight of evapotranspiration</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Air temperature</translation>
    </message>
    <message>
        <source>°C, on the cells of the land cover.</source>
        <translation>°C, on the cells of the land cover.</translation>
    </message>
    <message>
        <source>Heat mitigation</source>
        <translation>Heat mitigation</translation>
    </message>
    <message>
        <source>0 (as hot as it gets) to about 1: cooling capacity, or that of parks around.</source>
        <translation>0 (as hot as it gets) to about 1: cooling capacity, or that of parks around.</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>Cooling capacity</translation>
    </message>
    <message>
        <source>0 to about 1: what the land cover alone cools.</source>
        <translation>0 to about 1: what the land cover alone cools.</translation>
    </message>
    <message>
        <source>Cooling by zone</source>
        <translation>Cooling by zone</translation>
    </message>
    <message>
        <source>The zones with the means; needs ZONES.</source>
        <translation>The zones with the means; needs ZONES.</translation>
    </message>
    <message>
        <source>Cooling by building</source>
        <translation>Cooling by building</translation>
    </message>
    <message>
        <source>The buildings with the means; needs BUILDINGS.</source>
        <translation>The buildings with the means; needs BUILDINGS.</translation>
    </message>
    <message>
        <source>Fuel management strips</source>
        <translation>Fuel management strips</translation>
    </message>
    <message>
        <source>Where must fuel be managed around built-up areas, isolated buildings, roads and lines, on whose parcels and on which land cover, and how much of it was treated?</source>
        <translation>Where must fuel be managed around built-up areas, isolated buildings, roads and lines, on whose parcels and on which land cover, and how much of it was treated?</translation>
    </message>
    <message>
        <source>The secondary network of article 49 of Decreto-Lei n.º 82/2021. Buildings no more than 50 m apart, wall to wall, that hold at least 10 dwellings together are a built-up area (article 3): the concave hull of their corners with sides of at most 50 m, this project's construction of the law's closed line of least area. A strip is what lies within the width of a thing on the land its rule asks for: forest land around built-up areas and facilities; forest land (50 m) or farm land (10 m) around isolated buildings; both beside roads, railways, power lines and pipelines. Built-up areas, buildings, and roads and tracks themselves are taken out. Ground under several strips counts once in every total. Each strip names its article and, in the field basis, how its width is known: notice (50, 10 and 100 m of buildings, as public notices repeat article 49), proposal (10 m of roads, as in the bill), older_law (railways, high and medium voltage, pipelines: the widths of DL 124/2006, unconfirmed), unread (low voltage, facilities: unconfirmed), user, programme.</source>
        <translation>The secondary network of article 49 of Decreto-Lei n.º 82/2021. Buildings no more than 50 m apart, wall to wall, that hold at least 10 dwellings together are a built-up area (article 3): the concave hull of their corners with sides of at most 50 m, this project's construction of the law's closed line of least area. A strip is what lies within the width of a thing on the land its rule asks for: forest land around built-up areas and facilities; forest land (50 m) or farm land (10 m) around isolated buildings; both beside roads, railways, power lines and pipelines. Built-up areas, buildings, and roads and tracks themselves are taken out. Ground under several strips counts once in every total. Each strip names its article and, in the field basis, how its width is known: notice (50, 10 and 100 m of buildings, as public notices repeat article 49), proposal (10 m of roads, as in the bill), older_law (railways, high and medium voltage, pipelines: the widths of DL 124/2006, unconfirmed), unread (low voltage, facilities: unconfirmed), user, programme.</translation>
    </message>
    <message>
        <source>A planning aid, no legal delimitation: only parts of the law's text were read, and no width was read in the text in force, so check widths and articles in Diário da República. A sub-regional programme defines the strips and may change widths by 50 %; give its strips as planned ones. Which classes are forest and farm land is the project's reading, in a table to be edited; a map with units of a hectare misses gardens and hedges. Inside built-up areas a municipal regulation rules, and no strip is drawn. Mainland only. Round corners are drawn with 8 sides a quarter, which takes 0.6 % off their area.</source>
        <translation>A planning aid, no legal delimitation: only parts of the law's text were read, and no width was read in the text in force, so check widths and articles in Diário da República. A sub-regional programme defines the strips and may change widths by 50 %; give its strips as planned ones. Which classes are forest and farm land is the project's reading, in a table to be edited; a map with units of a hectare misses gardens and hedges. Inside built-up areas a municipal regulation rules, and no strip is drawn. Mainland only. Round corners are drawn with 8 sides a quarter, which takes 0.6 % off their area.</translation>
    </message>
    <message>
        <source>Strips, each ground once (ha)</source>
        <translation>Strips, each ground once (ha)</translation>
    </message>
    <message>
        <source>Share of the strips treated (%)</source>
        <translation>Share of the strips treated (%)</translation>
    </message>
    <message>
        <source>Finding the built-up areas</source>
        <translation>Finding the built-up areas</translation>
    </message>
    <message>
        <source>Drawing the strips</source>
        <translation>Drawing the strips</translation>
    </message>
    <message>
        <source>Counting and writing</source>
        <translation>Counting and writing</translation>
    </message>
    <message>
        <source>3-30-300 rule of urban green</source>
        <translation>3-30-300 rule of urban green</translation>
    </message>
    <message>
        <source>From which homes are three trees in view, where do trees cover 30 % of the neighbourhood, who lives within 300 m of a green space, and for how many residents does all of it hold?</source>
        <translation>From which homes are three trees in view, where do trees cover 30 % of the neighbourhood, who lives within 300 m of a green space, and for how many residents does all of it hold?</translation>
    </message>
    <message>
        <source>A tree is in view of a building where a straight line in plan, no longer than the distance of view, joins it to a point of the façade without crossing another building or the building itself; every point of the façade is looked at. Canopy is the share of land under tree crowns within a radius of the building, or in its zone. Green spaces that touch count as one for their least area; the way to them runs along the streets to the nearest entrance or, without entrances, to where a street reaches their edge. The rule is that of Konijnendijk (2023, Journal of Forestry Research 34, 821–830), the least area of 0.5 ha that of the WHO; distance of view and radius are this project's.</source>
        <translation>A tree is in view of a building where a straight line in plan, no longer than the distance of view, joins it to a point of the façade without crossing another building or the building itself; every point of the façade is looked at. Canopy is the share of land under tree crowns within a radius of the building, or in its zone. Green spaces that touch count as one for their least area; the way to them runs along the streets to the nearest entrance or, without entrances, to where a street reaches their edge. The rule is that of Konijnendijk (2023, Journal of Forestry Research 34, 821–830), the least area of 0.5 ha that of the WHO; distance of view and radius are this project's.</translation>
    </message>
    <message>
        <source>A screening. Lines of sight in plan know no storeys, slopes, windows, hedges or walls: from a high storey more trees are in view. Trees that the layer does not hold, such as those of private gardens, are in nobody&apos;s view. Whether a green space is public and pleasant is for the layer to say. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>A screening. Lines of sight in plan know no storeys, slopes, windows, hedges or walls: from a high storey more trees are in view. Trees that the layer does not hold, such as those of private gardens, are in nobody's view. Whether a green space is public and pleasant is for the layer to say. Spread people are an estimate, good for zones and not for one building.</translation>
    </message>
    <message>
        <source>Looking for trees in view</source>
        <translation>Looking for trees in view</translation>
    </message>
    <message>
        <source>Measuring the canopy</source>
        <translation>Measuring the canopy</translation>
    </message>
    <message>
        <source>Measuring the way to green spaces</source>
        <translation>Measuring the way to green spaces</translation>
    </message>
    <message>
        <source>All buildings as polygons: each is looked at, and each blocks the view of the others. Points block nothing.</source>
        <translation>All buildings as polygons: each is looked at, and each blocks the view of the others. Points block nothing.</translation>
    </message>
    <message>
        <source>Field with the height of the building (m)</source>
        <translation>Field with the height of the building (m)</translation>
    </message>
    <message>
        <source>With it, low buildings do not block the view of a tree.</source>
        <translation>With it, low buildings do not block the view of a tree.</translation>
    </message>
    <message>
        <source>Height from which a building blocks the view (m)</source>
        <translation>Height from which a building blocks the view (m)</translation>
    </message>
    <message>
        <source>Needs the field with the height; a building of unknown height blocks.</source>
        <translation>Needs the field with the height; a building of unknown height blocks.</translation>
    </message>
    <message>
        <source>Buildings with the three rules</source>
        <translation>Buildings with the three rules</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. A rule is 1 where it is met, 0 where not, empty where its layer was not given or nothing is known; rules_met is then empty too.</source>
        <translation>The buildings, and the subsections that have people but no building. A rule is 1 where it is met, 0 where not, empty where its layer was not given or nothing is known; rules_met is then empty too.</translation>
    </message>
    <message>
        <source>The zones with the share of residents for whom each rule, and all three, are met. Needs zones and people.</source>
        <translation>The zones with the share of residents for whom each rule, and all three, are met. Needs zones and people.</translation>
    </message>
    <message>
        <source>Green supply for each person</source>
        <translation>Green supply for each person</translation>
    </message>
    <message>
        <source>How much green land does each person have within reach when it is shared with all who live around it, is it enough, and how many people have too little?</source>
        <translation>How much green land does each person have within reach when it is shared with all who live around it, is it enough, and how many people have too little?</translation>
    </message>
    <message>
        <source>Two-step floating catchments, as in InVEST's Urban Nature Access (Mao and Nekorchuk 2013; Xing et al. 2018; Liu et al. 2022). With S the green of a place, P the people and f the weight of the distance, a green place offers each person around it R = S ÷ Σ P·f (S where that sum is below 1), and a person has A = Σ R·f. The balance is A less the demand. In a straight line on rasters the numbers are those of InVEST's program, from cell centre to cell centre; its exponential decay without a scale goes on to 2·⌈radius in cells⌉ + 1 cells, although its guide ends it at the radius. Along streets green is entered at its entrances, or all around where a street comes near, and its area is shared equally among these points.</source>
        <translation>Two-step floating catchments, as in InVEST's Urban Nature Access (Mao and Nekorchuk 2013; Xing et al. 2018; Liu et al. 2022). With S the green of a place, P the people and f the weight of the distance, a green place offers each person around it R = S ÷ Σ P·f (S where that sum is below 1), and a person has A = Σ R·f. The balance is A less the demand. In a straight line on rasters the numbers are those of InVEST's program, from cell centre to cell centre; its exponential decay without a scale goes on to 2·⌈radius in cells⌉ + 1 cells, although its guide ends it at the radius. Along streets green is entered at its entrances, or all around where a street comes near, and its area is shared equally among these points.</translation>
    </message>
    <message>
        <source>People and green beyond the edge of the layers are not there: take them wider than the municipality by the search radius. The figures depend on radius and decay: compare places and plans of one setting. Area is not quality; whether green is public is for the layer or the table to say. Where hardly anybody lives the supply is very large and says little. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>People and green beyond the edge of the layers are not there: take them wider than the municipality by the search radius. The figures depend on radius and decay: compare places and plans of one setting. Area is not quality; whether green is public is for the layer or the table to say. Where hardly anybody lives the supply is very large and says little. Spread people are an estimate, good for zones and not for one building.</translation>
    </message>
    <message>
        <source>Sharing the green among the people</source>
        <translation>Sharing the green among the people</translation>
    </message>
    <message>
        <source>Summarising the zones</source>
        <translation>Summarising the zones</translation>
    </message>
    <message>
        <source>A raster of class codes (1.1.3.2 is 1132), or polygons: DGT&apos;s COS of any year is recognised by its fields. In place of green spaces.</source>
        <translation>A raster of class codes (1.1.3.2 is 1132), or polygons: DGT's COS of any year is recognised by its fields. In place of green spaces.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, urban_nature (0 to 1) and, unless a radius is given, search_radius_m. Empty: the plugin&apos;s own table of the COS series (resources/tables/urban_nature_cos_s1.csv or urban_nature_cos_s2.csv), to be copied and changed.</source>
        <translation>CSV with the columns lucode, urban_nature (0 to 1) and, unless a radius is given, search_radius_m. Empty: the plugin's own table of the COS series (resources/tables/urban_nature_cos_s1.csv or urban_nature_cos_s2.csv), to be copied and changed.</translation>
    </message>
    <message>
        <source>Green spaces</source>
        <translation>Green spaces</translation>
    </message>
    <message>
        <source>Polygons of those open to the public, in place of land cover. Also those beyond the municipality&apos;s edge.</source>
        <translation>Polygons of those open to the public, in place of land cover. Also those beyond the municipality's edge.</translation>
    </message>
    <message>
        <source>Population raster</source>
        <translation>Population raster</translation>
    </message>
    <message>
        <source>People per cell, in place of census and buildings.</source>
        <translation>People per cell, in place of census and buildings.</translation>
    </message>
    <message>
        <source>Cells of the population raster without a value</source>
        <translation>Cells of the population raster without a value</translation>
    </message>
    <message>
        <source>Such cells are usual where nobody lives, as in parks, whose green would be lost if they were left out.</source>
        <translation>Such cells are usual where nobody lives, as in parks, whose green would be lost if they were left out.</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>Nobody lives there</translation>
    </message>
    <message>
        <source>Leave them out, as InVEST does</source>
        <translation>Leave them out, as InVEST does</translation>
    </message>
    <message>
        <source>Green that each person should have (m²)</source>
        <translation>Green that each person should have (m²)</translation>
    </message>
    <message>
        <source>A target that the municipality sets; the default is no official figure. Only the balance depends on it.</source>
        <translation>A target that the municipality sets; the default is no official figure. Only the balance depends on it.</translation>
    </message>
    <message>
        <source>Search radius (m)</source>
        <translation>Search radius (m)</translation>
    </message>
    <message>
        <source>How far people come for green, inclusive. Empty: the column search_radius_m of the table. Needed with green spaces, unless the decay is by steps.</source>
        <translation>How far people come for green, inclusive. Empty: the column search_radius_m of the table. Needed with green spaces, unless the decay is by steps.</translation>
    </message>
    <message>
        <source>Distance to the green</source>
        <translation>Distance to the green</translation>
    </message>
    <message>
        <source>In a straight line, or along the streets, which need streets or a network.</source>
        <translation>In a straight line, or along the streets, which need streets or a network.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Straight line</translation>
    </message>
    <message>
        <source>Along the streets</source>
        <translation>Along the streets</translation>
    </message>
    <message>
        <source>Green supply</source>
        <translation>Green supply</translation>
    </message>
    <message>
        <source>m² for each person, on the cells of the land cover or of CELL metres; along streets only where somebody lives.</source>
        <translation>m² for each person, on the cells of the land cover or of CELL metres; along streets only where somebody lives.</translation>
    </message>
    <message>
        <source>Green balance</source>
        <translation>Green balance</translation>
    </message>
    <message>
        <source>m² for each person: the supply less the demand.</source>
        <translation>m² for each person: the supply less the demand.</translation>
    </message>
    <message>
        <source>Green within reach</source>
        <translation>Green within reach</translation>
    </message>
    <message>
        <source>m², weighted by distance, before it is shared with anybody.</source>
        <translation>m², weighted by distance, before it is shared with anybody.</translation>
    </message>
    <message>
        <source>Green supply by zone</source>
        <translation>Green supply by zone</translation>
    </message>
    <message>
        <source>The zones with the mean supply and balance of their people and how many have less and more than the demand. Needs zones.</source>
        <translation>The zones with the mean supply and balance of their people and how many have less and more than the demand. Needs zones.</translation>
    </message>
    <message>
        <source>Places with their supply</source>
        <translation>Places with their supply</translation>
    </message>
    <message>
        <source>The buildings, or the subsections; needs one of these as the source of people.</source>
        <translation>The buildings, or the subsections; needs one of these as the source of people.</translation>
    </message>
    <message>
        <source>Hazard exposure</source>
        <translation>Hazard exposure</translation>
    </message>
    <message>
        <source>How many people, of which age, and how many buildings, facilities and kilometres of road are potentially affected by a flood, a slide, the sea or a fire, by class of hazard and zone?</source>
        <translation>How many people, of which age, and how many buildings, facilities and kilometres of road are potentially affected by a flood, a slide, the sea or a fire, by class of hazard and zone?</translation>
    </message>
    <message>
        <source>People stand in their buildings: those of the census are spread over the residential buildings of each subsection. A building or facility is potentially affected where its representative point (or any part) lies in the hazard; people of a subsection without buildings count by the share of its area, and are flagged. Roads and areas are cut exactly. Polygons that overlap count once in their class and once in the total. This is the part of the SDG indicators 11.5.1 and 13.1.1 that maps can tell: they count deaths, missing and directly affected people, after the event.</source>
        <translation>People stand in their buildings: those of the census are spread over the residential buildings of each subsection. A building or facility is potentially affected where its representative point (or any part) lies in the hazard; people of a subsection without buildings count by the share of its area, and are flagged. Roads and areas are cut exactly. Polygons that overlap count once in their class and once in the total. This is the part of the SDG indicators 11.5.1 and 13.1.1 that maps can tell: they count deaths, missing and directly affected people, after the event.</translation>
    </message>
    <message>
        <source>Potentially affected is not affected: depth, speed, defences and warning are not looked at, and the result is as good as the hazard&apos;s polygons. People are those who live there, not those who work or stay. Classes may overlap (a flood of 100 years holds that of 20), so they do not add up. A road is counted as it is drawn: one of two carriageways counts twice.</source>
        <translation>Potentially affected is not affected: depth, speed, defences and warning are not looked at, and the result is as good as the hazard's polygons. People are those who live there, not those who work or stay. Classes may overlap (a flood of 100 years holds that of 20), so they do not add up. A road is counted as it is drawn: one of two carriageways counts twice.</translation>
    </message>
    <message>
        <source>Reading the hazard</source>
        <translation>Reading the hazard</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>No class</translation>
    </message>
    <message>
        <source>Finding what lies in the hazard</source>
        <translation>Finding what lies in the hazard</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Hazard</translation>
    </message>
    <message>
        <source>Polygons of where it may strike: floods by return period, flood-prone areas or unstable slopes of the REN, strips along the coast, high fire danger. Invalid ones are repaired and counted in the log.</source>
        <translation>Polygons of where it may strike: floods by return period, flood-prone areas or unstable slopes of the REN, strips along the coast, high fire danger. Invalid ones are repaired and counted in the log.</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Field with the class</translation>
    </message>
    <message>
        <source>Such as the return period or the level of danger; spellings that differ in case, accents and blanks are one class. Empty: one class.</source>
        <translation>Such as the return period or the level of danger; spellings that differ in case, accents and blanks are one class. Empty: one class.</translation>
    </message>
    <message>
        <source>Points or polygons, such as schools, health centres and fire stations.</source>
        <translation>Points or polygons, such as schools, health centres and fire stations.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Lines whose length is measured.</source>
        <translation>Lines whose length is measured.</translation>
    </message>
    <message>
        <source>When a building or facility counts</source>
        <translation>When a building or facility counts</translation>
    </message>
    <message>
        <source>Points are the same in both. The border of the hazard belongs to it.</source>
        <translation>Points are the same in both. The border of the hazard belongs to it.</translation>
    </message>
    <message>
        <source>Its representative point lies in the hazard</source>
        <translation>Its representative point lies in the hazard</translation>
    </message>
    <message>
        <source>Any part of it does</source>
        <translation>Any part of it does</translation>
    </message>
    <message>
        <source>Potentially affected by class</source>
        <translation>Potentially affected by class</translation>
    </message>
    <message>
        <source>A row for each zone and class, and one for all classes together, in which what lies in several of them counts once. Without zones: the whole.</source>
        <translation>A row for each zone and class, and one for all classes together, in which what lies in several of them counts once. Without zones: the whole.</translation>
    </message>
    <message>
        <source>Potentially affected by zone</source>
        <translation>Potentially affected by zone</translation>
    </message>
    <message>
        <source>The zones with all classes together. Needs zones.</source>
        <translation>The zones with all classes together. Needs zones.</translation>
    </message>
    <message>
        <source>Buildings with their hazard</source>
        <translation>Buildings with their hazard</translation>
    </message>
    <message>
        <source>The buildings, and subsections that have people but no building, with the classes they lie in and the people potentially affected.</source>
        <translation>The buildings, and subsections that have people but no building, with the classes they lie in and the people potentially affected.</translation>
    </message>
    <message>
        <source>Facilities with their hazard</source>
        <translation>Facilities with their hazard</translation>
    </message>
    <message>
        <source>The facilities with the classes they lie in. Needs facilities.</source>
        <translation>The facilities with the classes they lie in. Needs facilities.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>All classes</translation>
    </message>
    <message>
        <source>Heat vulnerability index</source>
        <translation>Heat vulnerability index</translation>
    </message>
    <message>
        <source>In which subsections or freguesias are the people most vulnerable to heat, because of age, dwellings, means or the heat around them, and how firm is that ranking?</source>
        <translation>In which subsections or freguesias are the people most vulnerable to heat, because of age, dwellings, means or the heat around them, and how firm is that ranking?</translation>
    </message>
    <message>
        <source>Shares of census counts, and fields or rasters of exposure, are made comparable (z-scores or minimum to maximum) and turned so that more means more vulnerable. Equal weights: the weighted mean of sensitivity, exposure and lack of adaptive capacity, each the weighted mean of its variables. Principal components: the scores of the components with an eigenvalue above 1, weighted by the variance they explain (after Wolf and McGregor 2013, without rotation) and summed; each points to where more people of 65 and over live. The rank is tested with drawn weights: top10_pct is the share of draws in which the unit stays in the first tenth.</source>
        <translation>Shares of census counts, and fields or rasters of exposure, are made comparable (z-scores or minimum to maximum) and turned so that more means more vulnerable. Equal weights: the weighted mean of sensitivity, exposure and lack of adaptive capacity, each the weighted mean of its variables. Principal components: the scores of the components with an eigenvalue above 1, weighted by the variance they explain (after Wolf and McGregor 2013, without rotation) and summed; each points to where more people of 65 and over live. The rank is tested with drawn weights: top10_pct is the share of draws in which the unit stays in the first tenth.</translation>
    </message>
    <message>
        <source>The index is relative: it ranks the units of one run and does not compare towns or years. Its variables are proxies of the whole population of a unit, not of each person, and no death or illness was looked at. With principal components a variable may count against its direction; the log names those. Living alone, income and health are not in INE&apos;s subsections.</source>
        <translation>The index is relative: it ranks the units of one run and does not compare towns or years. Its variables are proxies of the whole population of a unit, not of each person, and no death or illness was looked at. With principal components a variable may count against its direction; the log names those. Living alone, income and health are not in INE's subsections.</translation>
    </message>
    <message>
        <source>Computing the index</source>
        <translation>Computing the index</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with the fields that the table of variables names.</source>
        <translation>INE's BGRI of 2021 or 2011, or other areas with the fields that the table of variables names.</translation>
    </message>
    <message>
        <source>Table of variables</source>
        <translation>Table of variables</translation>
    </message>
    <message>
        <source>CSV in place of the plugin&apos;s own (resources/tables/vulnerability_variables.csv), with the counts, dimension, direction and weight of each variable.</source>
        <translation>CSV in place of the plugin's own (resources/tables/vulnerability_variables.csv), with the counts, dimension, direction and weight of each variable.</translation>
    </message>
    <message>
        <source>Rasters of exposure</source>
        <translation>Rasters of exposure</translation>
    </message>
    <message>
        <source>Such as land-surface temperature or tree cover. Each is one variable: the mean of its cells by the exact share of each in the area.</source>
        <translation>Such as land-surface temperature or tree cover. Each is one variable: the mean of its cells by the exact share of each in the area.</translation>
    </message>
    <message>
        <source>Fields of exposure</source>
        <translation>Fields of exposure</translation>
    </message>
    <message>
        <source>Numbers of the census layer, each one variable of the exposure.</source>
        <translation>Numbers of the census layer, each one variable of the exposure.</translation>
    </message>
    <message>
        <source>Fields of exposure of the zones</source>
        <translation>Fields of exposure of the zones</translation>
    </message>
    <message>
        <source>Numbers of the zones, each one variable of the exposure.</source>
        <translation>Numbers of the zones, each one variable of the exposure.</translation>
    </message>
    <message>
        <source>Exposure that protects</source>
        <translation>Exposure that protects</translation>
    </message>
    <message>
        <source>Names of those fields and rasters of which more means less heat, such as tree cover; several are parted by a semicolon.</source>
        <translation>Names of those fields and rasters of which more means less heat, such as tree cover; several are parted by a semicolon.</translation>
    </message>
    <message>
        <source>Equal weights: every variable of a dimension, and every dimension, counts the same unless the table or the weights below say otherwise. Principal components: the weights come from the correlations; more units than variables are needed.</source>
        <translation>Equal weights: every variable of a dimension, and every dimension, counts the same unless the table or the weights below say otherwise. Principal components: the weights come from the correlations; more units than variables are needed.</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Equal weights</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Principal components</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>How variables are made comparable: in standard deviations from the mean, or from 0 (the least) to 1 (the most). Principal components always take the first.</source>
        <translation>How variables are made comparable: in standard deviations from the mean, or from 0 (the least) to 1 (the most). Principal components always take the first.</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-score</translation>
    </message>
    <message>
        <source>Minimum to maximum</source>
        <translation>Minimum to maximum</translation>
    </message>
    <message>
        <source>Least population</source>
        <translation>Least population</translation>
    </message>
    <message>
        <source>Units with fewer people get no index: a share of few people says little. How many they are is in the log.</source>
        <translation>Units with fewer people get no index: a share of few people says little. How many they are is in the log.</translation>
    </message>
    <message>
        <source>0 leaves the dimension out. Not used by principal components.</source>
        <translation>0 leaves the dimension out. Not used by principal components.</translation>
    </message>
    <message>
        <source>Weight of sensitivity</source>
        <translation>Weight of sensitivity</translation>
    </message>
    <message>
        <source>Weight of exposure</source>
        <translation>Weight of exposure</translation>
    </message>
    <message>
        <source>Weight of lacking adaptive capacity</source>
        <translation>Weight of lacking adaptive capacity</translation>
    </message>
    <message>
        <source>Number of principal components</source>
        <translation>Number of principal components</translation>
    </message>
    <message>
        <source>Empty: those with an eigenvalue above 1, at least one.</source>
        <translation>Empty: those with an eigenvalue above 1, at least one.</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Draws of weights</translation>
    </message>
    <message>
        <source>How many sets of weights the rank is tested with; 0 for no test.</source>
        <translation>How many sets of weights the rank is tested with; 0 for no test.</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Seed of the draws</translation>
    </message>
    <message>
        <source>The same seed gives the same draws.</source>
        <translation>The same seed gives the same draws.</translation>
    </message>
    <message>
        <source>Heat vulnerability by unit</source>
        <translation>Heat vulnerability by unit</translation>
    </message>
    <message>
        <source>The subsections, or the zones where zones are given. hvi is higher where people are more vulnerable: with z-scores 0 is the mean of the units and 1 a standard deviation of the variables; with minimum to maximum it runs from 0 to 1. The fifth that is most vulnerable has hvi_class 5. The values of the variables stand beside it.</source>
        <translation>The subsections, or the zones where zones are given. hvi is higher where people are more vulnerable: with z-scores 0 is the mean of the units and 1 a standard deviation of the variables; with minimum to maximum it runs from 0 to 1. The fifth that is most vulnerable has hvi_class 5. The values of the variables stand beside it.</translation>
    </message>
    <message>
        <source>Weights and loadings</source>
        <translation>Weights and loadings</translation>
    </message>
    <message>
        <source>A row a variable, with principal components a row a variable and component. weight is that of the normalised and turned variable in the index; loading is the correlation of the variable, as it is, with the component.</source>
        <translation>A row a variable, with principal components a row a variable and component. weight is that of the normalised and turned variable in the index; loading is the correlation of the variable, as it is, with the component.</translation>
    </message>
    <message>
        <source>Land-surface temperature from Landsat</source>
        <translation>Land-surface temperature from Landsat</translation>
    </message>
    <message>
        <source>How hot does the land surface become in summer, from one Landsat scene or from many, and how many clear scenes does each place rest on?</source>
        <translation>How hot does the land surface become in summer, from one Landsat scene or from many, and how many clear scenes does each place rest on?</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level-2 of USGS: °C = 0.00341802 × DN + 149.0 − 273.15 for DN from 293 to 65535; 0 is no data. Cells with any of the bits 0 to 4 of QA_PIXEL (fill, dilated cloud, cirrus, cloud, shadow) are left out, and those whose ST_QA × 0.01 K is above the limit. The result is the median of what is left. Scenes of one satellite, path and day are one flight and count once where they overlap. All scenes lie on the cells of the first; one in another zone gives each cell the value of its own cell below the centre. A band that is in kelvin or °C already is recognised by its values.</source>
        <translation>Landsat Collection 2 Level-2 of USGS: °C = 0.00341802 × DN + 149.0 − 273.15 for DN from 293 to 65535; 0 is no data. Cells with any of the bits 0 to 4 of QA_PIXEL (fill, dilated cloud, cirrus, cloud, shadow) are left out, and those whose ST_QA × 0.01 K is above the limit. The result is the median of what is left. Scenes of one satellite, path and day are one flight and count once where they overlap. All scenes lie on the cells of the first; one in another zone gives each cell the value of its own cell below the centre. A band that is in kelvin or °C already is recognised by its values.</translation>
    </message>
    <message>
        <source>Land-surface temperature is not air temperature, and Landsat passes in the morning, at 10 to 11 by the sun: it shows neither the hottest hour nor the night. The sensor sees 60 to 120 m; the cells of 30 m are interpolated by USGS. Take the scenes of June to September of three years or more; where the count is low, single days rule. Bright roofs and sand are sometimes taken for cloud.</source>
        <translation>Land-surface temperature is not air temperature, and Landsat passes in the morning, at 10 to 11 by the sun: it shows neither the hottest hour nor the night. The sensor sees 60 to 120 m; the cells of 30 m are interpolated by USGS. Take the scenes of June to September of three years or more; where the count is low, single days rule. Bright roofs and sand are sometimes taken for cloud.</translation>
    </message>
    <message>
        <source>Surface temperature (ST_B10, ST_B6)</source>
        <translation>Surface temperature (ST_B10, ST_B6)</translation>
    </message>
    <message>
        <source>The band ST_B10 (ST_B6 of Landsat 4 to 7) of one scene or many, as USGS delivers it. Keep USGS&apos;s file names: they say scene and day.</source>
        <translation>The band ST_B10 (ST_B6 of Landsat 4 to 7) of one scene or many, as USGS delivers it. Keep USGS's file names: they say scene and day.</translation>
    </message>
    <message>
        <source>Quality (QA_PIXEL)</source>
        <translation>Quality (QA_PIXEL)</translation>
    </message>
    <message>
        <source>QA_PIXEL of the same scenes, in any order; the names tell which belong together. Without it clouds are not masked.</source>
        <translation>QA_PIXEL of the same scenes, in any order; the names tell which belong together. Without it clouds are not masked.</translation>
    </message>
    <message>
        <source>Uncertainty (ST_QA)</source>
        <translation>Uncertainty (ST_QA)</translation>
    </message>
    <message>
        <source>ST_QA of the same scenes, in any order; its mean is written to the log.</source>
        <translation>ST_QA of the same scenes, in any order; its mean is written to the log.</translation>
    </message>
    <message>
        <source>Largest uncertainty (K)</source>
        <translation>Largest uncertainty (K)</translation>
    </message>
    <message>
        <source>Values with a larger or unknown ST_QA are left out, for example above 2 K; empty: all stay.</source>
        <translation>Values with a larger or unknown ST_QA are left out, for example above 2 K; empty: all stay.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>The result reaches as far as the extent of this layer; empty: all scenes.</source>
        <translation>The result reaches as far as the extent of this layer; empty: all scenes.</translation>
    </message>
    <message>
        <source>Leave snow out</source>
        <translation>Leave snow out</translation>
    </message>
    <message>
        <source>Masks bit 5 of QA_PIXEL as well. Snow is no cloud and has a temperature of its own, so it is kept unless you ask.</source>
        <translation>Masks bit 5 of QA_PIXEL as well. Snow is no cloud and has a temperature of its own, so it is kept unless you ask.</translation>
    </message>
    <message>
        <source>Clear scenes needed</source>
        <translation>Clear scenes needed</translation>
    </message>
    <message>
        <source>Cells with fewer clear scenes stay empty.</source>
        <translation>Cells with fewer clear scenes stay empty.</translation>
    </message>
    <message>
        <source>Land-surface temperature, not air (°C)</source>
        <translation>Land-surface temperature, not air (°C)</translation>
    </message>
    <message>
        <source>Median of the clear scenes in °C; empty where there is none.</source>
        <translation>Median of the clear scenes in °C; empty where there is none.</translation>
    </message>
    <message>
        <source>Clear scenes</source>
        <translation>Clear scenes</translation>
    </message>
    <message>
        <source>How many clear scenes each cell has; 0 where none.</source>
        <translation>How many clear scenes each cell has; 0 where none.</translation>
    </message>
    <message>
        <source>Computing the median of the clear scenes</source>
        <translation>Computing the median of the clear scenes</translation>
    </message>
    <message>
        <source>Open public space (SDG 11.7.1)</source>
        <translation>Open public space (SDG 11.7.1)</translation>
    </message>
    <message>
        <source>Which share of the built-up area is open public space and streets, and how many people, of which age, live within 400 m on foot of open public space?</source>
        <translation>Which share of the built-up area is open public space and streets, and how many people, of which age, live within 400 m on foot of open public space?</translation>
    </message>
    <message>
        <source>SDG indicator 11.7.1 (UN-Habitat): 100 × (open public space + land of streets) ÷ built-up area, and the share of people with open public space within 400 m along the streets. Streets are lines widened by the width of their land, from a field, from the table by class, or one default; land that is open space and street counts as open space, and land in two polygons once. Narrow gaps in the built-up area and the open spaces that touch it belong to it. People stand in their buildings; the way runs to the nearest entrance or, without entrances, to where a street reaches the edge.</source>
        <translation>SDG indicator 11.7.1 (UN-Habitat): 100 × (open public space + land of streets) ÷ built-up area, and the share of people with open public space within 400 m along the streets. Streets are lines widened by the width of their land, from a field, from the table by class, or one default; land that is open space and street counts as open space, and land in two polygons once. Narrow gaps in the built-up area and the open spaces that touch it belong to it. People stand in their buildings; the way runs to the nearest entrance or, without entrances, to where a street reaches the edge.</translation>
    </message>
    <message>
        <source>Comparable with the figures of other cities only where the built-up area is drawn by the same rules; UN-Habitat delimits it from satellite images, across municipal borders. The widths by class are this project&apos;s own. Whether a space is public, open all day and usable by everybody is for the layer to say; by sex and disability nothing is counted. The way from the door to the street is not part of it.</source>
        <translation>Comparable with the figures of other cities only where the built-up area is drawn by the same rules; UN-Habitat delimits it from satellite images, across municipal borders. The widths by class are this project's own. Whether a space is public, open all day and usable by everybody is for the layer to say; by sex and disability nothing is counted. The way from the door to the street is not part of it.</translation>
    </message>
    <message>
        <source>Measuring the way to open space</source>
        <translation>Measuring the way to open space</translation>
    </message>
    <message>
        <source>Measuring open space and streets</source>
        <translation>Measuring open space and streets</translation>
    </message>
    <message>
        <source>Open public spaces</source>
        <translation>Open public spaces</translation>
    </message>
    <message>
        <source>Polygons of parks, gardens, squares, riversides, beaches and playgrounds open to all without payment.</source>
        <translation>Polygons of parks, gardens, squares, riversides, beaches and playgrounds open to all without payment.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Built-up area</translation>
    </message>
    <message>
        <source>Polygons of the town&apos;s built-up land, such as class 1 of COS.</source>
        <translation>Polygons of the town's built-up land, such as class 1 of COS.</translation>
    </message>
    <message>
        <source>Widest gap that belongs to the built-up area (m)</source>
        <translation>Widest gap that belongs to the built-up area (m)</translation>
    </message>
    <message>
        <source>Such as streets between blocks; 0 takes the polygons as they are.</source>
        <translation>Such as streets between blocks; 0 takes the polygons as they are.</translation>
    </message>
    <message>
        <source>Open spaces that touch the built-up area</source>
        <translation>Open spaces that touch the built-up area</translation>
    </message>
    <message>
        <source>As part of it they count whole, in the share and in the area it is a share of (urbanised open space). Open spaces apart from it never count in the share.</source>
        <translation>As part of it they count whole, in the share and in the area it is a share of (urbanised open space). Open spaces apart from it never count in the share.</translation>
    </message>
    <message>
        <source>Are part of it</source>
        <translation>Are part of it</translation>
    </message>
    <message>
        <source>Only what lies in the built-up area counts</source>
        <translation>Only what lies in the built-up area counts</translation>
    </message>
    <message>
        <source>Field with the width of the street&apos;s land (m)</source>
        <translation>Field with the width of the street's land (m)</translation>
    </message>
    <message>
        <source>From front to front, with pavements and parking; empty: the table by class.</source>
        <translation>From front to front, with pavements and parking; empty: the table by class.</translation>
    </message>
    <message>
        <source>Table of street widths</source>
        <translation>Table of street widths</translation>
    </message>
    <message>
        <source>CSV with the columns highway and width_m, in place of the plugin&apos;s own (resources/tables/street_widths.csv).</source>
        <translation>CSV with the columns highway and width_m, in place of the plugin's own (resources/tables/street_widths.csv).</translation>
    </message>
    <message>
        <source>Width of other streets (m)</source>
        <translation>Width of other streets (m)</translation>
    </message>
    <message>
        <source>For streets without a width whose class is in no row of the table.</source>
        <translation>For streets without a width whose class is in no row of the table.</translation>
    </message>
    <message>
        <source>Land of streets</source>
        <translation>Land of streets</translation>
    </message>
    <message>
        <source>Polygons of the street land, in place of the widths.</source>
        <translation>Polygons of the street land, in place of the widths.</translation>
    </message>
    <message>
        <source>Longest way (m)</source>
        <translation>Longest way (m)</translation>
    </message>
    <message>
        <source>The indicator takes 400 m along the streets.</source>
        <translation>The indicator takes 400 m along the streets.</translation>
    </message>
    <message>
        <source>Places with their way to open space</source>
        <translation>Places with their way to open space</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building; in_reach is 1 within the longest way, 0 beyond it or without a way.</source>
        <translation>The buildings, and the subsections that have people but no building; in_reach is 1 within the longest way, 0 beyond it or without a way.</translation>
    </message>
    <message>
        <source>The whole in figures</source>
        <translation>The whole in figures</translation>
    </message>
    <message>
        <source>One row: all zones together, or everything where there are none.</source>
        <translation>One row: all zones together, or everything where there are none.</translation>
    </message>
    <message>
        <source>Open public space by zone</source>
        <translation>Open public space by zone</translation>
    </message>
    <message>
        <source>The zones with land and people. Shares are empty where there is nothing to share.</source>
        <translation>The zones with land and people. Shares are empty where there is nothing to share.</translation>
    </message>
    <message>
        <source>Runoff of a storm</source>
        <translation>Runoff of a storm</translation>
    </message>
    <message>
        <source>How much of the rain of a storm runs off, and how much do land and soil keep? What would another land cover change?</source>
        <translation>How much of the rain of a storm runs off, and how much do land and soil keep? What would another land cover change?</translation>
    </message>
    <message>
        <source>Curve numbers of the NRCS (National Engineering Handbook 630, chapter 10; TR-55). Land cover and soil group give each cell its curve number CN; S = 25400/CN − 254 and Q = (P − λS)²/(P + (1 − λ)S) in millimetres where P &gt; λS, else 0. Retention is 1 − Q/P. Volumes add up the runoff of the cells; one curve number weighted by area stands in the log as a check. Dry and wet soil: Chow, Maidment and Mays 1988. λ = 0.05 with its own storage, S = 1.33 · S^1.15 in inches: Hawkins and others 2002. Which row of TR-55 each class of COS takes is the project's own reading.</source>
        <translation>Curve numbers of the NRCS (National Engineering Handbook 630, chapter 10; TR-55). Land cover and soil group give each cell its curve number CN; S = 25400/CN − 254 and Q = (P − λS)²/(P + (1 − λ)S) in millimetres where P &gt; λS, else 0. Retention is 1 − Q/P. Volumes add up the runoff of the cells; one curve number weighted by area stands in the log as a check. Dry and wet soil: Chow, Maidment and Mays 1988. λ = 0.05 with its own storage, S = 1.33 · S^1.15 in inches: Hawkins and others 2002. Which row of TR-55 each class of COS takes is the project's own reading.</translation>
    </message>
    <message>
        <source>A screening of volumes, no flood map: water is not routed, has no depth and no peak, and sewers are not in it. Curve numbers were found for storms of a day on small catchments in the United States; they are least sure where little runs off. The shipped tables are a starting point to be edited. A soil of unknown group counts as D, which gives the most runoff; the share is told.</source>
        <translation>A screening of volumes, no flood map: water is not routed, has no depth and no peak, and sewers are not in it. Curve numbers were found for storms of a day on small catchments in the United States; they are least sure where little runs off. The shipped tables are a starting point to be edited. A soil of unknown group counts as D, which gives the most runoff; the share is told.</translation>
    </message>
    <message>
        <source>Reading the land cover</source>
        <translation>Reading the land cover</translation>
    </message>
    <message>
        <source>Reading soil, rain and basins</source>
        <translation>Reading soil, rain and basins</translation>
    </message>
    <message>
        <source>Computing the runoff</source>
        <translation>Computing the runoff</translation>
    </message>
    <message>
        <source>Hydrologic soil groups</source>
        <translation>Hydrologic soil groups</translation>
    </message>
    <message>
        <source>A raster of 1 to 4 for groups A to D (11 to 14, the dual groups, count as D, as in HYSOGs250m), or polygons. Empty: all soil counts as D, which gives the most runoff.</source>
        <translation>A raster of 1 to 4 for groups A to D (11 to 14, the dual groups, count as D, as in HYSOGs250m), or polygons. Empty: all soil counts as D, which gives the most runoff.</translation>
    </message>
    <message>
        <source>Field with the soil group</source>
        <translation>Field with the soil group</translation>
    </message>
    <message>
        <source>For polygons: A, B, C, D or dual groups such as A/D, or the numbers.</source>
        <translation>For polygons: A, B, C, D or dual groups such as A/D, or the numbers.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, cn_a, cn_b, cn_c and cn_d, in place of the plugin&apos;s own (resources/tables/curve_numbers_cos_s1.csv and _s2.csv, by the series of the map). Needed for a map that is not COS.</source>
        <translation>CSV with the columns lucode, cn_a, cn_b, cn_c and cn_d, in place of the plugin's own (resources/tables/curve_numbers_cos_s1.csv and _s2.csv, by the series of the map). Needed for a map that is not COS.</translation>
    </message>
    <message>
        <source>Rain of the storm (mm)</source>
        <translation>Rain of the storm (mm)</translation>
    </message>
    <message>
        <source>Millimetres of one storm, such as the 24 hours of a return period.</source>
        <translation>Millimetres of one storm, such as the 24 hours of a return period.</translation>
    </message>
    <message>
        <source>Rain of the storm as a raster (mm)</source>
        <translation>Rain of the storm as a raster (mm)</translation>
    </message>
    <message>
        <source>In place of the number; a coarse raster is interpolated between its cells.</source>
        <translation>In place of the number; a coarse raster is interpolated between its cells.</translation>
    </message>
    <message>
        <source>Initial abstraction λ</source>
        <translation>Initial abstraction λ</translation>
    </message>
    <message>
        <source>Share of the storage S that must fall before water runs off. 0.05 fits measured storms better; the curve numbers, which are made for 0.2, are converted for it.</source>
        <translation>Share of the storage S that must fall before water runs off. 0.05 fits measured storms better; the curve numbers, which are made for 0.2, are converted for it.</translation>
    </message>
    <message>
        <source>0.2, as the tables are made for</source>
        <translation>0.2, as the tables are made for</translation>
    </message>
    <message>
        <source>0.05, curve numbers converted</source>
        <translation>0.05, curve numbers converted</translation>
    </message>
    <message>
        <source>Moisture before the storm</source>
        <translation>Moisture before the storm</translation>
    </message>
    <message>
        <source>Antecedent runoff condition (ARC) of the soil.</source>
        <translation>Antecedent runoff condition (ARC) of the soil.</translation>
    </message>
    <message>
        <source>I, dry</source>
        <translation>I, dry</translation>
    </message>
    <message>
        <source>II, average</source>
        <translation>II, average</translation>
    </message>
    <message>
        <source>III, wet</source>
        <translation>III, wet</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>Basins</translation>
    </message>
    <message>
        <source>Polygons to sum up in: basins, freguesias, lots. They may overlap.</source>
        <translation>Polygons to sum up in: basins, freguesias, lots. They may overlap.</translation>
    </message>
    <message>
        <source>Land cover afterwards</source>
        <translation>Land cover afterwards</translation>
    </message>
    <message>
        <source>A second land cover to compare with: a plan, or another year of the same series. It is brought onto the cells of the first; cells without a class in either are left out of both.</source>
        <translation>A second land cover to compare with: a plan, or another year of the same series. It is brought onto the cells of the first; cells without a class in either are left out of both.</translation>
    </message>
    <message>
        <source>Runoff (mm)</source>
        <translation>Runoff (mm)</translation>
    </message>
    <message>
        <source>Millimetres that run off each cell.</source>
        <translation>Millimetres that run off each cell.</translation>
    </message>
    <message>
        <source>Retention (0–1)</source>
        <translation>Retention (0–1)</translation>
    </message>
    <message>
        <source>Share of the rain that each cell keeps; no data where no rain falls.</source>
        <translation>Share of the rain that each cell keeps; no data where no rain falls.</translation>
    </message>
    <message>
        <source>Change of runoff (mm)</source>
        <translation>Change of runoff (mm)</translation>
    </message>
    <message>
        <source>Runoff afterwards less runoff before. Needs a land cover afterwards.</source>
        <translation>Runoff afterwards less runoff before. Needs a land cover afterwards.</translation>
    </message>
    <message>
        <source>Runoff by basin</source>
        <translation>Runoff by basin</translation>
    </message>
    <message>
        <source>The basins with rain, runoff and retention, of the part that has data. The fields of the change are empty without a land cover afterwards. Needs basins.</source>
        <translation>The basins with rain, runoff and retention, of the part that has data. The fields of the change are empty without a land cover afterwards. Needs basins.</translation>
    </message>
    <message>
        <source>Hours of shade</source>
        <translation>Hours of shade</translation>
    </message>
    <message>
        <source>Where is there shade, and for how long, on a day of the year: on the way to school, in a square, at a bus stop?</source>
        <translation>Where is there shade, and for how long, on a day of the year: on the way to school, in a square, at a bus stop?</translation>
    </message>
    <message>
        <source>The day from sunrise to sunset is cut into equal parts no longer than the step, and the middle of each stands for it. The sun's place is worked out for the middle of the surface model by NOAA's algorithm (Meeus 1998; right to about 0.01°) with refraction, and turned from true to grid north. A cell lies in shade where any cell towards the sun stands above the ray, however far off. No time zone is needed: the day is that of the place's own noon, and the log gives its hours in universal time. A model in degrees is brought into metres first.</source>
        <translation>The day from sunrise to sunset is cut into equal parts no longer than the step, and the middle of each stands for it. The sun's place is worked out for the middle of the surface model by NOAA's algorithm (Meeus 1998; right to about 0.01°) with refraction, and turned from true to grid north. A cell lies in shade where any cell towards the sun stands above the ray, however far off. No time zone is needed: the day is that of the place's own noon, and the log gives its hours in universal time. A model in degrees is brought into metres first.</translation>
    </message>
    <message>
        <source>Clear sky: clouds are not in it. Trees are taken as opaque and in leaf, and the values of roofs and crowns are those above them, not below. What stands beyond the border of the model casts no shade: leave a margin towards the sun, above all among hills. The sun&apos;s middle decides, so that half-shade is told as one or the other.</source>
        <translation>Clear sky: clouds are not in it. Trees are taken as opaque and in leaf, and the values of roofs and crowns are those above them, not below. What stands beyond the border of the model casts no shade: leave a margin towards the sun, above all among hills. The sun's middle decides, so that half-shade is told as one or the other.</translation>
    </message>
    <message>
        <source>Such as 2025-06-21, the longest day, or 2025-12-21, the shortest.</source>
        <translation>Such as 2025-06-21, the longest day, or 2025-12-21, the shortest.</translation>
    </message>
    <message>
        <source>Step (minutes)</source>
        <translation>Step (minutes)</translation>
    </message>
    <message>
        <source>Between two moments looked at; the time grows as it shrinks.</source>
        <translation>Between two moments looked at; the time grows as it shrinks.</translation>
    </message>
    <message>
        <source>Between sunrise and sunset; no data where the model has none.</source>
        <translation>Between sunrise and sunset; no data where the model has none.</translation>
    </message>
    <message>
        <source>Hours of sun</source>
        <translation>Hours of sun</translation>
    </message>
    <message>
        <source>The rest of the day.</source>
        <translation>The rest of the day.</translation>
    </message>
    <message>
        <source>Reading the surface model</source>
        <translation>Reading the surface model</translation>
    </message>
    <message>
        <source>Casting the shadows</source>
        <translation>Casting the shadows</translation>
    </message>
    <message>
        <source>Sky-view factor</source>
        <translation>Sky-view factor</translation>
    </message>
    <message>
        <source>How much of the sky is open above each place? Narrow streets with little sky keep the heat of the day at night, and wide ones without trees take the sun all day.</source>
        <translation>How much of the sky is open above each place? Narrow streets with little sky keep the heat of the day at night, and wide ones without trees take the sun all day.</translation>
    </message>
    <message>
        <source>In every direction the steepest line from the surface of a cell to that of a cell passed within the radius gives the angle γ of the horizon. The factor is the mean of cos²γ (cosine-weighted: what a level surface receives from an even sky; Johnson and Watson 1984, as in UMEP and SOLWEIG) or of 1 − sin γ (share of the hemisphere; Zakšek, Oštir and Kokalj 2011, as in RVT). The two differ: in a town the second is about a tenth lower. A model in degrees is brought into metres first.</source>
        <translation>In every direction the steepest line from the surface of a cell to that of a cell passed within the radius gives the angle γ of the horizon. The factor is the mean of cos²γ (cosine-weighted: what a level surface receives from an even sky; Johnson and Watson 1984, as in UMEP and SOLWEIG) or of 1 − sin γ (share of the hemisphere; Zakšek, Oštir and Kokalj 2011, as in RVT). The two differ: in a town the second is about a tenth lower. A model in degrees is brought into metres first.</translation>
    </message>
    <message>
        <source>As fine as the surface model: with cells of 5 m a street is two or three cells wide. Roofs and crowns of trees have values too, which are those above them, not below; trees are taken as opaque. What stands beyond the radius or the border of the model is not seen, so the values near the border are too high.</source>
        <translation>As fine as the surface model: with cells of 5 m a street is two or three cells wide. Roofs and crowns of trees have values too, which are those above them, not below; trees are taken as opaque. What stands beyond the radius or the border of the model is not seen, so the values near the border are too high.</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>Radius (m)</translation>
    </message>
    <message>
        <source>How far the horizon is looked for. In towns 100 m tell nearly all; among hills take more. The time grows with the radius in cells.</source>
        <translation>How far the horizon is looked for. In towns 100 m tell nearly all; among hills take more. The time grows with the radius in cells.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Directions</translation>
    </message>
    <message>
        <source>In how many directions the horizon is looked for.</source>
        <translation>In how many directions the horizon is looked for.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Two quantities bear this name; do not compare numbers of one with those of the other. For heat stress and radiation take the cosine-weighted one.</source>
        <translation>Two quantities bear this name; do not compare numbers of one with those of the other. For heat stress and radiation take the cosine-weighted one.</translation>
    </message>
    <message>
        <source>Cosine-weighted (Johnson and Watson)</source>
        <translation>Cosine-weighted (Johnson and Watson)</translation>
    </message>
    <message>
        <source>Share of the hemisphere (Zakšek)</source>
        <translation>Share of the hemisphere (Zakšek)</translation>
    </message>
    <message>
        <source>Sky-view factor (0–1)</source>
        <translation>Sky-view factor (0–1)</translation>
    </message>
    <message>
        <source>1 where nothing hides the sky; no data where the model has none.</source>
        <translation>1 where nothing hides the sky; no data where the model has none.</translation>
    </message>
    <message>
        <source>Looking for the horizon</source>
        <translation>Looking for the horizon</translation>
    </message>
    <message>
        <source>Surface heat island</source>
        <translation>Surface heat island</translation>
    </message>
    <message>
        <source>How much hotter is the land surface of a town, or of the urban land of each zone, than the countryside around it?</source>
        <translation>How much hotter is the land surface of a town, or of the urban land of each zone, than the countryside around it?</translation>
    </message>
    <message>
        <source>Mean land-surface temperature of the urban land without water, each cell weighted by the exact area of it that is urban, minus the mean of a ring of countryside. The ring takes the nearest cells that are land, neither artificial nor water, and within a difference of height from the town&apos;s mean, until there are as many as urban cells, up to a limit; cells at the distance of the last one are all in. A reference of the same area follows Peng et al. 2012 and Chakraborty et al. 2021; the limits of height, mixture and cells are this project&apos;s defaults.</source>
        <translation>Mean land-surface temperature of the urban land without water, each cell weighted by the exact area of it that is urban, minus the mean of a ring of countryside. The ring takes the nearest cells that are land, neither artificial nor water, and within a difference of height from the town's mean, until there are as many as urban cells, up to a limit; cells at the distance of the last one are all in. A reference of the same area follows Peng et al. 2012 and Chakraborty et al. 2021; the limits of height, mixture and cells are this project's defaults.</translation>
    </message>
    <message>
        <source>Land-surface temperature is not air temperature. By day in summer the difference may be negative inland, where the countryside is dry and bare: that proves no comfort in the town. A town&apos;s warmth reaches beyond it, so a ring right beside it gives a cautious difference. The result depends on hour, season and what is grown around; compare only composites made alike. Too few cells give an empty value with the reason: sea beside coastal towns, slopes beside hill towns, other towns all around.</source>
        <translation>Land-surface temperature is not air temperature. By day in summer the difference may be negative inland, where the countryside is dry and bare: that proves no comfort in the town. A town's warmth reaches beyond it, so a ring right beside it gives a cautious difference. The result depends on hour, season and what is grown around; compare only composites made alike. Too few cells give an empty value with the reason: sea beside coastal towns, slopes beside hill towns, other towns all around.</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Urban land</translation>
    </message>
    <message>
        <source>Polygons of the town, such as its perimeter or the built classes of COS. All of them are artificial, whichever town they belong to.</source>
        <translation>Polygons of the town, such as its perimeter or the built classes of COS. All of them are artificial, whichever town they belong to.</translation>
    </message>
    <message>
        <source>With them each zone has a row, for the urban land that lies in it.</source>
        <translation>With them each zone has a row, for the urban land that lies in it.</translation>
    </message>
    <message>
        <source>A raster of class codes, or polygons: DGT&apos;s COS of any year is recognised by its fields. It says which cells are artificial or water; where it has no class (at sea, beyond its border) nothing counts as countryside.</source>
        <translation>A raster of class codes, or polygons: DGT's COS of any year is recognised by its fields. It says which cells are artificial or water; where it has no class (at sea, beyond its border) nothing counts as countryside.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, artificial and water (shares from 0 to 1) in place of the plugin&apos;s own (resources/tables/rural_reference_cos_s1.csv and _s2); needed for land cover that is no COS layer.</source>
        <translation>CSV with the columns lucode, artificial and water (shares from 0 to 1) in place of the plugin's own (resources/tables/rural_reference_cos_s1.csv and _s2); needed for land cover that is no COS layer.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Heights in metres; without them the difference of height is not looked at.</source>
        <translation>Heights in metres; without them the difference of height is not looked at.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Sea, rivers and lakes, where the land cover does not hold them.</source>
        <translation>Sea, rivers and lakes, where the land cover does not hold them.</translation>
    </message>
    <message>
        <source>What makes a town</source>
        <translation>What makes a town</translation>
    </message>
    <message>
        <source>Without zones: which urban polygons are one town and have one row.</source>
        <translation>Without zones: which urban polygons are one town and have one row.</translation>
    </message>
    <message>
        <source>Each urban polygon</source>
        <translation>Each urban polygon</translation>
    </message>
    <message>
        <source>Urban polygons that touch</source>
        <translation>Urban polygons that touch</translation>
    </message>
    <message>
        <source>All urban polygons together</source>
        <translation>All urban polygons together</translation>
    </message>
    <message>
        <source>Countryside to compare with</source>
        <translation>Countryside to compare with</translation>
    </message>
    <message>
        <source>A ring of their own is fair to places that lie differently; one ring for all lets the rows be compared with each other, as the parts of one town.</source>
        <translation>A ring of their own is fair to places that lie differently; one ring for all lets the rows be compared with each other, as the parts of one town.</translation>
    </message>
    <message>
        <source>A ring around each row&apos;s urban land</source>
        <translation>A ring around each row's urban land</translation>
    </message>
    <message>
        <source>One ring around all of it</source>
        <translation>One ring around all of it</translation>
    </message>
    <message>
        <source>Largest distance of the ring (m)</source>
        <translation>Largest distance of the ring (m)</translation>
    </message>
    <message>
        <source>The ring ends there, even where it is smaller than the town (short_ring).</source>
        <translation>The ring ends there, even where it is smaller than the town (short_ring).</translation>
    </message>
    <message>
        <source>Largest difference of height (m)</source>
        <translation>Largest difference of height (m)</translation>
    </message>
    <message>
        <source>From the mean height of the urban land, up or down; needs the terrain.</source>
        <translation>From the mean height of the urban land, up or down; needs the terrain.</translation>
    </message>
    <message>
        <source>Cells needed</source>
        <translation>Cells needed</translation>
    </message>
    <message>
        <source>A mean of fewer cells is not given; the row stays empty with the reason.</source>
        <translation>A mean of fewer cells is not given; the row stays empty with the reason.</translation>
    </message>
    <message>
        <source>Distance at which the ring begins (m)</source>
        <translation>Distance at which the ring begins (m)</translation>
    </message>
    <message>
        <source>0: right beside the town. A gap leaves the town&apos;s fringe out.</source>
        <translation>0: right beside the town. A gap leaves the town's fringe out.</translation>
    </message>
    <message>
        <source>Artificial land or water tolerated in a cell (%)</source>
        <translation>Artificial land or water tolerated in a cell (%)</translation>
    </message>
    <message>
        <source>A cell of countryside may hold as much of either, and of land without a class; a cell of the town as much water.</source>
        <translation>A cell of countryside may hold as much of either, and of land without a class; a cell of the town as much water.</translation>
    </message>
    <message>
        <source>Heat island of the land surface, not of the air</source>
        <translation>Heat island of the land surface, not of the air</translation>
    </message>
    <message>
        <source>The zones, or the urban polygons or towns, with the new fields. reason says why suhi_c is empty: no_urban_land, few_urban_cells, or what most cells nearby are (rural_no_data, rural_unmapped, rural_water, rural_artificial, rural_height); short_ring stands beside a value.</source>
        <translation>The zones, or the urban polygons or towns, with the new fields. reason says why suhi_c is empty: no_urban_land, few_urban_cells, or what most cells nearby are (rural_no_data, rural_unmapped, rural_water, rural_artificial, rural_height); short_ring stands beside a value.</translation>
    </message>
    <message>
        <source>Cells of the rings</source>
        <translation>Cells of the rings</translation>
    </message>
    <message>
        <source>In how many rings each cell lies; empty where in none.</source>
        <translation>In how many rings each cell lies; empty where in none.</translation>
    </message>
    <message>
        <source>Telling town, countryside and water apart</source>
        <translation>Telling town, countryside and water apart</translation>
    </message>
    <message>
        <source>Growing the rings of countryside</source>
        <translation>Growing the rings of countryside</translation>
    </message>
    <message>
        <source>Heights of buildings and trees</source>
        <translation>Heights of buildings and trees</translation>
    </message>
    <message>
        <source>How high is each building and how many storeys has it, where is tree canopy, and where do single trees stand, in a town that has a laser survey and no inventory?</source>
        <translation>How high is each building and how many storeys has it, where is tree canopy, and where do single trees stand, in a town that has a laser survey and no inventory?</translation>
    </message>
    <message>
        <source>The terrain model (the survey's MDT) is taken from the surface model (MDS). A building's height is a percentile of what is left inside its footprint, shrunk by one cell so that no cell of the street counts, each cell by the share covered. What stands 3 m or higher outside buildings is canopy; in cells of up to 2 m, posts and lines one cell wide are not. Storeys are the height less that of the roof, over the height of a storey. A tree is a local maximum of the smoothed canopy, within a circle that grows with the height (crown width 2.51503 + 0.00901·h², Popescu and Wynne 2004) or of one size.</source>
        <translation>The terrain model (the survey's MDT) is taken from the surface model (MDS). A building's height is a percentile of what is left inside its footprint, shrunk by one cell so that no cell of the street counts, each cell by the share covered. What stands 3 m or higher outside buildings is canopy; in cells of up to 2 m, posts and lines one cell wide are not. Storeys are the height less that of the roof, over the height of a storey. A tree is a local maximum of the smoothed canopy, within a circle that grows with the height (crown width 2.51503 + 0.00901·h², Popescu and Wynne 2004) or of one size.</translation>
    </message>
    <message>
        <source>Whatever is high and outside the footprints counts as canopy: bridges, sheds, cranes, buildings newer than their layer. Trees over roofs are lost. Crowns that grow into one another are told apart only in part, and in cells wider than 1 m hardly. Halls and churches get more storeys than they have. Survey and footprints of different years show what was built or felled between.</source>
        <translation>Whatever is high and outside the footprints counts as canopy: bridges, sheds, cranes, buildings newer than their layer. Trees over roofs are lost. Crowns that grow into one another are told apart only in part, and in cells wider than 1 m hardly. Halls and churches get more storeys than they have. Survey and footprints of different years show what was built or felled between.</translation>
    </message>
    <message>
        <source>Computing the heights</source>
        <translation>Computing the heights</translation>
    </message>
    <message>
        <source>Measuring the buildings</source>
        <translation>Measuring the buildings</translation>
    </message>
    <message>
        <source>Finding canopy and trees</source>
        <translation>Finding canopy and trees</translation>
    </message>
    <message>
        <source>Surface model</source>
        <translation>Surface model</translation>
    </message>
    <message>
        <source>Heights in metres of ground, roofs and tree tops, such as DGT&apos;s MDS.</source>
        <translation>Heights in metres of ground, roofs and tree tops, such as DGT's MDS.</translation>
    </message>
    <message>
        <source>Heights in metres of the bare ground, such as DGT&apos;s MDT, of the same height datum. It is brought onto the cells of the surface model.</source>
        <translation>Heights in metres of the bare ground, such as DGT's MDT, of the same height datum. It is brought onto the cells of the surface model.</translation>
    </message>
    <message>
        <source>Footprints. What they do not hold counts as canopy, so give all of them.</source>
        <translation>Footprints. What they do not hold counts as canopy, so give all of them.</translation>
    </message>
    <message>
        <source>Percentile that is the building&apos;s height</source>
        <translation>Percentile that is the building's height</translation>
    </message>
    <message>
        <source>Of the heights in the footprint: 50 is the middle of the roof, 90 near its top.</source>
        <translation>Of the heights in the footprint: 50 is the middle of the roof, 90 near its top.</translation>
    </message>
    <message>
        <source>Height of a storey (m)</source>
        <translation>Height of a storey (m)</translation>
    </message>
    <message>
        <source>From floor to floor.</source>
        <translation>From floor to floor.</translation>
    </message>
    <message>
        <source>Height of plinth and roof (m)</source>
        <translation>Height of plinth and roof (m)</translation>
    </message>
    <message>
        <source>What they add to the storeys; taken away before the storeys are counted.</source>
        <translation>What they add to the storeys; taken away before the storeys are counted.</translation>
    </message>
    <message>
        <source>Height from which there is canopy (m)</source>
        <translation>Height from which there is canopy (m)</translation>
    </message>
    <message>
        <source>Lower vegetation is no tree.</source>
        <translation>Lower vegetation is no tree.</translation>
    </message>
    <message>
        <source>Strip around buildings without canopy (m)</source>
        <translation>Strip around buildings without canopy (m)</translation>
    </message>
    <message>
        <source>For eaves and cells that hold wall and street. Empty: one cell.</source>
        <translation>For eaves and cells that hold wall and street. Empty: one cell.</translation>
    </message>
    <message>
        <source>Circle around a tree without another one</source>
        <translation>Circle around a tree without another one</translation>
    </message>
    <message>
        <source>By height: tall trees have wide crowns.</source>
        <translation>By height: tall trees have wide crowns.</translation>
    </message>
    <message>
        <source>Grows with the height</source>
        <translation>Grows with the height</translation>
    </message>
    <message>
        <source>One diameter</source>
        <translation>One diameter</translation>
    </message>
    <message>
        <source>Diameter of the circle (m)</source>
        <translation>Diameter of the circle (m)</translation>
    </message>
    <message>
        <source>Where it is one for all trees.</source>
        <translation>Where it is one for all trees.</translation>
    </message>
    <message>
        <source>Least distance between two trees (m)</source>
        <translation>Least distance between two trees (m)</translation>
    </message>
    <message>
        <source>In any case.</source>
        <translation>In any case.</translation>
    </message>
    <message>
        <source>Smoothing (m)</source>
        <translation>Smoothing (m)</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that takes single branches away before tree tops are sought; 0 for none.</source>
        <translation>Standard deviation of the Gaussian that takes single branches away before tree tops are sought; 0 for none.</translation>
    </message>
    <message>
        <source>Buildings with heights</source>
        <translation>Buildings with heights</translation>
    </message>
    <message>
        <source>The buildings with the new fields; empty where less than half of the footprint has data, floors also below 2 m.</source>
        <translation>The buildings with the new fields; empty where less than half of the footprint has data, floors also below 2 m.</translation>
    </message>
    <message>
        <source>Canopy</source>
        <translation>Canopy</translation>
    </message>
    <message>
        <source>Heights of the canopy in metres; 0 where there is none, no data where unknown.</source>
        <translation>Heights of the canopy in metres; 0 where there is none, no data where unknown.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Trees</translation>
    </message>
    <message>
        <source>A point a tree, ready for the 3-30-300 rule.</source>
        <translation>A point a tree, ready for the 3-30-300 rule.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode and land (forest, farm, water, built or other) in place of the plugin&apos;s own tables for COS (resources/tables/forest_farm_cos_s1.csv and _s2.csv). Needed for land cover that is not COS, and for a raster.</source>
        <translation>CSV with the columns lucode and land (forest, farm, water, built or other) in place of the plugin's own tables for COS (resources/tables/forest_farm_cos_s1.csv and _s2.csv). Needed for land cover that is not COS, and for a raster.</translation>
    </message>
    <message>
        <source>Outlines of the walls, or points, each of which stands for a house of 5 m around.</source>
        <translation>Outlines of the walls, or points, each of which stands for a house of 5 m around.</translation>
    </message>
    <message>
        <source>Number of dwellings of each building; empty: those of the census are spread, and without a census each residential building counts as one.</source>
        <translation>Number of dwellings of each building; empty: those of the census are spread, and without a census each residential building counts as one.</translation>
    </message>
    <message>
        <source>Built-up areas drawn elsewhere</source>
        <translation>Built-up areas drawn elsewhere</translation>
    </message>
    <message>
        <source>Polygons that take the place of the areas drawn here, such as those of the Direção-Geral do Território or of the programme.</source>
        <translation>Polygons that take the place of the areas drawn here, such as those of the Direção-Geral do Território or of the programme.</translation>
    </message>
    <message>
        <source>Lines of the axis, or polygons of the platform. Of OpenStreetMap&apos;s streets those for motor traffic count, unless you name classes. Tunnels are left out.</source>
        <translation>Lines of the axis, or polygons of the platform. Of OpenStreetMap's streets those for motor traffic count, unless you name classes. Tunnels are left out.</translation>
    </message>
    <message>
        <source>Field with the class of the road</source>
        <translation>Field with the class of the road</translation>
    </message>
    <message>
        <source>Empty: OpenStreetMap&apos;s highway, where the layer has it.</source>
        <translation>Empty: OpenStreetMap's highway, where the layer has it.</translation>
    </message>
    <message>
        <source>Classes of road that count</source>
        <translation>Classes of road that count</translation>
    </message>
    <message>
        <source>Values of that field, with commas between, such as primary, secondary, tertiary.</source>
        <translation>Values of that field, with commas between, such as primary, secondary, tertiary.</translation>
    </message>
    <message>
        <source>Field with the width of the platform</source>
        <translation>Field with the width of the platform</translation>
    </message>
    <message>
        <source>In metres, from edge to edge.</source>
        <translation>In metres, from edge to edge.</translation>
    </message>
    <message>
        <source>Platform of other roads (m)</source>
        <translation>Platform of other roads (m)</translation>
    </message>
    <message>
        <source>The strip begins at the outer edge of the platform, so a line needs a width: that of roads that say none. 6 m is the project&apos;s assumption.</source>
        <translation>The strip begins at the outer edge of the platform, so a line needs a width: that of roads that say none. 6 m is the project's assumption.</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Railways</translation>
    </message>
    <message>
        <source>Lines in use, one a track; the strip begins at the outer rail (gauge 1.668 m).</source>
        <translation>Lines in use, one a track; the strip begins at the outer rail (gauge 1.668 m).</translation>
    </message>
    <message>
        <source>Power lines</source>
        <translation>Power lines</translation>
    </message>
    <message>
        <source>Overhead lines; those whose field location says underground are left out.</source>
        <translation>Overhead lines; those whose field location says underground are left out.</translation>
    </message>
    <message>
        <source>Field with the voltage</source>
        <translation>Field with the voltage</translation>
    </message>
    <message>
        <source>MAT, AT, MT or BT, kilovolts, or volts as in OpenStreetMap; up to 1 kV is low, up to 45 kV medium. Empty: voltage, nivel_tensao, tensao or tensao_kv.</source>
        <translation>MAT, AT, MT or BT, kilovolts, or volts as in OpenStreetMap; up to 1 kV is low, up to 45 kV medium. Empty: voltage, nivel_tensao, tensao or tensao_kv.</translation>
    </message>
    <message>
        <source>Distance between the outer cables (m)</source>
        <translation>Distance between the outer cables (m)</translation>
    </message>
    <message>
        <source>The law measures from the outer cables; 0 measures from the line drawn.</source>
        <translation>The law measures from the outer cables; 0 measures from the line drawn.</translation>
    </message>
    <message>
        <source>Gas and oil pipelines</source>
        <translation>Gas and oil pipelines</translation>
    </message>
    <message>
        <source>Lines of the axis.</source>
        <translation>Lines of the axis.</translation>
    </message>
    <message>
        <source>Only those of article 49, 1 d): hotels, camping sites, parks for leisure, business and industrial areas, filling stations, logistics, landfills; best the polygon of the premises.</source>
        <translation>Only those of article 49, 1 d): hotels, camping sites, parks for leisure, business and industrial areas, filling stations, logistics, landfills; best the polygon of the premises.</translation>
    </message>
    <message>
        <source>Strips of the sub-regional programme</source>
        <translation>Strips of the sub-regional programme</translation>
    </message>
    <message>
        <source>They count as they are drawn, less water, built land, buildings and built-up areas. Give them alone to count the programme&apos;s strips and no others.</source>
        <translation>They count as they are drawn, less water, built land, buildings and built-up areas. Give them alone to count the programme's strips and no others.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Treated areas</translation>
    </message>
    <message>
        <source>Ground where fuel was managed.</source>
        <translation>Ground where fuel was managed.</translation>
    </message>
    <message>
        <source>Field with the date of the treatment</source>
        <translation>Field with the date of the treatment</translation>
    </message>
    <message>
        <source>A date or a year.</source>
        <translation>A date or a year.</translation>
    </message>
    <message>
        <source>Treatments count from</source>
        <translation>Treatments count from</translation>
    </message>
    <message>
        <source>A year or date such as 2025 or 2025-01-31; empty: all count. Fuel grows back.</source>
        <translation>A year or date such as 2025 or 2025-01-31; empty: all count. Fuel grows back.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcels</translation>
    </message>
    <message>
        <source>Cadastral parcels to count the strips in.</source>
        <translation>Cadastral parcels to count the strips in.</translation>
    </message>
    <message>
        <source>Width around built-up areas (m)</source>
        <translation>Width around built-up areas (m)</translation>
    </message>
    <message>
        <source>On forest land. 100 m as public notices repeat article 49.</source>
        <translation>On forest land. 100 m as public notices repeat article 49.</translation>
    </message>
    <message>
        <source>Width around isolated buildings on forest land (m)</source>
        <translation>Width around isolated buildings on forest land (m)</translation>
    </message>
    <message>
        <source>50 m as public notices repeat article 49, 7.</source>
        <translation>50 m as public notices repeat article 49, 7.</translation>
    </message>
    <message>
        <source>Width around isolated buildings on farm land (m)</source>
        <translation>Width around isolated buildings on farm land (m)</translation>
    </message>
    <message>
        <source>10 m as public notices repeat article 49, 7.</source>
        <translation>10 m as public notices repeat article 49, 7.</translation>
    </message>
    <message>
        <source>Width beside roads (m)</source>
        <translation>Width beside roads (m)</translation>
    </message>
    <message>
        <source>To each side of the platform. 10 m as in the bill of the law.</source>
        <translation>To each side of the platform. 10 m as in the bill of the law.</translation>
    </message>
    <message>
        <source>Width beside railways (m)</source>
        <translation>Width beside railways (m)</translation>
    </message>
    <message>
        <source>To each side. Unconfirmed: 10 m is that of the law before (DL 124/2006).</source>
        <translation>To each side. Unconfirmed: 10 m is that of the law before (DL 124/2006).</translation>
    </message>
    <message>
        <source>Width beside high and very high voltage (m)</source>
        <translation>Width beside high and very high voltage (m)</translation>
    </message>
    <message>
        <source>Width beside medium voltage (m)</source>
        <translation>Width beside medium voltage (m)</translation>
    </message>
    <message>
        <source>To each side. Unconfirmed: 7 m is that of the law before (DL 124/2006).</source>
        <translation>To each side. Unconfirmed: 7 m is that of the law before (DL 124/2006).</translation>
    </message>
    <message>
        <source>Width beside low voltage (m)</source>
        <translation>Width beside low voltage (m)</translation>
    </message>
    <message>
        <source>To each side. Unconfirmed: the text that asks for 3 m was not read.</source>
        <translation>To each side. Unconfirmed: the text that asks for 3 m was not read.</translation>
    </message>
    <message>
        <source>Width beside pipelines (m)</source>
        <translation>Width beside pipelines (m)</translation>
    </message>
    <message>
        <source>To each side of the axis. Unconfirmed: 5 m is that of the law before.</source>
        <translation>To each side of the axis. Unconfirmed: 5 m is that of the law before.</translation>
    </message>
    <message>
        <source>Width around facilities (m)</source>
        <translation>Width around facilities (m)</translation>
    </message>
    <message>
        <source>On forest land. Unconfirmed: the text that asks for 100 m was not read.</source>
        <translation>On forest land. Unconfirmed: the text that asks for 100 m was not read.</translation>
    </message>
    <message>
        <source>0 makes no strip.</source>
        <translation>0 makes no strip.</translation>
    </message>
    <message>
        <source>Widest gap between buildings of a built-up area (m)</source>
        <translation>Widest gap between buildings of a built-up area (m)</translation>
    </message>
    <message>
        <source>From wall to wall: 50 m in article 3, 1 b).</source>
        <translation>From wall to wall: 50 m in article 3, 1 b).</translation>
    </message>
    <message>
        <source>Fewest dwellings of a built-up area</source>
        <translation>Fewest dwellings of a built-up area</translation>
    </message>
    <message>
        <source>In at least two buildings: 10 in article 3, 1 b).</source>
        <translation>In at least two buildings: 10 in article 3, 1 b).</translation>
    </message>
    <message>
        <source>Farthest forest that is next to a built-up area (m)</source>
        <translation>Farthest forest that is next to a built-up area (m)</translation>
    </message>
    <message>
        <source>An area gets a strip only where forest lies as near as this; the bill calls land adjoining up to 5 m. Empty: all forest within the width counts, because maps of land cover are not drawn to the metre.</source>
        <translation>An area gets a strip only where forest lies as near as this; the bill calls land adjoining up to 5 m. Empty: all forest within the width counts, because maps of land cover are not drawn to the metre.</translation>
    </message>
    <message>
        <source>Uses without a strip of their own</source>
        <translation>Uses without a strip of their own</translation>
    </message>
    <message>
        <source>Annexes and ruins: values of the field with the use, with commas between. Other buildings, whatever their use, have a strip.</source>
        <translation>Annexes and ruins: values of the field with the use, with commas between. Other buildings, whatever their use, have a strip.</translation>
    </message>
    <message>
        <source>Built-up areas</source>
        <translation>Built-up areas</translation>
    </message>
    <message>
        <source>One polygon an area; forest_m is the distance to the nearest forest land.</source>
        <translation>One polygon an area; forest_m is the distance to the nearest forest land.</translation>
    </message>
    <message>
        <source>Strips by origin</source>
        <translation>Strips by origin</translation>
    </message>
    <message>
        <source>A polygon a connected strip: origin, land (forest or farm), width, article and basis. Strips of different origins overlap, because each entity owes its own.</source>
        <translation>A polygon a connected strip: origin, land (forest or farm), width, article and basis. Strips of different origins overlap, because each entity owes its own.</translation>
    </message>
    <message>
        <source>All strips as one</source>
        <translation>All strips as one</translation>
    </message>
    <message>
        <source>Ground under several strips once, with the share that was treated.</source>
        <translation>Ground under several strips once, with the share that was treated.</translation>
    </message>
    <message>
        <source>Strips by parcel</source>
        <translation>Strips by parcel</translation>
    </message>
    <message>
        <source>The parcels with the area of strip, what of it is pending, and the area of each origin, which together may be more. Needs parcels.</source>
        <translation>The parcels with the area of strip, what of it is pending, and the area of each origin, which together may be more. Needs parcels.</translation>
    </message>
    <message>
        <source>Strips by land-cover class</source>
        <translation>Strips by land-cover class</translation>
    </message>
    <message>
        <source>A row a class: 5121 is class 5.1.2.1 of COS.</source>
        <translation>A row a class: 5121 is class 5.1.2.1 of COS.</translation>
    </message>
    <message>
        <source>Strips by zone</source>
        <translation>Strips by zone</translation>
    </message>
    <message>
        <source>The zones with the area of strips and the share treated. Needs zones.</source>
        <translation>The zones with the area of strips and the share treated. Needs zones.</translation>
    </message>
    <message>
        <source>Points, a tree each, such as an inventory or what “Heights of buildings and trees” found. Without them the tree tops of a canopy raster of heights serve.</source>
        <translation>Points, a tree each, such as an inventory or what “Heights of buildings and trees” found. Without them the tree tops of a canopy raster of heights serve.</translation>
    </message>
    <message>
        <source>Distance of view (m)</source>
        <translation>Distance of view (m)</translation>
    </message>
    <message>
        <source>Trees farther from the façade do not count. 50 m is this project's choice; studies without lines of sight counted trees within 15 m.</source>
        <translation>Trees farther from the façade do not count. 50 m is this project's choice; studies without lines of sight counted trees within 15 m.</translation>
    </message>
    <message>
        <source>Field with the height of the tree (m)</source>
        <translation>Field with the height of the tree (m)</translation>
    </message>
    <message>
        <source>To leave out trees that are not yet established; empty: all count.</source>
        <translation>To leave out trees that are not yet established; empty: all count.</translation>
    </message>
    <message>
        <source>Least height of a tree (m)</source>
        <translation>Least height of a tree (m)</translation>
    </message>
    <message>
        <source>Trees known to be lower do not count; those of unknown height do.</source>
        <translation>Trees known to be lower do not count; those of unknown height do.</translation>
    </message>
    <message>
        <source>Field with the crown diameter (m)</source>
        <translation>Field with the crown diameter (m)</translation>
    </message>
    <message>
        <source>Makes the canopy from the crowns where there is no canopy raster.</source>
        <translation>Makes the canopy from the crowns where there is no canopy raster.</translation>
    </message>
    <message>
        <source>Canopy raster</source>
        <translation>Canopy raster</translation>
    </message>
    <message>
        <source>Tree cover, or the heights of trees; 0 where there are none. Without it the crowns of the trees serve.</source>
        <translation>Tree cover, or the heights of trees; 0 where there are none. Without it the crowns of the trees serve.</translation>
    </message>
    <message>
        <source>What the canopy raster holds</source>
        <translation>What the canopy raster holds</translation>
    </message>
    <message>
        <source>Heights are canopy from 3 m up.</source>
        <translation>Heights are canopy from 3 m up.</translation>
    </message>
    <message>
        <source>Shares from 0 to 1</source>
        <translation>Shares from 0 to 1</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentages</translation>
    </message>
    <message>
        <source>Heights of trees (m)</source>
        <translation>Heights of trees (m)</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Neighbourhood</translation>
    </message>
    <message>
        <source>Where the share of canopy is looked at.</source>
        <translation>Where the share of canopy is looked at.</translation>
    </message>
    <message>
        <source>Within a radius of the building</source>
        <translation>Within a radius of the building</translation>
    </message>
    <message>
        <source>The building&apos;s zone</source>
        <translation>The building's zone</translation>
    </message>
    <message>
        <source>Radius of the neighbourhood (m)</source>
        <translation>Radius of the neighbourhood (m)</translation>
    </message>
    <message>
        <source>Around the centre of the building. 500 m is this project&apos;s choice.</source>
        <translation>Around the centre of the building. 500 m is this project's choice.</translation>
    </message>
    <message>
        <source>Polygons of those open to the public. Also those beyond the municipality&apos;s edge.</source>
        <translation>Polygons of those open to the public. Also those beyond the municipality's edge.</translation>
    </message>
    <message>
        <source>Entrances of green spaces</source>
        <translation>Entrances of green spaces</translation>
    </message>
    <message>
        <source>Points. A green space without one near its edge is entered from all around.</source>
        <translation>Points. A green space without one near its edge is entered from all around.</translation>
    </message>
    <message>
        <source>Least area of a green space (ha)</source>
        <translation>Least area of a green space (ha)</translation>
    </message>
    <message>
        <source>Polygons that touch count as one.</source>
        <translation>Polygons that touch count as one.</translation>
    </message>
    <message>
        <source>Distance to the green space</source>
        <translation>Distance to the green space</translation>
    </message>
    <message>
        <source>Along the streets, which need streets or a network, or in a straight line.</source>
        <translation>Along the streets, which need streets or a network, or in a straight line.</translation>
    </message>
    <message>
        <source>Gap that does not part green spaces (m)</source>
        <translation>Gap that does not part green spaces (m)</translation>
    </message>
    <message>
        <source>Polygons this close count as one, as where a path runs between them.</source>
        <translation>Polygons this close count as one, as where a path runs between them.</translation>
    </message>
    <message>
        <source>Distance between a green space and its street or entrance (m)</source>
        <translation>Distance between a green space and its street or entrance (m)</translation>
    </message>
    <message>
        <source>A street this close leads to the green space, an entrance this close belongs to it.</source>
        <translation>A street this close leads to the green space, an entrance this close belongs to it.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Land cover</translation>
    </message>
    <message>
        <source>A raster of class codes (1.1.3.2 is 1132), or polygons: DGT&apos;s COS of any year is recognised by its fields.</source>
        <translation>A raster of class codes (1.1.3.2 is 1132), or polygons: DGT's COS of any year is recognised by its fields.</translation>
    </message>
    <message>
        <source>Field with the class codes</source>
        <translation>Field with the class codes</translation>
    </message>
    <message>
        <source>Only for polygons that are not COS with its original field names.</source>
        <translation>Only for polygons that are not COS with its original field names.</translation>
    </message>
    <message>
        <source>Cell size for polygons (m)</source>
        <translation>Cell size for polygons (m)</translation>
    </message>
    <message>
        <source>Polygons become cells of this size, by the class at the cell&apos;s centre. A raster keeps its own cells.</source>
        <translation>Polygons become cells of this size, by the class at the cell's centre. A raster keeps its own cells.</translation>
    </message>
    <message>
        <source>Lines to go along, such as OpenStreetMap&apos;s roads. Empty: straight lines.</source>
        <translation>Lines to go along, such as OpenStreetMap's roads. Empty: straight lines.</translation>
    </message>
    <message>
        <source>Footprints; their area in plan stands for the roof.</source>
        <translation>Footprints; their area in plan stands for the roof.</translation>
    </message>
    <message>
        <source>Heights in metres of ground, buildings and trees (MDS), best with cells of 0.5 to 5 m.</source>
        <translation>Heights in metres of ground, buildings and trees (MDS), best with cells of 0.5 to 5 m.</translation>
    </message>
    <message>
        <source>Polygons or points that are counted, and that the people of the census are spread over. Without them people count by the share of each subsection&apos;s area that lies in the hazard, and the log says so.</source>
        <translation>Polygons or points that are counted, and that the people of the census are spread over. Without them people count by the share of each subsection's area that lies in the hazard, and the log says so.</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Reading the tables</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Preparation for reuse and recycling (%)</source>
        <translation>Preparation for reuse and recycling (%)</translation>
    </message>
    <message>
        <source>Access to containers by zone</source>
        <translation>Access to containers by zone</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Codes or names with commas between, such as mixed, paper, organic. Empty: those of glass, paper, packaging and mixed that the containers take.</source>
        <translation>Codes or names with commas between, such as mixed, paper, organic. Empty: those of glass, paper, packaging and mixed that the containers take.</translation>
    </message>
    <message>
        <source>Field with the volume</source>
        <translation>Field with the volume</translation>
    </message>
    <message>
        <source>Of one container. Where volume, type and count are all empty, fields such as CONTENTOR_CAPACIDADE, CONTENTOR_TIPO and CONTENTOR_QT are looked for.</source>
        <translation>Of one container. Where volume, type and count are all empty, fields such as CONTENTOR_CAPACIDADE, CONTENTOR_TIPO and CONTENTOR_QT are looked for.</translation>
    </message>
    <message>
        <source>Unit of the volume</source>
        <translation>Unit of the volume</translation>
    </message>
    <message>
        <source>Of numbers without a unit. Detected: litres where half of the numbers are 20 or more, else m³; the log says which.</source>
        <translation>Of numbers without a unit. Detected: litres where half of the numbers are 20 or more, else m³; the log says which.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Litres</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>Field with the number of containers</source>
        <translation>Field with the number of containers</translation>
    </message>
    <message>
        <source>How many containers the feature stands for; empty: one.</source>
        <translation>How many containers the feature stands for; empty: one.</translation>
    </message>
    <message>
        <source>Field with the type</source>
        <translation>Field with the type</translation>
    </message>
    <message>
        <source>Such as CV1100, MGB 240 or molok: gives the volume where there is none.</source>
        <translation>Such as CV1100, MGB 240 or molok: gives the volume where there is none.</translation>
    </message>
    <message>
        <source>Table of container types</source>
        <translation>Table of container types</translation>
    </message>
    <message>
        <source>CSV with the columns type and litres in place of the plugin&apos;s own table (resources/tables/container_volumes.csv).</source>
        <translation>CSV with the columns type and litres in place of the plugin's own table (resources/tables/container_volumes.csv).</translation>
    </message>
    <message>
        <source>Leave out repeated features</source>
        <translation>Leave out repeated features</translation>
    </message>
    <message>
        <source>Features with a count that repeat another one in place, stream, type, volume and count are left out; the log counts them in any case.</source>
        <translation>Features with a count that repeat another one in place, stream, type, volume and count are left out; the log counts them in any case.</translation>
    </message>
    <message>
        <source>Distance between containers of one site (m)</source>
        <translation>Distance between containers of one site (m)</translation>
    </message>
    <message>
        <source>Containers this close stand at one place, and so does a chain of them.</source>
        <translation>Containers this close stand at one place, and so does a chain of them.</translation>
    </message>
    <message>
        <source>Field with the collections a week</source>
        <translation>Field with the collections a week</translation>
    </message>
    <message>
        <source>How often the container is emptied: 6, or 0.5 for every other week.</source>
        <translation>How often the container is emptied: 6, or 0.5 for every other week.</translation>
    </message>
    <message>
        <source>Collections a week</source>
        <translation>Collections a week</translation>
    </message>
    <message>
        <source>For containers that no field tells. Empty: the numbers of the table of waste, which are assumptions.</source>
        <translation>For containers that no field tells. Empty: the numbers of the table of waste, which are assumptions.</translation>
    </message>
    <message>
        <source>Table of waste</source>
        <translation>Table of waste</translation>
    </message>
    <message>
        <source>CSV with kg a person and day, density and collections a week of each stream in place of the plugin&apos;s own table (resources/tables/waste_generation.csv), whose numbers are not official.</source>
        <translation>CSV with kg a person and day, density and collections a week of each stream in place of the plugin's own table (resources/tables/waste_generation.csv), whose numbers are not official.</translation>
    </message>
    <message>
        <source>Usable share of the volume</source>
        <translation>Usable share of the volume</translation>
    </message>
    <message>
        <source>How full a container may be when it is emptied: 0.8 keeps a fifth in reserve.</source>
        <translation>How full a container may be when it is emptied: 0.8 keeps a fifth in reserve.</translation>
    </message>
    <message>
        <source>Capacity of waste containers</source>
        <translation>Capacity of waste containers</translation>
    </message>
    <message>
        <source>Are the containers of each stream large enough for the people who use them, and how often a week would they have to be emptied?</source>
        <translation>Are the containers of each stream large enough for the people who use them, and how often a week would they have to be emptied?</translation>
    </message>
    <message>
        <source>Containers at one place are one site for each stream. Everybody uses the nearest site of a stream, along streets where they are given. With P people, C kg of the stream a person and day, s people on top in season, D days between collections, density ρ and usable share η of the volume, a site needs P·C·(1+s)·D ÷ (ρ·η) m³; its adequacy is the installed volume in percent of that, and with an installed volume V it needs 7·P·C·(1+s) ÷ (ρ·V·η) collections a week, as in equation 4.8 of Matos (2016). A site is adequate from 100 %, tight where the waste fits only beyond the usable share, and short where it does not fit.</source>
        <translation>Containers at one place are one site for each stream. Everybody uses the nearest site of a stream, along streets where they are given. With P people, C kg of the stream a person and day, s people on top in season, D days between collections, density ρ and usable share η of the volume, a site needs P·C·(1+s)·D ÷ (ρ·η) m³; its adequacy is the installed volume in percent of that, and with an installed volume V it needs 7·P·C·(1+s) ÷ (ρ·V·η) collections a week, as in equation 4.8 of Matos (2016). A site is adequate from 100 %, tight where the waste fits only beyond the usable share, and short where it does not fit.</translation>
    </message>
    <message>
        <source>A screening. Waste of a person, density and collections of the plugin&apos;s own table are from memory and not official: give the municipality&apos;s weighings and rounds. The waste of shops and of people on their way is not counted, and nobody passes a full container to use another. People collected from at their door count as users of the nearest container: leave their buildings out. Without buildings a whole subsection uses one site, and where sites are closer than subsections many stand unused. Streets and containers beyond the edge of the layers are not there.</source>
        <translation>A screening. Waste of a person, density and collections of the plugin's own table are from memory and not official: give the municipality's weighings and rounds. The waste of shops and of people on their way is not counted, and nobody passes a full container to use another. People collected from at their door count as users of the nearest container: leave their buildings out. Without buildings a whole subsection uses one site, and where sites are closer than subsections many stand unused. Streets and containers beyond the edge of the layers are not there.</translation>
    </message>
    <message>
        <source>Finding who uses which container</source>
        <translation>Finding who uses which container</translation>
    </message>
    <message>
        <source>People on top in season</source>
        <translation>People on top in season</translation>
    </message>
    <message>
        <source>As a share of the residents: 0.5 is half as many again, 0 none.</source>
        <translation>As a share of the residents: 0.5 is half as many again, 0 none.</translation>
    </message>
    <message>
        <source>Field of the zones with the people in season</source>
        <translation>Field of the zones with the people in season</translation>
    </message>
    <message>
        <source>Residents and visitors together, in place of the share; where a zone does not tell, the share counts.</source>
        <translation>Residents and visitors together, in place of the share; where a zone does not tell, the share counts.</translation>
    </message>
    <message>
        <source>Field of the census with the people in season</source>
        <translation>Field of the census with the people in season</translation>
    </message>
    <message>
        <source>The same for the areas of the census, in place of the zones&apos;.</source>
        <translation>The same for the areas of the census, in place of the zones'.</translation>
    </message>
    <message>
        <source>Longest way to a container (m)</source>
        <translation>Longest way to a container (m)</translation>
    </message>
    <message>
        <source>People farther away use none and are counted apart. Empty: no limit.</source>
        <translation>People farther away use none and are counted apart. Empty: no limit.</translation>
    </message>
    <message>
        <source>Capacity by site</source>
        <translation>Capacity by site</translation>
    </message>
    <message>
        <source>A point for each place and stream. state: 1 adequate, 2 tight (the waste fits only beyond the usable share), 3 short, 0 the nearest of nobody. people_season are those whose waste counts; volume_from and collections_from say where the numbers come from (field, type, number, table).</source>
        <translation>A point for each place and stream. state: 1 adequate, 2 tight (the waste fits only beyond the usable share), 3 short, 0 the nearest of nobody. people_season are those whose waste counts; volume_from and collections_from say where the numbers come from (field, type, number, table).</translation>
    </message>
    <message>
        <source>Capacity by zone</source>
        <translation>Capacity by zone</translation>
    </message>
    <message>
        <source>The zones with four fields a stream: people who use a container, people whose container is adequate, volume that stands in the zone, and volume that its people need. Needs zones.</source>
        <translation>The zones with four fields a stream: people who use a container, people whose container is adequate, volume that stands in the zone, and volume that its people need. Needs zones.</translation>
    </message>
    <message>
        <source>Containers by building</source>
        <translation>Containers by building</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that stand as a point, with the site they use (empty where none is reached) and the way to the nearest one for each stream.</source>
        <translation>The buildings, and the subsections that stand as a point, with the site they use (empty where none is reached) and the way to the nearest one for each stream.</translation>
    </message>
    <message>
        <source>nobody&apos;s nearest container</source>
        <translation>nobody's nearest container</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>adequate</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tight</translation>
    </message>
    <message>
        <source>short</source>
        <translation>short</translation>
    </message>
    <message>
        <source>Material stock of buildings</source>
        <translation>Material stock of buildings</translation>
    </message>
    <message>
        <source>How many tonnes of concrete, brick, wood, steel, glass, plastics, aluminium and copper are in the buildings, by zone, inhabitant and hectare, and how much of them comes out by demolition in a year?</source>
        <translation>How many tonnes of concrete, brick, wood, steel, glass, plastics, aluminium and copper are in the buildings, by zone, inhabitant and hectare, and how much of them comes out by demolition in a year?</translation>
    </message>
    <message>
        <source>Tonnes = footprint × storeys × material intensity (kg/m² of floor) ÷ 1000. Intensities are those of RASMI for the fifteen EU members before 2004 (Fishman et al. 2024, Scientific Data 11:418), by function (one family, several, not residential) and structure, as median and quartiles. Storeys come from a field, a height or a raster of heights. Where no field tells the structure, the shares of the census of 2011 in the building's subsection are expected of it, and buildings since 2011 (from the ages of the census of 2021) are reinforced concrete; nothing is drawn by lot. Outflow = stock × rate of demolition.</source>
        <translation>Tonnes = footprint × storeys × material intensity (kg/m² of floor) ÷ 1000. Intensities are those of RASMI for the fifteen EU members before 2004 (Fishman et al. 2024, Scientific Data 11:418), by function (one family, several, not residential) and structure, as median and quartiles. Storeys come from a field, a height or a raster of heights. Where no field tells the structure, the shares of the census of 2011 in the building's subsection are expected of it, and buildings since 2011 (from the ages of the census of 2021) are reinforced concrete; nothing is drawn by lot. Outflow = stock × rate of demolition.</translation>
    </message>
    <message>
        <source>A first estimate, right in sum at best: intensities are medians of studied buildings, most of them not Portuguese, and cellars, stone and foundations beyond them are not seen. The table holds no quartiles for buildings of one family and none for steel, so that sums with them have no range; a copy of the table may supply them. p25 and p75 of a sum are bounds as if everything lay at its quartile at once, as a rule wider than the quartiles of the sum. The census counts structures of buildings with homes; others take the same shares. Buildings that overlap in part count in full.</source>
        <translation>A first estimate, right in sum at best: intensities are medians of studied buildings, most of them not Portuguese, and cellars, stone and foundations beyond them are not seen. The table holds no quartiles for buildings of one family and none for steel, so that sums with them have no range; a copy of the table may supply them. p25 and p75 of a sum are bounds as if everything lay at its quartile at once, as a rule wider than the quartiles of the sum. The census counts structures of buildings with homes; others take the same shares. Buildings that overlap in part count in full.</translation>
    </message>
    <message>
        <source>Footprints; courtyards do not count. Of several with one outline the best known counts.</source>
        <translation>Footprints; courtyards do not count. Of several with one outline the best known counts.</translation>
    </message>
    <message>
        <source>Demolition rate (% a year)</source>
        <translation>Demolition rate (% a year)</translation>
    </message>
    <message>
        <source>What part of the stock is torn down in a year, your own figure; empty: no outflow.</source>
        <translation>What part of the stock is torn down in a year, your own figure; empty: no outflow.</translation>
    </message>
    <message>
        <source>Range of every material in every building</source>
        <translation>Range of every material in every building</translation>
    </message>
    <message>
        <source>Adds p25 and p75 of each material to the buildings; their totals, the zones and the table of materials have the range anyway.</source>
        <translation>Adds p25 and p75 of each material to the buildings; their totals, the zones and the table of materials have the range anyway.</translation>
    </message>
    <message>
        <source>Finding storeys, function and structure</source>
        <translation>Finding storeys, function and structure</translation>
    </message>
    <message>
        <source>Computing the stock</source>
        <translation>Computing the stock</translation>
    </message>
    <message>
        <source>Buildings with their materials</source>
        <translation>Buildings with their materials</translation>
    </message>
    <message>
        <source>The buildings with the new fields; left_out says why one has no result: no_area, duplicate, use or no_intensity.</source>
        <translation>The buildings with the new fields; left_out says why one has no result: no_area, duplicate, use or no_intensity.</translation>
    </message>
    <message>
        <source>Materials by zone</source>
        <translation>Materials by zone</translation>
    </message>
    <message>
        <source>The sums of the buildings whose representative point lies in each zone.</source>
        <translation>The sums of the buildings whose representative point lies in each zone.</translation>
    </message>
    <message>
        <source>Materials as a table</source>
        <translation>Materials as a table</translation>
    </message>
    <message>
        <source>A row for each zone and material; without zones, of all buildings together.</source>
        <translation>A row for each zone and material; without zones, of all buildings together.</translation>
    </message>
    <message>
        <source>A number, or a text such as R/C+2, which is 3; empty: building:levels, levels, n_pisos, pisos or floors, where the layer has one.</source>
        <translation>A number, or a text such as R/C+2, which is 3; empty: building:levels, levels, n_pisos, pisos or floors, where the layer has one.</translation>
    </message>
    <message>
        <source>Field with the height (m)</source>
        <translation>Field with the height (m)</translation>
    </message>
    <message>
        <source>For buildings without storeys; empty: height_m, as “Heights of buildings and trees” writes it, height or altura, where the layer has one.</source>
        <translation>For buildings without storeys; empty: height_m, as “Heights of buildings and trees” writes it, height or altura, where the layer has one.</translation>
    </message>
    <message>
        <source>Raster of heights above ground</source>
        <translation>Raster of heights above ground</translation>
    </message>
    <message>
        <source>A surface model less its terrain (m), for buildings without storeys and height: the mean of the footprint counts, each cell by its share.</source>
        <translation>A surface model less its terrain (m), for buildings without storeys and height: the mean of the footprint counts, each cell by its share.</translation>
    </message>
    <message>
        <source>From floor to floor; heights are divided by it and rounded.</source>
        <translation>From floor to floor; heights are divided by it and rounded.</translation>
    </message>
    <message>
        <source>Storeys where nothing tells them</source>
        <translation>Storeys where nothing tells them</translation>
    </message>
    <message>
        <source>How many buildings count so stands in the log and in the field floors_from.</source>
        <translation>How many buildings count so stands in the log and in the field floors_from.</translation>
    </message>
    <message>
        <source>What the building serves, such as house or Armazém; empty: OpenStreetMap's field building, where the layer has it.</source>
        <translation>What the building serves, such as house or Armazém; empty: OpenStreetMap's field building, where the layer has it.</translation>
    </message>
    <message>
        <source>Decides where the use does not: three and more are a building of several families, 0 is no home.</source>
        <translation>Decides where the use does not: three and more are a building of several families, 0 is no home.</translation>
    </message>
    <message>
        <source>Field with the structure</source>
        <translation>Field with the structure</translation>
    </message>
    <message>
        <source>C (reinforced concrete), M (masonry), T or W (timber), S (steel), or a word such as Alvenaria. Empty values take expected shares.</source>
        <translation>C (reinforced concrete), M (masonry), T or W (timber), S (steel), or a word such as Alvenaria. Empty values take expected shares.</translation>
    </message>
    <message>
        <source>Census subsections of 2011</source>
        <translation>Census subsections of 2011</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2011, the last census that counts buildings by structure. Empty: CENSUS where it is of 2011, else the shares of a table, with a warning.</source>
        <translation>INE's BGRI of 2011, the last census that counts buildings by structure. Empty: CENSUS where it is of 2011, else the shares of a table, with a warning.</translation>
    </message>
    <message>
        <source>Table of material intensities</source>
        <translation>Table of material intensities</translation>
    </message>
    <message>
        <source>CSV with the columns function, structure, material, p25, p50 and p75 (kg/m² of floor) in place of the plugin's own (resources/tables/material_intensity.csv).</source>
        <translation>CSV with the columns function, structure, material, p25, p50 and p75 (kg/m² of floor) in place of the plugin's own (resources/tables/material_intensity.csv).</translation>
    </message>
    <message>
        <source>Table of functions</source>
        <translation>Table of functions</translation>
    </message>
    <message>
        <source>CSV with the columns use and function (RS, RM, NR, residential, unknown or none) in place of the plugin&apos;s own (resources/tables/building_functions.csv).</source>
        <translation>CSV with the columns use and function (RS, RM, NR, residential, unknown or none) in place of the plugin's own (resources/tables/building_functions.csv).</translation>
    </message>
    <message>
        <source>Table of structures</source>
        <translation>Table of structures</translation>
    </message>
    <message>
        <source>CSV with the columns name and structure in place of the plugin&apos;s own (resources/tables/building_structures.csv).</source>
        <translation>CSV with the columns name and structure in place of the plugin's own (resources/tables/building_structures.csv).</translation>
    </message>
    <message>
        <source>Table of the census&apos; structures</source>
        <translation>Table of the census' structures</translation>
    </message>
    <message>
        <source>CSV with the columns column and structure in place of the plugin&apos;s own (resources/tables/structure_bgri2011.csv).</source>
        <translation>CSV with the columns column and structure in place of the plugin's own (resources/tables/structure_bgri2011.csv).</translation>
    </message>
    <message>
        <source>Table of shares without a census</source>
        <translation>Table of shares without a census</translation>
    </message>
    <message>
        <source>CSV with the columns structure and share_pct in place of the plugin&apos;s own (resources/tables/structure_default.csv).</source>
        <translation>CSV with the columns structure and share_pct in place of the plugin's own (resources/tables/structure_default.csv).</translation>
    </message>
    <message>
        <source>Access to reuse, repair and local food</source>
        <translation>Access to reuse, repair and local food</translation>
    </message>
    <message>
        <source>How many residents have second-hand shops, repair, recycling centres, sharing, food markets and urban gardens within 15 minutes, and how many such services are there for 10 000 inhabitants?</source>
        <translation>How many residents have second-hand shops, repair, recycling centres, sharing, food markets and urban gardens within 15 minutes, and how many such services are there for 10 000 inhabitants?</translation>
    </message>
    <message>
        <source>A table sorts the facilities into groups, by the words of a field and by OpenStreetMap&apos;s tags. A service drawn twice (same group and same name close by, or a point in its polygon) counts once; one of two groups counts in each, and once in the total. The minutes along the streets lead from each home to the nearest service of each group, and all services within the group&apos;s minutes (15 by default) are counted. An area is entered from any street beside its edge. Groups and minutes are this project&apos;s own and stand in a table to edit.</source>
        <translation>A table sorts the facilities into groups, by the words of a field and by OpenStreetMap's tags. A service drawn twice (same group and same name close by, or a point in its polygon) counts once; one of two groups counts in each, and once in the total. The minutes along the streets lead from each home to the nearest service of each group, and all services within the group's minutes (15 by default) are counted. An area is entered from any street beside its edge. Groups and minutes are this project's own and stand in a table to edit.</translation>
    </message>
    <message>
        <source>The result is as complete as the layer: OpenStreetMap holds few of these services, so a low share may be a gap of the survey. Services beyond the edge of the layer are not there: take it wider than the municipality. Opening hours, size, price and quality are not looked at, nor which side of an area has its gate. The way from the door to the street is not counted. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>The result is as complete as the layer: OpenStreetMap holds few of these services, so a low share may be a gap of the survey. Services beyond the edge of the layer are not there: take it wider than the municipality. Opening hours, size, price and quality are not looked at, nor which side of an area has its gate. The way from the door to the street is not counted. Spread people are an estimate, good for zones and not for one building.</translation>
    </message>
    <message>
        <source>Counting the services</source>
        <translation>Counting the services</translation>
    </message>
    <message>
        <source>Points or polygons of services, shops, markets and gardens, of whatever kind.</source>
        <translation>Points or polygons of services, shops, markets and gardens, of whatever kind.</translation>
    </message>
    <message>
        <source>Fields with the kind</source>
        <translation>Fields with the kind</translation>
    </message>
    <message>
        <source>What each facility is, such as second_hand or Horta urbana. OpenStreetMap&apos;s tags are read in any case, in fields of their own or packed in other_tags. Needed, unless the layer has such tags.</source>
        <translation>What each facility is, such as second_hand or Horta urbana. OpenStreetMap's tags are read in any case, in fields of their own or packed in other_tags. Needed, unless the layer has such tags.</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Field with the name</translation>
    </message>
    <message>
        <source>Tells two drawings of one service from two services; empty: name, nome, designacao or toponimo, where the layer has one.</source>
        <translation>Tells two drawings of one service from two services; empty: name, nome, designacao or toponimo, where the layer has one.</translation>
    </message>
    <message>
        <source>Longest way (min)</source>
        <translation>Longest way (min)</translation>
    </message>
    <message>
        <source>For every group; empty: the minutes of the table, 15 for each.</source>
        <translation>For every group; empty: the minutes of the table, 15 for each.</translation>
    </message>
    <message>
        <source>Table of groups</source>
        <translation>Table of groups</translation>
    </message>
    <message>
        <source>CSV with the columns code, pt, en, minutes, values and tags in place of the plugin&apos;s own table (resources/tables/reuse_categories.csv).</source>
        <translation>CSV with the columns code, pt, en, minutes, values and tags in place of the plugin's own table (resources/tables/reuse_categories.csv).</translation>
    </message>
    <message>
        <source>Same service within (m)</source>
        <translation>Same service within (m)</translation>
    </message>
    <message>
        <source>Facilities of one group and one name this close are one service, such as a point and the outline of the same market.</source>
        <translation>Facilities of one group and one name this close are one service, such as a point and the outline of the same market.</translation>
    </message>
    <message>
        <source>Distance between an area and its street (m)</source>
        <translation>Distance between an area and its street (m)</translation>
    </message>
    <message>
        <source>An area is entered from every street this close to its edge; where none is, from the nearest one.</source>
        <translation>An area is entered from every street this close to its edge; where none is, from the nearest one.</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. services_reached counts the services within their minutes, each once; a field time_&lt;code&gt;_min for each group, without a limit, empty where no street leads to any. snap_m is empty for places too far from a street: they reach nothing.</source>
        <translation>The buildings, and the subsections that have people but no building. services_reached counts the services within their minutes, each once; a field time_&lt;code&gt;_min for each group, without a limit, empty where no street leads to any. snap_m is empty for places too far from a street: they reach nothing.</translation>
    </message>
    <message>
        <source>Residents and services by zone</source>
        <translation>Residents and services by zone</translation>
    </message>
    <message>
        <source>The zones with the share of residents who reach each group (within_&lt;code&gt;_pct), at least one service and at least three, the services in the zone, and how many there are for 10 000 inhabitants, in all and of each group. Empty where a zone has nobody. Needs zones.</source>
        <translation>The zones with the share of residents who reach each group (within_&lt;code&gt;_pct), at least one service and at least three, the services in the zone, and how many there are for 10 000 inhabitants, in all and of each group. Empty where a zone has nobody. Needs zones.</translation>
    </message>
    <message>
        <source>Services with the people within reach</source>
        <translation>Services with the people within reach</translation>
    </message>
    <message>
        <source>The services recognised, each once, with their groups, how many features of the layer draw them, and the residents within reach; empty for a service too far from a street.</source>
        <translation>The services recognised, each once, with their groups, how many features of the layer draw them, and the residents within reach; empty for a service too far from a street.</translation>
    </message>
    <message>
        <source>Connections to platforms (PGI)</source>
        <translation>Connections to platforms (PGI)</translation>
    </message>
    <message>
        <source>Which platforms can be pulled from by name, and what answers there? Keeps a platform&apos;s address and settings under a name, without any password.</source>
        <translation>Which platforms can be pulled from by name, and what answers there? Keeps a platform's address and settings under a name, without any password.</translation>
    </message>
    <message>
        <source>Connections are kept in QGIS&apos;s settings. They hold no secret: passwords and tokens belong in QGIS&apos;s authentication store, and a connection names one by its authcfg. A test asks the service what it is, in which version, which collections it has, how large its pages may be and which filter it takes.</source>
        <translation>Connections are kept in QGIS's settings. They hold no secret: passwords and tokens belong in QGIS's authentication store, and a connection names one by its authcfg. A test asks the service what it is, in which version, which collections it has, how large its pages may be and which filter it takes.</translation>
    </message>
    <message>
        <source>A test says what answers at this moment with these settings; it reads no data. Some brokers list only part of their entity types.</source>
        <translation>A test says what answers at this moment with these settings; it reads no data. Some brokers list only part of their entity types.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What to do; with a test, nothing is saved unless the service answers.</source>
        <translation>What to do; with a test, nothing is saved unless the service answers.</translation>
    </message>
    <message>
        <source>List the connections, or test one</source>
        <translation>List the connections, or test one</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Create a connection</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Change a connection</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Delete a connection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By which the other algorithms find the connection.</source>
        <translation>By which the other algorithms find the connection.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>An address, a folder, the name of a national service (DGT, dados.gov.pt), or a JSON object with kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. To change a connection, only what changes; an empty text takes a setting away.</source>
        <translation>An address, a folder, the name of a national service (DGT, dados.gov.pt), or a JSON object with kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. To change a connection, only what changes; an empty text takes a setting away.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Ask the service what it is.</source>
        <translation>Ask the service what it is.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Saved connections and those of national services, without secrets.</source>
        <translation>Saved connections and those of national services, without secrets.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Saved connections</translation>
    </message>
    <message>
        <source>Kind of source that answered</source>
        <translation>Kind of source that answered</translation>
    </message>
    <message>
        <source>What the source says it is</source>
        <translation>What the source says it is</translation>
    </message>
    <message>
        <source>Looking at the connection</source>
        <translation>Looking at the connection</translation>
    </message>
    <message>
        <source>The name of a saved connection or of a national service (DGT, dados.gov.pt), a folder or file of entities, the address of a service, or a JSON object with kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample&apos;s coastal town.</source>
        <translation>The name of a saved connection or of a national service (DGT, dados.gov.pt), a folder or file of entities, the address of a service, or a JSON object with kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample's coastal town.</translation>
    </message>
    <message>
        <source>Entity type (WasteContainer), collection of an OGC API (municipios), set of a SensorThings service (Things, Datastreams(1)/Observations), resource of a CKAN portal, or dataset of a catalogue. Services need one; empty reads all that a folder holds.</source>
        <translation>Entity type (WasteContainer), collection of an OGC API (municipios), set of a SensorThings service (Things, Datastreams(1)/Observations), resource of a CKAN portal, or dataset of a catalogue. Services need one; empty reads all that a folder holds.</translation>
    </message>
    <message>
        <source>In the service&apos;s own language: brokers fillingLevel&gt;0.8;status==&quot;ok&quot;; OGC API CQL2 such as area_ha &gt; 100, or tipo=&apos;vidro&apos; where it takes no CQL2; SensorThings result gt 20; CKAN a JSON object of columns and values, or words; catalogues words. Folders take none.</source>
        <translation>In the service's own language: brokers fillingLevel&gt;0.8;status==&quot;ok&quot;; OGC API CQL2 such as area_ha &gt; 100, or tipo='vidro' where it takes no CQL2; SensorThings result gt 20; CKAN a JSON object of columns and values, or words; catalogues words. Folders take none.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>A row for each thing that is wrong, in words; none where all is well.</source>
        <translation>A row for each thing that is wrong, in words; none where all is well.</translation>
    </message>
    <message>
        <source>The entity has no id.</source>
        <translation>The entity has no id.</translation>
    </message>
    <message>
        <source>The id is not of the form urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;.</source>
        <translation>The id is not of the form urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;.</translation>
    </message>
    <message>
        <source>Another entity has the same id.</source>
        <translation>Another entity has the same id.</translation>
    </message>
    <message>
        <source>The type is not one of the national models known here.</source>
        <translation>The type is not one of the national models known here.</translation>
    </message>
    <message>
        <source>A required attribute is missing or empty.</source>
        <translation>A required attribute is missing or empty.</translation>
    </message>
    <message>
        <source>An attribute that the models ask for where it exists is missing.</source>
        <translation>An attribute that the models ask for where it exists is missing.</translation>
    </message>
    <message>
        <source>The value is no number of the right kind.</source>
        <translation>The value is no number of the right kind.</translation>
    </message>
    <message>
        <source>The value is out of range: shares go from 0 to 1, percents to 100.</source>
        <translation>The value is out of range: shares go from 0 to 1, percents to 100.</translation>
    </message>
    <message>
        <source>The value is not in the models&apos; list.</source>
        <translation>The value is not in the models' list.</translation>
    </message>
    <message>
        <source>The value is no date in the form 2025-01-31T08:00:00Z.</source>
        <translation>The value is no date in the form 2025-01-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>The value is not the id of another entity (urn:…).</source>
        <translation>The value is not the id of another entity (urn:…).</translation>
    </message>
    <message>
        <source>The location cannot be drawn, or its coordinates are no degrees.</source>
        <translation>The location cannot be drawn, or its coordinates are no degrees.</translation>
    </message>
    <message>
        <source>The address needs country, municipality, a NUTS II region of 2024 and a district.</source>
        <translation>The address needs country, municipality, a NUTS II region of 2024 and a district.</translation>
    </message>
    <message>
        <source>The location does not name its reference system (EPSG:4258).</source>
        <translation>The location does not name its reference system (EPSG:4258).</translation>
    </message>
    <message>
        <source>The attribute has another spelling than the models&apos;.</source>
        <translation>The attribute has another spelling than the models'.</translation>
    </message>
    <message>
        <source>Export to the national data models (CNMD)</source>
        <translation>Export to the national data models (CNMD)</translation>
    </message>
    <message>
        <source>How does a municipal layer become entities that the national platform for smart territories takes?</source>
        <translation>How does a municipal layer become entities that the national platform for smart territories takes?</translation>
    </message>
    <message>
        <source>Each feature becomes an entity in normalized NGSI-LD: id urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;, location in EPSG:4258 with seven decimals, an address, and the attributes of the type for which the layer has a field of that name or of one of the names in resources/tables/cnmd_attributes.csv. Attributes without a value are left out. Every entity is checked against the models, and only those that have all that their type needs are written.</source>
        <translation>Each feature becomes an entity in normalized NGSI-LD: id urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;, location in EPSG:4258 with seven decimals, an address, and the attributes of the type for which the layer has a field of that name or of one of the names in resources/tables/cnmd_attributes.csv. Attributes without a value are left out. Every entity is checked against the models, and only those that have all that their type needs are written.</translation>
    </message>
    <message>
        <source>Fields without an attribute are not written. Waste streams are told in the catalogue's words (vidro, papel, plástico, orgânico, …); mixed waste is outro. What a platform accepts beyond the models is for it to say.</source>
        <translation>Fields without an attribute are not written. Waste streams are told in the catalogue's words (vidro, papel, plástico, orgânico, …); mixed waste is outro. What a platform accepts beyond the models is for it to say.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Points, lines or polygons of one type.</source>
        <translation>Points, lines or polygons of one type.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>The data model.</source>
        <translation>The data model.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Publisher in the ids, such as cm-tomar.</source>
        <translation>Publisher in the ids, such as cm-tomar.</translation>
    </message>
    <message>
        <source>Field with the id</source>
        <translation>Field with the id</translation>
    </message>
    <message>
        <source>Last part of the ids; empty: the feature&apos;s number.</source>
        <translation>Last part of the ids; empty: the feature's number.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>addressLocality.</source>
        <translation>addressLocality.</translation>
    </message>
    <message>
        <source>NUTS II region</source>
        <translation>NUTS II region</translation>
    </message>
    <message>
        <source>addressRegion, of 2024.</source>
        <translation>addressRegion, of 2024.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>district.</source>
        <translation>district.</translation>
    </message>
    <message>
        <source>Values for all</source>
        <translation>Values for all</translation>
    </message>
    <message>
        <source>attribute=value with semicolons between, such as binColor=verde;status=ok.</source>
        <translation>attribute=value with semicolons between, such as binColor=verde;status=ok.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <source>An array of entities (JSON).</source>
        <translation>An array of entities (JSON).</translation>
    </message>
    <message>
        <source>Entities written</source>
        <translation>Entities written</translation>
    </message>
    <message>
        <source>Checking the entities</source>
        <translation>Checking the entities</translation>
    </message>
    <message>
        <source>Check entities against the national data models (CNMD)</source>
        <translation>Check entities against the national data models (CNMD)</translation>
    </message>
    <message>
        <source>Do a platform&apos;s entities have all that the national data models for smart territories ask for, and which do not?</source>
        <translation>Do a platform's entities have all that the national data models for smart territories ask for, and which do not?</translation>
    </message>
    <message>
        <source>Each entity is compared with the required attributes, value lists and forms of its type in the Catálogo Nacional de Modelos de Dados (CNMD), without a network: ids of the form urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;, dates, numbers and their ranges, links, locations, and an address with municipality, NUTS II region and district. An attribute under a known other spelling is read and told as a warning.</source>
        <translation>Each entity is compared with the required attributes, value lists and forms of its type in the Catálogo Nacional de Modelos de Dados (CNMD), without a network: ids of the form urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;, dates, numbers and their ranges, links, locations, and an address with municipality, NUTS II region and district. An attribute under a known other spelling is read and told as a warning.</translation>
    </message>
    <message>
        <source>Thirteen types are known (resources/tables/cnmd_attributes.csv); attributes that the table does not list are not looked at. The catalogue&apos;s schemas stay the reference.</source>
        <translation>Thirteen types are known (resources/tables/cnmd_attributes.csv); attributes that the table does not list are not looked at. The catalogue's schemas stay the reference.</translation>
    </message>
    <message>
        <source>File of entities</source>
        <translation>File of entities</translation>
    </message>
    <message>
        <source>JSON with an array of entities in any NGSI-LD form, or GeoJSON.</source>
        <translation>JSON with an array of entities in any NGSI-LD form, or GeoJSON.</translation>
    </message>
    <message>
        <source>Entities read</source>
        <translation>Entities read</translation>
    </message>
    <message>
        <source>Entities with all that their type needs</source>
        <translation>Entities with all that their type needs</translation>
    </message>
    <message>
        <source>Import from the national data models (CNMD)</source>
        <translation>Import from the national data models (CNMD)</translation>
    </message>
    <message>
        <source>What does a file of entities hold, as layers that the other algorithms can use?</source>
        <translation>What does a file of entities hold, as layers that the other algorithms can use?</translation>
    </message>
    <message>
        <source>Reads entities in any NGSI-LD form (normalized, concise, key-values) or GeoJSON, with both spellings of the names that published examples write in two ways. Each attribute becomes a field in lower case, with its unit in a field ending in _unit; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</source>
        <translation>Reads entities in any NGSI-LD form (normalized, concise, key-values) or GeoJSON, with both spellings of the names that published examples write in two ways. Each attribute becomes a field in lower case, with its unit in a field ending in _unit; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</translation>
    </message>
    <message>
        <source>Nothing is checked here: “Check entities against the national data models” tells what is wrong. Entities that are the same in all are read once.</source>
        <translation>Nothing is checked here: “Check entities against the national data models” tells what is wrong. Entities that are the same in all are read once.</translation>
    </message>
    <message>
        <source>Only entities of this type, such as WasteContainer; empty for all.</source>
        <translation>Only entities of this type, such as WasteContainer; empty for all.</translation>
    </message>
    <message>
        <source>Reading the entities</source>
        <translation>Reading the entities</translation>
    </message>
    <message>
        <source>Fill analytics</source>
        <translation>Fill analytics</translation>
    </message>
    <message>
        <source>How fast does each container fill, when will it be full, how many collections came too early or too late, and how much does each route collect per kilometre?</source>
        <translation>How fast does each container fill, when will it be full, how many collections came too early or too late, and how much does each route collect per kilometre?</translation>
    </message>
    <message>
        <source>Readings are put in order by container. A fall by DROP points between two of them is an emptying, and so is a declared collection; what lies within MATCH_HOURS is one. The rate is the median of slopes within cycles: each reading of the first half of a cycle with the one half a cycle later, weighted by the time between (Theil&apos;s incomplete method, 1950); readings after the first at 100 % are left out. A cycle with a single reading counts from 0 % at its declared emptying. Kilometres and weight are taken once a trip, though every row repeats them.</source>
        <translation>Readings are put in order by container. A fall by DROP points between two of them is an emptying, and so is a declared collection; what lies within MATCH_HOURS is one. The rate is the median of slopes within cycles: each reading of the first half of a cycle with the one half a cycle later, weighted by the time between (Theil's incomplete method, 1950); readings after the first at 100 % are left out. A cycle with a single reading counts from 0 % at its declared emptying. Kilometres and weight are taken once a trip, though every row repeats them.</translation>
    </message>
    <message>
        <source>A sensor that sticks for part of the time is not found, and a level between readings is taken as straight. Without declared collections an emptying of less than DROP points leaves no trace, so that wasted stops are more than counted. The projection knows neither weekends nor seasons.</source>
        <translation>A sensor that sticks for part of the time is not found, and a level between readings is taken as straight. Without declared collections an emptying of less than DROP points leaves no trace, so that wasted stops are more than counted. The projection knows neither weekends nor seasons.</translation>
    </message>
    <message>
        <source>Following the containers</source>
        <translation>Following the containers</translation>
    </message>
    <message>
        <source>Fall that is an emptying (percentage points)</source>
        <translation>Fall that is an emptying (percentage points)</translation>
    </message>
    <message>
        <source>Between two readings that follow one another.</source>
        <translation>Between two readings that follow one another.</translation>
    </message>
    <message>
        <source>Fill at which to collect (%)</source>
        <translation>Fill at which to collect (%)</translation>
    </message>
    <message>
        <source>The days from empty to it and its date are reckoned.</source>
        <translation>The days from empty to it and its date are reckoned.</translation>
    </message>
    <message>
        <source>Fill below which a stop is wasted (%)</source>
        <translation>Fill below which a stop is wasted (%)</translation>
    </message>
    <message>
        <source>Emptied below it, the container could have waited.</source>
        <translation>Emptied below it, the container could have waited.</translation>
    </message>
    <message>
        <source>Fill from which a container overflows (%)</source>
        <translation>Fill from which a container overflows (%)</translation>
    </message>
    <message>
        <source>Emptied at it or above, the collection came too late.</source>
        <translation>Emptied at it or above, the collection came too late.</translation>
    </message>
    <message>
        <source>Unit of the fill level</source>
        <translation>Unit of the fill level</translation>
    </message>
    <message>
        <source>Found over the whole column: per cent where more values lie above 1 than below.</source>
        <translation>Found over the whole column: per cent where more values lie above 1 than below.</translation>
    </message>
    <message>
        <source>Found from the values</source>
        <translation>Found from the values</translation>
    </message>
    <message>
        <source>Share from 0 to 1</source>
        <translation>Share from 0 to 1</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Of times without one, and of the results. Times with Z or an offset are brought to it.</source>
        <translation>Of times without one, and of the results. Times with Z or an offset are brought to it.</translation>
    </message>
    <message>
        <source>Hours within which a fall and a collection are one</source>
        <translation>Hours within which a fall and a collection are one</translation>
    </message>
    <message>
        <source>For a declared collection and the fall that the sensor shows.</source>
        <translation>For a declared collection and the fall that the sensor shows.</translation>
    </message>
    <message>
        <source>Empty to recognise it, or the layer&apos;s.</source>
        <translation>Empty to recognise it, or the layer's.</translation>
    </message>
    <message>
        <source>One row a container: points where the table knows places, else a table. The field flag says why there is no rate, or that it is weak: no_reading, one_reading, constant, no_slope, no_rise, short.</source>
        <translation>One row a container: points where the table knows places, else a table. The field flag says why there is no rate, or that it is weak: no_reading, one_reading, constant, no_slope, no_rise, short.</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>One row a route, each trip counted once; empty where no trip is known.</source>
        <translation>One row a route, each trip counted once; empty where no trip is known.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>One row from one emptying to the next.</source>
        <translation>One row from one emptying to the next.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>One HTML page to read, print or send.</source>
        <translation>One HTML page to read, print or send.</translation>
    </message>
    <message>
        <source>File of readings</source>
        <translation>File of readings</translation>
    </message>
    <message>
        <source>CSV as it was exported, of any encoding; or give a layer. Columns are recognised by name (resources/tables/fill_fields.csv): container, time, fill; also stream, volume, place, and route, recolha, km, weight, start and end of the trip. A row with a recolha is a collection at its time.</source>
        <translation>CSV as it was exported, of any encoding; or give a layer. Columns are recognised by name (resources/tables/fill_fields.csv): container, time, fill; also stream, volume, place, and route, recolha, km, weight, start and end of the trip. A row with a recolha is a collection at its time.</translation>
    </message>
    <message>
        <source>Layer of readings</source>
        <translation>Layer of readings</translation>
    </message>
    <message>
        <source>A layer or table of the project in place of the file.</source>
        <translation>A layer or table of the project in place of the file.</translation>
    </message>
    <message>
        <source>Column with the container</source>
        <translation>Column with the container</translation>
    </message>
    <message>
        <source>Column with the time</source>
        <translation>Column with the time</translation>
    </message>
    <message>
        <source>Column with the fill level</source>
        <translation>Column with the fill level</translation>
    </message>
    <message>
        <source>File of collections</source>
        <translation>File of collections</translation>
    </message>
    <message>
        <source>Where they stand apart from the readings: each row is a container emptied.</source>
        <translation>Where they stand apart from the readings: each row is a container emptied.</translation>
    </message>
    <message>
        <source>Layer of collections</source>
        <translation>Layer of collections</translation>
    </message>
    <message>
        <source>Table of column names</source>
        <translation>Table of column names</translation>
    </message>
    <message>
        <source>CSV with the columns alias and role in place of the plugin&apos;s own table (resources/tables/fill_fields.csv).</source>
        <translation>CSV with the columns alias and role in place of the plugin's own table (resources/tables/fill_fields.csv).</translation>
    </message>
    <message>
        <source>Of the readings; empty to find it by its name.</source>
        <translation>Of the readings; empty to find it by its name.</translation>
    </message>
    <message>
        <source>Sites for new waste containers</source>
        <translation>Sites for new waste containers</translation>
    </message>
    <message>
        <source>Where would new containers bring the most dwellings within reach, and how many are needed for a share of the dwellings?</source>
        <translation>Where would new containers bring the most dwellings within reach, and how many are needed for a share of the dwellings?</translation>
    </message>
    <message>
        <source>As in “Access to waste containers”, along streets: a dwelling is not served where one of the streams is beyond its limit and it lies in no door-to-door area. A new site takes all the streams asked for and serves the dwellings within whose limit it lies. Candidates are points along the streets, or a layer of points. Of them the given number that serves the most dwellings is chosen (maximal covering location problem, Church and ReVelle 1974), or the smallest number that reaches the share. The problem is reduced without losing the best choice; then come the best site one by one, swaps, a bound by Lagrangian relaxation, and the HiGHS solver of scipy for what the bound leaves open. The log and the lineage say whether the choice is proved to be the best, or else how much better another one could be at most.</source>
        <translation>As in “Access to waste containers”, along streets: a dwelling is not served where one of the streams is beyond its limit and it lies in no door-to-door area. A new site takes all the streams asked for and serves the dwellings within whose limit it lies. Candidates are points along the streets, or a layer of points. Of them the given number that serves the most dwellings is chosen (maximal covering location problem, Church and ReVelle 1974), or the smallest number that reaches the share. The problem is reduced without losing the best choice; then come the best site one by one, swaps, a bound by Lagrangian relaxation, and the HiGHS solver of scipy for what the bound leaves open. The log and the lineage say whether the choice is proved to be the best, or else how much better another one could be at most.</translation>
    </message>
    <message>
        <source>Containers that stand there stay as they are, also where a single stream is missing: the new site is a whole island of the streams asked for. Capacity, collection routes, costs, and whether there is room on the pavement are not looked at: the points are proposals to look at on site. Candidates along the streets reach as far as the streets do; give a layer of candidates to keep to the municipality or to public ground. Dwellings spread over buildings are an estimate.</source>
        <translation>Containers that stand there stay as they are, also where a single stream is missing: the new site is a whole island of the streams asked for. Capacity, collection routes, costs, and whether there is room on the pavement are not looked at: the points are proposals to look at on site. Candidates along the streets reach as far as the streets do; give a layer of candidates to keep to the municipality or to public ground. Dwellings spread over buildings are an estimate.</translation>
    </message>
    <message>
        <source>Choosing the sites</source>
        <translation>Choosing the sites</translation>
    </message>
    <message>
        <source>Number of new sites</source>
        <translation>Number of new sites</translation>
    </message>
    <message>
        <source>Those that serve the most dwellings are chosen. Give this or the target share.</source>
        <translation>Those that serve the most dwellings are chosen. Give this or the target share.</translation>
    </message>
    <message>
        <source>Share of dwellings to be served (%)</source>
        <translation>Share of dwellings to be served (%)</translation>
    </message>
    <message>
        <source>Of all dwellings, those served already among them: the smallest number of new sites that reaches it is chosen. Give this or the number of sites.</source>
        <translation>Of all dwellings, those served already among them: the smallest number of new sites that reaches it is chosen. Give this or the number of sites.</translation>
    </message>
    <message>
        <source>Time limit of the solver (s)</source>
        <translation>Time limit of the solver (s)</translation>
    </message>
    <message>
        <source>After it the best choice found so far is taken, with what it may lack. A run that is cancelled meanwhile ends when the solver does.</source>
        <translation>After it the best choice found so far is taken, with what it may lack. A run that is cancelled meanwhile ends when the solver does.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Points where a new site may be. Empty: points along the streets.</source>
        <translation>Points where a new site may be. Empty: points along the streets.</translation>
    </message>
    <message>
        <source>Spacing of the candidates (m)</source>
        <translation>Spacing of the candidates (m)</translation>
    </message>
    <message>
        <source>Candidates along the streets stand at their junctions and ends, and between them at most this far apart. Streets not meant for walking have none.</source>
        <translation>Candidates along the streets stand at their junctions and ends, and between them at most this far apart. Streets not meant for walking have none.</translation>
    </message>
    <message>
        <source>Field with the name of the street</source>
        <translation>Field with the name of the street</translation>
    </message>
    <message>
        <source>Of the streets or the network; empty: OpenStreetMap&apos;s field name, where the layer has it.</source>
        <translation>Of the streets or the network; empty: OpenStreetMap's field name, where the layer has it.</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>New sites</translation>
    </message>
    <message>
        <source>The sites in the order of what each adds to those before it, with the fields of the candidates where a layer of them was given. Empty where nothing is left to do.</source>
        <translation>The sites in the order of what each adds to those before it, with the fields of the candidates where a layer of them was given. Empty where nothing is left to do.</translation>
    </message>
    <message>
        <source>Service by building</source>
        <translation>Service by building</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have dwellings but no building, before and after; site_id is the rank of the first new site that serves the place, so that the dwellings of one site add up to its newly_served.</source>
        <translation>The buildings, and the subsections that have dwellings but no building, before and after; site_id is the rank of the first new site that serves the place, so that the dwellings of one site add up to its newly_served.</translation>
    </message>
    <message>
        <source>Service by zone</source>
        <translation>Service by zone</translation>
    </message>
    <message>
        <source>The zones with the dwellings served before and after. Needs zones.</source>
        <translation>The zones with the dwellings served before and after. Needs zones.</translation>
    </message>
    <message>
        <source>Points, one a container or island. Empty: there are none yet.</source>
        <translation>Points, one a container or island. Empty: there are none yet.</translation>
    </message>
    <message>
        <source>Waste scorecard</source>
        <translation>Waste scorecard</translation>
    </message>
    <message>
        <source>How much urban waste does each municipality collect per person, how much of it apart, how does that change from year to year, and how far is it from the targets?</source>
        <translation>How much urban waste does each municipality collect per person, how much of it apart, how does that change from year to year, and how far is it from the targets?</translation>
    </message>
    <message>
        <source>Tonnes of INE's answer or of your own table, joined to the population by code, never by name: of INE's codes the last four digits are the municipality. kg per inhabitant = 1000 × t ÷ mean population of the year; selective share = 100 × selective ÷ total. A total row stands and its parts are not added to it; a value that INE does not give stays unknown. Distance = what is missing to the target (zero or below: met), only from rates that you give: national targets of 55, 60 and 65 % of preparation for reuse and recycling in 2025, 2030 and 2035, and of at most 10 % in landfill in 2035 (Directive (EU) 2018/851, PERSU 2030, as quoted in the sources of the table), and those of your own table.</source>
        <translation>Tonnes of INE's answer or of your own table, joined to the population by code, never by name: of INE's codes the last four digits are the municipality. kg per inhabitant = 1000 × t ÷ mean population of the year; selective share = 100 × selective ÷ total. A total row stands and its parts are not added to it; a value that INE does not give stays unknown. Distance = what is missing to the target (zero or below: met), only from rates that you give: national targets of 55, 60 and 65 % of preparation for reuse and recycling in 2025, 2030 and 2035, and of at most 10 % in landfill in 2035 (Directive (EU) 2018/851, PERSU 2030, as quoted in the sources of the table), and those of your own table.</translation>
    </message>
    <message>
        <source>The share collected apart is no recycling rate and has no national target. National targets bind the country; what a municipality owes is in PERSU 2030 and its PAPERSU. Rates belong to the whole system of treatment, which may be larger than the municipality. Waste of visitors counts on residents.</source>
        <translation>The share collected apart is no recycling rate and has no national target. National targets bind the country; what a municipality owes is in PERSU 2030 and its PAPERSU. Rates belong to the whole system of treatment, which may be larger than the municipality. Waste of visitors counts on residents.</translation>
    </message>
    <message>
        <source>Computing the scorecard</source>
        <translation>Computing the scorecard</translation>
    </message>
    <message>
        <source>Waste collected</source>
        <translation>Waste collected</translation>
    </message>
    <message>
        <source>Tonnes by municipality, year and type of collection: INE&apos;s answer as JSON or CSV (indicators 0012769, 0009612 or 0000482), or your own CSV, whose columns are known by their names: a row a value, or a column a type or year. It may have the population and the rates of recycling and landfill (%) as columns too.</source>
        <translation>Tonnes by municipality, year and type of collection: INE's answer as JSON or CSV (indicators 0012769, 0009612 or 0000482), or your own CSV, whose columns are known by their names: a row a value, or a column a type or year. It may have the population and the rates of recycling and landfill (%) as columns too.</translation>
    </message>
    <message>
        <source>Year of the table</source>
        <translation>Year of the table</translation>
    </message>
    <message>
        <source>Only for a table that does not say its year.</source>
        <translation>Only for a table that does not say its year.</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Table of names</translation>
    </message>
    <message>
        <source>CSV with the columns alias and meaning in place of the plugin&apos;s own (resources/tables/waste_names.csv): what your columns and collection types mean.</source>
        <translation>CSV with the columns alias and meaning in place of the plugin's own (resources/tables/waste_names.csv): what your columns and collection types mean.</translation>
    </message>
    <message>
        <source>Residents by municipality and year: INE&apos;s answer as JSON or CSV (0012918, 0008273 or 0003182), or your own CSV. Or give a field or a number below.</source>
        <translation>Residents by municipality and year: INE's answer as JSON or CSV (0012918, 0008273 or 0003182), or your own CSV. Or give a field or a number below.</translation>
    </message>
    <message>
        <source>Day of the population</source>
        <translation>Day of the population</translation>
    </message>
    <message>
        <source>Of 31 December, a year is shared by the mean of its two ends.</source>
        <translation>Of 31 December, a year is shared by the mean of its two ends.</translation>
    </message>
    <message>
        <source>31 December</source>
        <translation>31 December</translation>
    </message>
    <message>
        <source>Mean of the year, or any other</source>
        <translation>Mean of the year, or any other</translation>
    </message>
    <message>
        <source>Polygons to draw the result on, such as CAOP&apos;s municipalities.</source>
        <translation>Polygons to draw the result on, such as CAOP's municipalities.</translation>
    </message>
    <message>
        <source>Field with the code</source>
        <translation>Field with the code</translation>
    </message>
    <message>
        <source>Code of the municipality; empty: dtmn, dico or dtmn21, where the layer has it.</source>
        <translation>Code of the municipality; empty: dtmn, dico or dtmn21, where the layer has it.</translation>
    </message>
    <message>
        <source>Residents of each municipality, for every year, where there is no table.</source>
        <translation>Residents of each municipality, for every year, where there is no table.</translation>
    </message>
    <message>
        <source>Population as a number</source>
        <translation>Population as a number</translation>
    </message>
    <message>
        <source>Residents, for every year, where the waste is that of one municipality.</source>
        <translation>Residents, for every year, where the waste is that of one municipality.</translation>
    </message>
    <message>
        <source>Rate of the latest year, for every municipality whose table has none.</source>
        <translation>Rate of the latest year, for every municipality whose table has none.</translation>
    </message>
    <message>
        <source>Waste in landfill (%)</source>
        <translation>Waste in landfill (%)</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Own targets</translation>
    </message>
    <message>
        <source>CSV with the columns municipality (code; empty for all), year, indicator (waste_pc_kg, selective_pc_kg, selective_pct, recycling_pct or landfill_pct) and target, such as those of PERSU 2030 or a PAPERSU.</source>
        <translation>CSV with the columns municipality (code; empty for all), year, indicator (waste_pc_kg, selective_pc_kg, selective_pct, recycling_pct or landfill_pct) and target, such as those of PERSU 2030 or a PAPERSU.</translation>
    </message>
    <message>
        <source>Zones as “Access to waste containers” writes them, computed with the flows organic, textiles, oil and bulky: gives the share of dwellings with each within reach.</source>
        <translation>Zones as “Access to waste containers” writes them, computed with the flows organic, textiles, oil and bulky: gives the share of dwellings with each within reach.</translation>
    </message>
    <message>
        <source>Table of the national targets</source>
        <translation>Table of the national targets</translation>
    </message>
    <message>
        <source>CSV with the columns indicator, year, sense and target in place of the plugin&apos;s own (resources/tables/waste_targets.csv).</source>
        <translation>CSV with the columns indicator, year, sense and target in place of the plugin's own (resources/tables/waste_targets.csv).</translation>
    </message>
    <message>
        <source>One row for each municipality, of its latest year: polygons where a layer is given, else a table. The flag says what a value rests on.</source>
        <translation>One row for each municipality, of its latest year: polygons where a layer is given, else a table. The flag says what a value rests on.</translation>
    </message>
    <message>
        <source>Scorecard by year</source>
        <translation>Scorecard by year</translation>
    </message>
    <message>
        <source>Long table: one row for each municipality, year and indicator, and for each target it is measured by.</source>
        <translation>Long table: one row for each municipality, year and indicator, and for each target it is measured by.</translation>
    </message>
    <message>
        <source>Indicator of INE</source>
        <translation>Indicator of INE</translation>
    </message>
    <message>
        <source>What does Statistics Portugal (INE) publish of an indicator, by municipality?</source>
        <translation>What does Statistics Portugal (INE) publish of an indicator, by municipality?</translation>
    </message>
    <message>
        <source>Asks INE's indicator service (pindica.jsp) for an indicator by its code, one period a request, or reads an answer that was saved before. The municipality's code of four digits is the end of INE's own (1920603 is 0603). Every further dimension keeps its code and its words (dim_3, dim_3_t, …); a value that INE does not have stays empty and its sign says why.</source>
        <translation>Asks INE's indicator service (pindica.jsp) for an indicator by its code, one period a request, or reads an answer that was saved before. The municipality's code of four digits is the end of INE's own (1920603 is 0603). Every further dimension keeps its code and its words (dim_3, dim_3_t, …); a value that INE does not have stays empty and its sign says why.</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Code of the indicator</translation>
    </message>
    <message>
        <source>Seven digits, such as 0012918; not needed with a saved answer.</source>
        <translation>Seven digits, such as 0012918; not needed with a saved answer.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Years with semicolons between, or INE&apos;s codes; empty: all.</source>
        <translation>Years with semicolons between, or INE's codes; empty: all.</translation>
    </message>
    <message>
        <source>Codes of four digits with semicolons between; empty: every place.</source>
        <translation>Codes of four digits with semicolons between; empty: every place.</translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Saved answer</translation>
    </message>
    <message>
        <source>INE&apos;s JSON in a file, in place of asking; for rooms without a network.</source>
        <translation>INE's JSON in a file, in place of asking; for rooms without a network.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Address of the service</translation>
    </message>
    <message>
        <source>Empty: INE&apos;s own.</source>
        <translation>Empty: INE's own.</translation>
    </message>
    <message>
        <source>Indicator by municipality</source>
        <translation>Indicator by municipality</translation>
    </message>
    <message>
        <source>A row a place, period and combination of dimensions.</source>
        <translation>A row a place, period and combination of dimensions.</translation>
    </message>
    <message>
        <source>Reading INE&apos;s answer</source>
        <translation>Reading INE's answer</translation>
    </message>
    <message>
        <source>INE gives at most 40 000 cells at once. Parts and totals stand side by side: choose the rows you need before you add. This was tried with saved answers and not with the service itself.</source>
        <translation>INE gives at most 40 000 cells at once. Parts and totals stand side by side: choose the rows you need before you add. This was tried with saved answers and not with the service itself.</translation>
    </message>
    <message>
        <source>Composite index</source>
        <translation>Composite index</translation>
    </message>
    <message>
        <source>How do zones compare when many indicators are put together, how firm is the ranking, and what makes each zone strong or weak?</source>
        <translation>How do zones compare when many indicators are put together, how firm is the ranking, and what makes each zone strong or weak?</translation>
    </message>
    <message>
        <source>The steps of the OECD and JRC handbook (2008), with the defaults of the package COINr: outliers are treated, indicators normalised and turned so that more is better, weighted, and put together within groups and then across groups. The rank is tested by drawing other normalisations, weights and aggregations at random, and by leaving out one indicator after the other. Mazziotta-Pareto index and its adjusted form: Mazziotta and Pareto 2016; pairwise comparisons: Saaty 1980; CRITIC: Diakoulaki and others 1995.</source>
        <translation>The steps of the OECD and JRC handbook (2008), with the defaults of the package COINr: outliers are treated, indicators normalised and turned so that more is better, weighted, and put together within groups and then across groups. The rank is tested by drawing other normalisations, weights and aggregations at random, and by leaving out one indicator after the other. Mazziotta-Pareto index and its adjusted form: Mazziotta and Pareto 2016; pairwise comparisons: Saaty 1980; CRITIC: Diakoulaki and others 1995.</translation>
    </message>
    <message>
        <source>A score compares the zones of one run and has no meaning of its own; only goalposts and targets that are given stay the same from run to run. Which indicators are in, their direction and their weight are judgements. Counts, such as people or hectares, compare zones of unequal size: take shares. The interval tells how much a rank depends on the choices, not how good the data are.</source>
        <translation>A score compares the zones of one run and has no meaning of its own; only goalposts and targets that are given stay the same from run to run. Which indicators are in, their direction and their weight are judgements. Counts, such as people or hectares, compare zones of unequal size: take shares. The interval tells how much a rank depends on the choices, not how good the data are.</translation>
    </message>
    <message>
        <source>Zones or values</source>
        <translation>Zones or values</translation>
    </message>
    <message>
        <source>A layer of zones with a field an indicator, or the table of values that the municipal profile makes (zone_code, indicator, value and a period).</source>
        <translation>A layer of zones with a field an indicator, or the table of values that the municipal profile makes (zone_code, indicator, value and a period).</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Table of indicators</translation>
    </message>
    <message>
        <source>CSV with the columns indicator, field, direction (1: more is better, -1: less is), weight, group, lower, upper and target; an empty cell takes what the catalogue says. Empty: every indicator of the catalogue with a direction, in the group of its theme. The result “Indicators” can be edited and given here.</source>
        <translation>CSV with the columns indicator, field, direction (1: more is better, -1: less is), weight, group, lower, upper and target; an empty cell takes what the catalogue says. Empty: every indicator of the catalogue with a direction, in the group of its theme. The result “Indicators” can be edited and given here.</translation>
    </message>
    <message>
        <source>Outlines of the zones</source>
        <translation>Outlines of the zones</translation>
    </message>
    <message>
        <source>For a table of values: the zones to draw, joined by their code.</source>
        <translation>For a table of values: the zones to draw, joined by their code.</translation>
    </message>
    <message>
        <source>Rows of the table of values</source>
        <translation>Rows of the table of values</translation>
    </message>
    <message>
        <source>Whether zones are compared, or whole municipalities of several profiles.</source>
        <translation>Whether zones are compared, or whole municipalities of several profiles.</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Outliers</translation>
    </message>
    <message>
        <source>Of indicators with a skewness beyond 2 and a kurtosis beyond 3.5 the outermost values take that of the next zone; where that is not enough, the indicator is put on a logarithmic scale (not with goalposts and targets).</source>
        <translation>Of indicators with a skewness beyond 2 and a kurtosis beyond 3.5 the outermost values take that of the next zone; where that is not enough, the indicator is put on a logarithmic scale (not with goalposts and targets).</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>As they are</translation>
    </message>
    <message>
        <source>Winsorise, then logarithm</source>
        <translation>Winsorise, then logarithm</translation>
    </message>
    <message>
        <source>Minimum to maximum, rank, goalposts and distance to target run from 0 to 100; z-score and adjusted Mazziotta-Pareto lie around 100. Goalposts need lower and upper, distance to target needs target in the table of indicators. With several periods the scale is one for all.</source>
        <translation>Minimum to maximum, rank, goalposts and distance to target run from 0 to 100; z-score and adjusted Mazziotta-Pareto lie around 100. Goalposts need lower and upper, distance to target needs target in the table of indicators. With several periods the scale is one for all.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Goalposts</source>
        <translation>Goalposts</translation>
    </message>
    <message>
        <source>Distance to target</source>
        <translation>Distance to target</translation>
    </message>
    <message>
        <source>Adjusted Mazziotta-Pareto</source>
        <translation>Adjusted Mazziotta-Pareto</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Equal: within each group. From the table: its column weight. Pairwise comparison: of indicators or of groups (AHP). Entropy and CRITIC: from the values.</source>
        <translation>Equal: within each group. From the table: its column weight. Pairwise comparison: of indicators or of groups (AHP). Entropy and CRITIC: from the values.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>From the table of indicators</source>
        <translation>From the table of indicators</translation>
    </message>
    <message>
        <source>Pairwise comparison (AHP)</source>
        <translation>Pairwise comparison (AHP)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropy</translation>
    </message>
    <message>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <source>Table of comparisons</source>
        <translation>Table of comparisons</translation>
    </message>
    <message>
        <source>For pairwise comparison: CSV whose first column and header hold the same names, of all indicators or of all groups; a cell says how many times as important the row is as the column. One half is enough.</source>
        <translation>For pairwise comparison: CSV whose first column and header hold the same names, of all indicators or of all groups; a cell says how many times as important the row is as the column. One half is enough.</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>How far strengths make good weaknesses: fully (arithmetic), in part (geometric), hardly (harmonic); Mazziotta-Pareto takes away a penalty for uneven values and needs a scale around 100. Geometric and harmonic scales run from 1 to 100.</source>
        <translation>How far strengths make good weaknesses: fully (arithmetic), in part (geometric), hardly (harmonic); Mazziotta-Pareto takes away a penalty for uneven values and needs a scale around 100. Geometric and harmonic scales run from 1 to 100.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetic</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geometric</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>Harmonic</translation>
    </message>
    <message>
        <source>Mazziotta-Pareto</source>
        <translation>Mazziotta-Pareto</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Missing values</translation>
    </message>
    <message>
        <source>Left out: the other indicators of the group share the weight. Mean: that of the zones of the same peer group and period. Never zero.</source>
        <translation>Left out: the other indicators of the group share the weight. Mean: that of the zones of the same peer group and period. Never zero.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Mean of the peer group</source>
        <translation>Mean of the peer group</translation>
    </message>
    <message>
        <source>Least coverage (%)</source>
        <translation>Least coverage (%)</translation>
    </message>
    <message>
        <source>Share of the indicators of a group that must be known for the group to have a score, and of the groups for the zone to have one.</source>
        <translation>Share of the indicators of a group that must be known for the group to have a score, and of the groups for the zone to have one.</translation>
    </message>
    <message>
        <source>Field with the period</source>
        <translation>Field with the period</translation>
    </message>
    <message>
        <source>For a layer with a row a zone and period, such as a year.</source>
        <translation>For a layer with a row a zone and period, such as a year.</translation>
    </message>
    <message>
        <source>Field with the peer group</source>
        <translation>Field with the peer group</translation>
    </message>
    <message>
        <source>Zones that are alike, for the mean that stands in; empty: all zones.</source>
        <translation>Zones that are alike, for the mean that stands in; empty: all zones.</translation>
    </message>
    <message>
        <source>Field with the zones&apos; code</source>
        <translation>Field with the zones' code</translation>
    </message>
    <message>
        <source>Empty: zone_code, or the code of the official boundaries (CAOP).</source>
        <translation>Empty: zone_code, or the code of the official boundaries (CAOP).</translation>
    </message>
    <message>
        <source>Weights of the groups</source>
        <translation>Weights of the groups</translation>
    </message>
    <message>
        <source>Such as climate=2; mobility=1. Empty: the same for all or, with weights from values and from comparisons of indicators, what their indicators sum to.</source>
        <translation>Such as climate=2; mobility=1. Empty: the same for all or, with weights from values and from comparisons of indicators, what their indicators sum to.</translation>
    </message>
    <message>
        <source>Most outliers drawn in</source>
        <translation>Most outliers drawn in</translation>
    </message>
    <message>
        <source>Of each indicator.</source>
        <translation>Of each indicator.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>How many sets of choices the rank is tested with; 0 for no test.</source>
        <translation>How many sets of choices the rank is tested with; 0 for no test.</translation>
    </message>
    <message>
        <source>Change of weights in a draw (%)</source>
        <translation>Change of weights in a draw (%)</translation>
    </message>
    <message>
        <source>Each weight is changed by up to this share, up or down.</source>
        <translation>Each weight is changed by up to this share, up or down.</translation>
    </message>
    <message>
        <source>What the draws change</source>
        <translation>What the draws change</translation>
    </message>
    <message>
        <source>The layer of zones with the index added, or a row a zone and period of the table of values. Rank 1 is the best of its period; equal scores share the better place. rank_q05 to rank_q95 hold 90 % of the draws. Each group has a field group_…; groups that are no theme have fields of their own name.</source>
        <translation>The layer of zones with the index added, or a row a zone and period of the table of values. Rank 1 is the best of its period; equal scores share the better place. rank_q05 to rank_q95 hold 90 % of the draws. Each group has a field group_…; groups that are no theme have fields of their own name.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>A row an indicator: direction, weight and bounds as used, share of the index, spread, treatment, correlation with the score, and by how many places ranks move on average when it is left out.</source>
        <translation>A row an indicator: direction, weight and bounds as used, share of the index, spread, treatment, correlation with the score, and by how many places ranks move on average when it is left out.</translation>
    </message>
    <message>
        <source>What was done, a row a step, with warnings marked 1.</source>
        <translation>What was done, a row a step, with warnings marked 1.</translation>
    </message>
    <message>
        <source>Compare years</source>
        <translation>Compare years</translation>
    </message>
    <message>
        <source>What changed in the municipality and its zones between two or more years: by how much, for better or worse, and did a rating change?</source>
        <translation>What changed in the municipality and its zones between two or more years: by how much, for better or worse, and did a rating change?</translation>
    </message>
    <message>
        <source>Each indicator of each zone is set beside itself in the reference period: change, share of the earlier value, change a year, compound growth, ratings crossed, and a score between goalposts that are one for all zones and years. Zones are the same where their outlines agree (intersection over union). Zones that were split or joined become the finest zones that all years have, and subsections the zones of TARGET_ZONES: amounts are added, shares and means weighted by base_n, medians and classes refused. Sets of zones are never joined by code where outlines are given. This project’s method.</source>
        <translation>Each indicator of each zone is set beside itself in the reference period: change, share of the earlier value, change a year, compound growth, ratings crossed, and a score between goalposts that are one for all zones and years. Zones are the same where their outlines agree (intersection over union). Zones that were split or joined become the finest zones that all years have, and subsections the zones of TARGET_ZONES: amounts are added, shares and means weighted by base_n, medians and classes refused. Sets of zones are never joined by code where outlines are given. This project’s method.</translation>
    </message>
    <message>
        <source>A change is one of the numbers: method, source, coverage and borders may have changed as well; the log and the column remarks say where. Where the version of the method or the unit differ there is no change. Nothing is said of chance: a small base_n makes large changes.</source>
        <translation>A change is one of the numbers: method, source, coverage and borders may have changed as well; the log and the column remarks say where. Where the version of the method or the unit differ there is no change. Nothing is said of chance: a small base_n makes large changes.</translation>
    </message>
    <message>
        <source>Tables of values</source>
        <translation>Tables of values</translation>
    </message>
    <message>
        <source>The values of municipal profiles of several years; or tables of your own with territory, zone_level, zone_code, indicator, period_start, value, and base_n where zones are put together.</source>
        <translation>The values of municipal profiles of several years; or tables of your own with territory, zone_level, zone_code, indicator, period_start, value, and base_n where zones are put together.</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>Reference period</translation>
    </message>
    <message>
        <source>Every other period is compared with it, such as 2015. Empty: the first.</source>
        <translation>Every other period is compared with it, such as 2015. Empty: the first.</translation>
    </message>
    <message>
        <source>Zones of the tables</source>
        <translation>Zones of the tables</translation>
    </message>
    <message>
        <source>A layer for each table, in the same order, or one for all: the zones of the profiles, CAOP or census subsections. Without geometry, zones are the same where code and name are.</source>
        <translation>A layer for each table, in the same order, or one for all: the zones of the profiles, CAOP or census subsections. Without geometry, zones are the same where code and name are.</translation>
    </message>
    <message>
        <source>Zones to compare in</source>
        <translation>Zones to compare in</translation>
    </message>
    <message>
        <source>Where the tables hold subsections: the zones they are put together to, each where a point of it lies. Needs ZONES.</source>
        <translation>Where the tables hold subsections: the zones they are put together to, each where a point of it lies. Needs ZONES.</translation>
    </message>
    <message>
        <source>Change that counts as none (%)</source>
        <translation>Change that counts as none (%)</translation>
    </message>
    <message>
        <source>Up to this share of the earlier value the verdict is “same”.</source>
        <translation>Up to this share of the earlier value the verdict is “same”.</translation>
    </message>
    <message>
        <source>Least agreement of outlines (%)</source>
        <translation>Least agreement of outlines (%)</translation>
    </message>
    <message>
        <source>Intersection over union from which on two outlines are one zone.</source>
        <translation>Intersection over union from which on two outlines are one zone.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>A row a zone, indicator and pair of periods; whole municipalities first.</source>
        <translation>A row a zone, indicator and pair of periods; whole municipalities first.</translation>
    </message>
    <message>
        <source>Changes by zone</source>
        <translation>Changes by zone</translation>
    </message>
    <message>
        <source>A row a zone and pair of periods: d_ with the indicator’s name is its change, v_ the verdict.</source>
        <translation>A row a zone and pair of periods: d_ with the indicator’s name is its change, v_ the verdict.</translation>
    </message>
    <message>
        <source>Map of changes</source>
        <translation>Map of changes</translation>
    </message>
    <message>
        <source>The common zones with the changes of the last pair of periods, as in “Changes by zone”, with a style an indicator. Needs ZONES with outlines.</source>
        <translation>The common zones with the changes of the last pair of periods, as in “Changes by zone”, with a style an indicator. Needs ZONES with outlines.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>The scores of the whole municipality in the last pair of periods, a line an indicator.</source>
        <translation>The scores of the whole municipality in the last pair of periods, a line an indicator.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Compare municipalities</source>
        <translation>Compare municipalities</translation>
    </message>
    <message>
        <source>How does each municipality stand beside the others, indicator by indicator, and how unequal are the zones within it?</source>
        <translation>How does each municipality stand beside the others, indicator by indicator, and how unequal are the zones within it?</translation>
    </message>
    <message>
        <source>The value of each whole municipality, as its profile computed it, is set beside the others: score between goalposts that are one for all, rank (equal values share the better place), distance to the best one and to the median. The zones within are told by minimum, quartiles and maximum. No municipality and no indicator is left out for lack of a value. This project’s method.</source>
        <translation>The value of each whole municipality, as its profile computed it, is set beside the others: score between goalposts that are one for all, rank (equal values share the better place), distance to the best one and to the median. The zones within are told by minimum, quartiles and maximum. No municipality and no indicator is left out for lack of a value. This project’s method.</translation>
    </message>
    <message>
        <source>Amounts, such as people or hectares, follow the size of the municipality: compare shares. Years, sources and method versions that differ are named in the log and in the column remarks; with another method or unit than most there is no rank. A rank among few says little.</source>
        <translation>Amounts, such as people or hectares, follow the size of the municipality: compare shares. Years, sources and method versions that differ are named in the log and in the column remarks; with another method or unit than most there is no rank. A rank among few says little.</translation>
    </message>
    <message>
        <source>The values of the municipal profiles of several municipalities.</source>
        <translation>The values of the municipal profiles of several municipalities.</translation>
    </message>
    <message>
        <source>Such as 2025. Empty: the last that each municipality has of each indicator.</source>
        <translation>Such as 2025. Empty: the last that each municipality has of each indicator.</translation>
    </message>
    <message>
        <source>Their names, by the code of CAOP. Without it municipalities go by their code.</source>
        <translation>Their names, by the code of CAOP. Without it municipalities go by their code.</translation>
    </message>
    <message>
        <source>For the map: the zones of the profiles, one layer or several.</source>
        <translation>For the map: the zones of the profiles, one layer or several.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>A row an indicator and municipality, with or without a value.</source>
        <translation>A row an indicator and municipality, with or without a value.</translation>
    </message>
    <message>
        <source>Municipalities side by side</source>
        <translation>Municipalities side by side</translation>
    </message>
    <message>
        <source>A row an indicator and a column a municipality, named after it.</source>
        <translation>A row an indicator and a column a municipality, named after it.</translation>
    </message>
    <message>
        <source>Zones of all municipalities</source>
        <translation>Zones of all municipalities</translation>
    </message>
    <message>
        <source>One layer with the value of each indicator and, with s_ before its name, the score between goalposts common to all. Needs ZONES.</source>
        <translation>One layer with the value of each indicator and, with s_ before its name, the score between goalposts common to all. Needs ZONES.</translation>
    </message>
    <message>
        <source>GeoPackage: the zones with one style per indicator, the first one shown, and the table of values. Spreadsheet: a sheet of values, one of definitions and sources, one of where the values come from (algorithm, version, parameters, data with their dates), and one for each comparison, with names a person reads. CSV: the values as spreadsheets of the language open them (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the zones in degrees, as RFC 7946 asks. Parquet: values and zones for programs, where the GDAL of this QGIS writes it.</source>
        <translation>GeoPackage: the zones with one style per indicator, the first one shown, and the table of values. Spreadsheet: a sheet of values, one of definitions and sources, one of where the values come from (algorithm, version, parameters, data with their dates), and one for each comparison, with names a person reads. CSV: the values as spreadsheets of the language open them (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the zones in degrees, as RFC 7946 asks. Parquet: values and zones for programs, where the GDAL of this QGIS writes it.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparisons</translation>
    </message>
    <message>
        <source>Tables of “Compare years” and “Compare municipalities”; each gets a sheet of the spreadsheet.</source>
        <translation>Tables of “Compare years” and “Compare municipalities”; each gets a sheet of the spreadsheet.</translation>
    </message>
    <message>
        <source>Gets results.gpkg, results.xlsx, values.csv, zones.geojson, values.parquet and zones.parquet.</source>
        <translation>Gets results.gpkg, results.xlsx, values.csv, zones.geojson, values.parquet and zones.parquet.</translation>
    </message>
    <message>
        <source>None chosen: all that can be made (without zones, no GeoJSON).</source>
        <translation>None chosen: all that can be made (without zones, no GeoJSON).</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet (zones)</source>
        <translation>Parquet (zones)</translation>
    </message>
    <message>
        <source>Goalposts of the scores</source>
        <translation>Goalposts of the scores</translation>
    </message>
    <message>
        <source>What scores 0 and 100, the same for all zones, years and municipalities: the lowest and the highest value of all; or, for shares, 0 % and 100 %.</source>
        <translation>What scores 0 and 100, the same for all zones, years and municipalities: the lowest and the highest value of all; or, for shares, 0 % and 100 %.</translation>
    </message>
    <message>
        <source>Lowest and highest value</source>
        <translation>Lowest and highest value</translation>
    </message>
    <message>
        <source>0 % and 100 % for shares</source>
        <translation>0 % and 100 % for shares</translation>
    </message>
    <message>
        <source>CSV with the columns indicator, direction (1: more is better, -1: less is), lower and upper: goalposts and directions of your own. Empty: all indicators, with the directions of the catalogue.</source>
        <translation>CSV with the columns indicator, direction (1: more is better, -1: less is), lower and upper: goalposts and directions of your own. Empty: all indicators, with the directions of the catalogue.</translation>
    </message>
    <message>
        <source>The zones that the municipal profile makes, with zone_code and zone_name. Without them there are no maps and zones go by their codes.</source>
        <translation>The zones that the municipal profile makes, with zone_code and zone_name. Without them there are no maps and zones go by their codes.</translation>
    </message>
    <message>
        <source>Gives the municipality&apos;s name, year, sources and licences, and chooses it where the values are of several.</source>
        <translation>Gives the municipality's name, year, sources and licences, and chooses it where the values are of several.</translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation>Field with people</translation>
    </message>
    <message>
        <source>Residents of each zone. Empty: the largest number of people that an indicator of the zone rests on.</source>
        <translation>Residents of each zone. Empty: the largest number of people that an indicator of the zone rests on.</translation>
    </message>
    <message>
        <source>Field with people of 65 or more</source>
        <translation>Field with people of 65 or more</translation>
    </message>
    <message>
        <source>Shown in the adaptation sheets.</source>
        <translation>Shown in the adaptation sheets.</translation>
    </message>
    <message>
        <source>Field with children under 15</source>
        <translation>Field with children under 15</translation>
    </message>
    <message>
        <source>Indicator of the technical note</source>
        <translation>Indicator of the technical note</translation>
    </message>
    <message>
        <source>Its id, such as heat_hot_pct, or its name as reports show it.</source>
        <translation>Its id, such as heat_hot_pct, or its name as reports show it.</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Threshold in force</translation>
    </message>
    <message>
        <source>For the technical note, in the indicator&apos;s unit.</source>
        <translation>For the technical note, in the indicator's unit.</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>Proposed threshold</translation>
    </message>
    <message>
        <source>A place reaches a threshold when its value is</source>
        <translation>A place reaches a threshold when its value is</translation>
    </message>
    <message>
        <source>For the technical note. As the indicator says: at least the threshold where more is better, at most where less is.</source>
        <translation>For the technical note. As the indicator says: at least the threshold where more is better, at most where less is.</translation>
    </message>
    <message>
        <source>As the indicator says</source>
        <translation>As the indicator says</translation>
    </message>
    <message>
        <source>at least the threshold</source>
        <translation>at least the threshold</translation>
    </message>
    <message>
        <source>at most the threshold</source>
        <translation>at most the threshold</translation>
    </message>
    <message>
        <source>How do I show a municipality&apos;s indicators to those who decide: as a profile, a sheet for each freguesia, a note on a threshold, one page or a poster?</source>
        <translation>How do I show a municipality's indicators to those who decide: as a profile, a sheet for each freguesia, a note on a threshold, one page or a poster?</translation>
    </message>
    <message>
        <source>Municipal profile: every indicator with definition, source, map and table by zone. Adaptation sheets: for each freguesia its people, its climate indicators with rank (1 is the best) and gap to the municipality&apos;s value, what is strong and weak, and an empty table of measures; strong is a rating of good or better, else better than the municipality and in the best third of the zones, weak the reverse; an amount, such as hectares, is neither. Technical note: which zones, and municipalities where there are several, change side when the threshold moves, the people who live there, and how the count varies within 10% around the proposed threshold. The page holds everything it shows and asks nothing of the network.</source>
        <translation>Municipal profile: every indicator with definition, source, map and table by zone. Adaptation sheets: for each freguesia its people, its climate indicators with rank (1 is the best) and gap to the municipality's value, what is strong and weak, and an empty table of measures; strong is a rating of good or better, else better than the municipality and in the best third of the zones, weak the reverse; an amount, such as hectares, is neither. Technical note: which zones, and municipalities where there are several, change side when the threshold moves, the people who live there, and how the count varies within 10% around the proposed threshold. The page holds everything it shows and asks nothing of the network.</translation>
    </message>
    <message>
        <source>Nothing is computed anew: what was wrong in the values stays wrong. The technical note says on which side of a threshold a value lies, never whether a law is met, and calls a threshold official only where the catalogue names an official source for it. One page and poster are made for print (PDF); their HTML is one plain page. Made from a table of values a report does not know what the profile left out.</source>
        <translation>Nothing is computed anew: what was wrong in the values stays wrong. The technical note says on which side of a threshold a value lies, never whether a law is met, and calls a threshold official only where the catalogue names an official source for it. One page and poster are made for print (PDF); their HTML is one plain page. Made from a table of values a report does not know what the profile left out.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>What kind of document to make.</source>
        <translation>What kind of document to make.</translation>
    </message>
    <message>
        <source>Adaptation sheet for each freguesia</source>
        <translation>Adaptation sheet for each freguesia</translation>
    </message>
    <message>
        <source>Technical note on the effect of a rule</source>
        <translation>Technical note on the effect of a rule</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>One-page summary</translation>
    </message>
    <message>
        <source>A1 poster</source>
        <translation>A1 poster</translation>
    </message>
    <message>
        <source>Of every word in the report.</source>
        <translation>Of every word in the report.</translation>
    </message>
    <message>
        <source>One HTML file to read, print or send; it works without a network.</source>
        <translation>One HTML file to read, print or send; it works without a network.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Publish indicators to the platform (PGI)</source>
        <translation>Publish indicators to the platform (PGI)</translation>
    </message>
    <message>
        <source>Which of the municipality&apos;s indicators does its platform lack or hold with another value? Creates and updates them there, when the dry run is switched off.</source>
        <translation>Which of the municipality's indicators does its platform lack or hold with another value? Creates and updates them there, when the dry run is switched off.</translation>
    </message>
    <message>
        <source>Each value of an indicator, zone and period becomes an entity KeyPerformanceIndicator (smart-data-models) with an id that is always the same: urn:ngsi-ld:KeyPerformanceIndicator:smart-territory:&lt;municipality&gt;:&lt;zone&gt;:&lt;indicator&gt;:&lt;period&gt;. kpiValue has the unit&apos;s UN/CEFACT code and the last day of the period as time of observation; currentStanding is the band; name, definition, formula and source are the catalogue&apos;s, in Portuguese. What the platform holds is asked for first, and only what is new or differs is sent: to an NGSI-LD broker by batch upsert with options=update, to NGSIv2 by an appending batch update, to a CKAN portal as rows with a primary key, into a folder as a file. Requests hold at most 500 entities and 700 kB; refused ones are halved. 20 of the sent entities are read back.</source>
        <translation>Each value of an indicator, zone and period becomes an entity KeyPerformanceIndicator (smart-data-models) with an id that is always the same: urn:ngsi-ld:KeyPerformanceIndicator:smart-territory:&lt;municipality&gt;:&lt;zone&gt;:&lt;indicator&gt;:&lt;period&gt;. kpiValue has the unit's UN/CEFACT code and the last day of the period as time of observation; currentStanding is the band; name, definition, formula and source are the catalogue's, in Portuguese. What the platform holds is asked for first, and only what is new or differs is sent: to an NGSI-LD broker by batch upsert with options=update, to NGSIv2 by an appending batch update, to a CKAN portal as rows with a primary key, into a folder as a file. Requests hold at most 500 entities and 700 kB; refused ones are halved. 20 of the sent entities are read back.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted, and no entity with another id is touched: a value that is no longer published stays on the platform. Values that are missing are left out. Units without a sure code (kg per person) stand in the description. NGSIv2 takes no brackets, quotes and equals signs in texts: similar signs are written. What a platform shows of an entity, and to whom, is for the platform to say.</source>
        <translation>Nothing is ever deleted, and no entity with another id is touched: a value that is no longer published stays on the platform. Values that are missing are left out. Units without a sure code (kg per person) stand in the description. NGSIv2 takes no brackets, quotes and equals signs in texts: similar signs are written. What a platform shows of an entity, and to whom, is for the platform to say.</translation>
    </message>
    <message>
        <source>Entities created, or that would be</source>
        <translation>Entities created, or that would be</translation>
    </message>
    <message>
        <source>Entities updated, or that would be</source>
        <translation>Entities updated, or that would be</translation>
    </message>
    <message>
        <source>Entities that are as they should be</source>
        <translation>Entities that are as they should be</translation>
    </message>
    <message>
        <source>Entities that were not taken</source>
        <translation>Entities that were not taken</translation>
    </message>
    <message>
        <source>Entities read back otherwise than sent</source>
        <translation>Entities read back otherwise than sent</translation>
    </message>
    <message>
        <source>Comparing with the platform</source>
        <translation>Comparing with the platform</translation>
    </message>
    <message>
        <source>The long table of the municipal profile (VALUES). Either this or a layer.</source>
        <translation>The long table of the municipal profile (VALUES). Either this or a layer.</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>Layer of results</translation>
    </message>
    <message>
        <source>A row a zone, with a field an indicator: the ZONES_OUTPUT of the municipal profile, or the result of an algorithm by zone.</source>
        <translation>A row a zone, with a field an indicator: the ZONES_OUTPUT of the municipal profile, or the result of an algorithm by zone.</translation>
    </message>
    <message>
        <source>Of the layer of results; empty: zone_code, or the field of CAOP.</source>
        <translation>Of the layer of results; empty: zone_code, or the field of CAOP.</translation>
    </message>
    <message>
        <source>Ids of the indicators to publish, separated by commas; empty for all.</source>
        <translation>Ids of the indicators to publish, separated by commas; empty for all.</translation>
    </message>
    <message>
        <source>What values without a period stand for: a year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30).</source>
        <translation>What values without a period stand for: a year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30).</translation>
    </message>
    <message>
        <source>Who publishes, such as Câmara Municipal de Tomar.</source>
        <translation>Who publishes, such as Câmara Municipal de Tomar.</translation>
    </message>
    <message>
        <source>Its name, for the address of the entities (addressLocality).</source>
        <translation>Its name, for the address of the entities (addressLocality).</translation>
    </message>
    <message>
        <source>Code of the municipality</source>
        <translation>Code of the municipality</translation>
    </message>
    <message>
        <source>Four digits, where the values do not say it and no zone code begins with it.</source>
        <translation>Four digits, where the values do not say it and no zone code begins with it.</translation>
    </message>
    <message>
        <source>Outlines and names of the zones, matched by code; without them the entities have no location.</source>
        <translation>Outlines and names of the zones, matched by code; without them the entities have no location.</translation>
    </message>
    <message>
        <source>Of the zones; empty: zone_code, or the field of CAOP.</source>
        <translation>Of the zones; empty: zone_code, or the field of CAOP.</translation>
    </message>
    <message>
        <source>Of the zones; empty: zone_name, or the field of CAOP.</source>
        <translation>Of the zones; empty: zone_name, or the field of CAOP.</translation>
    </message>
    <message>
        <source>Tolerance of the outlines (m)</source>
        <translation>Tolerance of the outlines (m)</translation>
    </message>
    <message>
        <source>Outlines are simplified by at most this much, so that entities stay small.</source>
        <translation>Outlines are simplified by at most this much, so that entities stay small.</translation>
    </message>
    <message>
        <source>The name of a saved connection, a folder, the address of a service, or a JSON object of settings, as the pull takes them. In a folder the file KeyPerformanceIndicator-smart-territory.json is written. Empty: the embedded sample, for dry runs only.</source>
        <translation>The name of a saved connection, a folder, the address of a service, or a JSON object of settings, as the pull takes them. In a folder the file KeyPerformanceIndicator-smart-territory.json is written. Empty: the embedded sample, for dry runs only.</translation>
    </message>
    <message>
        <source>Resource or dataset (CKAN)</source>
        <translation>Resource or dataset (CKAN)</translation>
    </message>
    <message>
        <source>Of a CKAN portal: the id of a resource, or the name of a dataset in which a table is made. Other platforms need none.</source>
        <translation>Of a CKAN portal: the id of a resource, or the name of a dataset in which a table is made. Other platforms need none.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Dry run</translation>
    </message>
    <message>
        <source>Only say what would be created and updated; nothing is sent.</source>
        <translation>Only say what would be created and updated; nothing is sent.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Notes what was sent. Given again, what it holds is skipped unless it changed, so that a run goes on after a break; it is added to and not replaced.</source>
        <translation>Notes what was sent. Given again, what it holds is skipped unless it changed, so that a run goes on after a break; it is added to and not replaced.</translation>
    </message>
    <message>
        <source>All entities as they would be sent (an array in JSON).</source>
        <translation>All entities as they would be sent (an array in JSON).</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>What became of each</translation>
    </message>
    <message>
        <source>A row for each entity, with what was or would be done.</source>
        <translation>A row for each entity, with what was or would be done.</translation>
    </message>
    <message>
        <source>The platform keeps an older rating (currentStanding).</source>
        <translation>The platform keeps an older rating (currentStanding).</translation>
    </message>
    <message>
        <source>The platform refused it: {detail}</source>
        <translation>The platform refused it: {detail}</translation>
    </message>
    <message>
        <source>The platform did not say what became of it.</source>
        <translation>The platform did not say what became of it.</translation>
    </message>
    <message>
        <source>Not sent, because publishing ended before.</source>
        <translation>Not sent, because publishing ended before.</translation>
    </message>
    <message>
        <source>Read back otherwise than sent: {detail}</source>
        <translation>Read back otherwise than sent: {detail}</translation>
    </message>
    <message>
        <source>both are given</source>
        <translation>both are given</translation>
    </message>
    <message>
        <source>neither is given</source>
        <translation>neither is given</translation>
    </message>
    <message>
        <source>How fresh</source>
        <translation>How fresh</translation>
    </message>
    <message>
        <source>A complete answer is kept on this computer as a snapshot, without anything secret. The last choice needs no network and asks nobody; log and metadata say how old the data are. Files and folders are always read as they are.</source>
        <translation>A complete answer is kept on this computer as a snapshot, without anything secret. The last choice needs no network and asks nobody; log and metadata say how old the data are. Files and folders are always read as they are.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Ask the server</translation>
    </message>
    <message>
        <source>Ask the server; where it does not answer, take the last snapshot</source>
        <translation>Ask the server; where it does not answer, take the last snapshot</translation>
    </message>
    <message>
        <source>Last snapshot only, without the network</source>
        <translation>Last snapshot only, without the network</translation>
    </message>
    <message>
        <source>Open a workshop pack</source>
        <translation>Open a workshop pack</translation>
    </message>
    <message>
        <source>What did the workshop&apos;s organisers bring, and where is it on my computer?</source>
        <translation>What did the workshop's organisers bring, and where is it on my computer?</translation>
    </message>
    <message>
        <source>Checks the zip before anything is kept: paths that would leave the folder, links, names that clash, sizes that cannot be, checksums. Then the data go to a new folder, the connections are saved (under another name where theirs is taken by other settings), and the snapshots are kept unless newer ones are there. Where anything fails, nothing is left.</source>
        <translation>Checks the zip before anything is kept: paths that would leave the folder, links, names that clash, sizes that cannot be, checksums. Then the data go to a new folder, the connections are saved (under another name where theirs is taken by other settings), and the snapshots are kept unless newer ones are there. Where anything fails, nothing is left.</translation>
    </message>
    <message>
        <source>A pack that passes is undamaged, which does not tell who made it: open only packs from people you know. It brings no passwords; where a connection needs one, give it an authcfg of your own.</source>
        <translation>A pack that passes is undamaged, which does not tell who made it: open only packs from people you know. It brings no passwords; where a connection needs one, give it an authcfg of your own.</translation>
    </message>
    <message>
        <source>Workshop pack</source>
        <translation>Workshop pack</translation>
    </message>
    <message>
        <source>The zip as you got it.</source>
        <translation>The zip as you got it.</translation>
    </message>
    <message>
        <source>Folder to open it in</source>
        <translation>Folder to open it in</translation>
    </message>
    <message>
        <source>A subfolder with the pack&apos;s title is made; nothing is overwritten.</source>
        <translation>A subfolder with the pack's title is made; nothing is overwritten.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>What arrived</translation>
    </message>
    <message>
        <source>A row a connection, snapshot and part of the data.</source>
        <translation>A row a connection, snapshot and part of the data.</translation>
    </message>
    <message>
        <source>Folder with the pack&apos;s data</source>
        <translation>Folder with the pack's data</translation>
    </message>
    <message>
        <source>Connections in the pack</source>
        <translation>Connections in the pack</translation>
    </message>
    <message>
        <source>Snapshots in the pack</source>
        <translation>Snapshots in the pack</translation>
    </message>
    <message>
        <source>Opening the pack</source>
        <translation>Opening the pack</translation>
    </message>
    <message>
        <source>Make a workshop pack</source>
        <translation>Make a workshop pack</translation>
    </message>
    <message>
        <source>How do a platform&apos;s connections and data get into a room without a network, such as a workshop with a class or a council?</source>
        <translation>How do a platform's connections and data get into a room without a network, such as a workshop with a class or a council?</translation>
    </message>
    <message>
        <source>Writes one zip with the connections' settings (without passwords and without authcfg), the snapshots of what was pulled with them, a territory's folder, chosen layers and the sample. A list of contents holds size and SHA-256 of every file. Open it with “Open a workshop pack”; pulls with “Last snapshot only” then work without a network.</source>
        <translation>Writes one zip with the connections' settings (without passwords and without authcfg), the snapshots of what was pulled with them, a territory's folder, chosen layers and the sample. A list of contents holds size and SHA-256 of every file. Open it with “Open a workshop pack”; pulls with “Last snapshot only” then work without a network.</translation>
    </message>
    <message>
        <source>Everything in the pack can be read by whoever gets it. A pull finds its snapshot only with the same connection, collection, extent, filter and limit as when it was made: run what the workshop will run once before. Checksums show damage, not who made the pack. At most 4 GB and 20 000 files.</source>
        <translation>Everything in the pack can be read by whoever gets it. A pull finds its snapshot only with the same connection, collection, extent, filter and limit as when it was made: run what the workshop will run once before. Checksums show damage, not who made the pack. At most 4 GB and 20 000 files.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name of the folder that the pack is opened to.</source>
        <translation>Name of the folder that the pack is opened to.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Names of saved connections with semicolons between; * for all.</source>
        <translation>Names of saved connections with semicolons between; * for all.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>What was pulled before and is kept on this computer.</source>
        <translation>What was pulled before and is kept on this computer.</translation>
    </message>
    <message>
        <source>Those of the connections above</source>
        <translation>Those of the connections above</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>All on this computer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Territory&apos;s folder</source>
        <translation>Territory's folder</translation>
    </message>
    <message>
        <source>With the territory file and its layers; packed with all it holds.</source>
        <translation>With the territory file and its layers; packed with all it holds.</translation>
    </message>
    <message>
        <source>Further layers</source>
        <translation>Further layers</translation>
    </message>
    <message>
        <source>Layers that are files.</source>
        <translation>Layers that are files.</translation>
    </message>
    <message>
        <source>Sample territory</source>
        <translation>Sample territory</translation>
    </message>
    <message>
        <source>Towns of the embedded sample, ready to open from the folder.</source>
        <translation>Towns of the embedded sample, ready to open from the folder.</translation>
    </message>
    <message>
        <source>The zip to hand out.</source>
        <translation>The zip to hand out.</translation>
    </message>
    <message>
        <source>Files of data in the pack</source>
        <translation>Files of data in the pack</translation>
    </message>
    <message>
        <source>Looking at what goes in</source>
        <translation>Looking at what goes in</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Writing the pack</translation>
    </message>
    <message>
        <source>Fetch boundaries and land cover</source>
        <translation>Fetch boundaries and land cover</translation>
    </message>
    <message>
        <source>How do I begin with a municipality of which I have no layers: its outline, its freguesias and its land cover?</source>
        <translation>How do I begin with a municipality of which I have no layers: its outline, its freguesias and its land cover?</translation>
    </message>
    <message>
        <source>Asks the OGC API of the Directorate-General for Territory (DGT) for the municipality by its code, for the freguesias of the official boundaries (CAOP) and for the newest land-cover map (COS) there, page by page. All go to one GeoPackage in the official metric CRS, and into the folder&apos;s territory file with date, citation and licence; layers that the file has already stay. What is incomplete is refused.</source>
        <translation>Asks the OGC API of the Directorate-General for Territory (DGT) for the municipality by its code, for the freguesias of the official boundaries (CAOP) and for the newest land-cover map (COS) there, page by page. All go to one GeoPackage in the official metric CRS, and into the folder's territory file with date, citation and licence; layers that the file has already stay. What is incomplete is refused.</translation>
    </message>
    <message>
        <source>The service has the mainland only. Land-cover polygons are kept whole where they cross the municipality&apos;s limit. This was tried on stand-ins with the service&apos;s collections and fields, and not on the service itself.</source>
        <translation>The service has the mainland only. Land-cover polygons are kept whole where they cross the municipality's limit. This was tried on stand-ins with the service's collections and fields, and not on the service itself.</translation>
    </message>
    <message>
        <source>Four digits of the official boundaries (DTMN), such as 1106 for Lisbon.</source>
        <translation>Four digits of the official boundaries (DTMN), such as 1106 for Lisbon.</translation>
    </message>
    <message>
        <source>Land-cover map</source>
        <translation>Land-cover map</translation>
    </message>
    <message>
        <source>Collection such as cos2023v1; empty: the newest COS of the service.</source>
        <translation>Collection such as cos2023v1; empty: the newest COS of the service.</translation>
    </message>
    <message>
        <source>An OGC API Features service with the same collections.</source>
        <translation>An OGC API Features service with the same collections.</translation>
    </message>
    <message>
        <source>Where the GeoPackage and the territory file are written.</source>
        <translation>Where the GeoPackage and the territory file are written.</translation>
    </message>
    <message>
        <source>GeoPackage with the layers</source>
        <translation>GeoPackage with the layers</translation>
    </message>
    <message>
        <source>Asking for the municipality</source>
        <translation>Asking for the municipality</translation>
    </message>
    <message>
        <source>Fetching the freguesias</source>
        <translation>Fetching the freguesias</translation>
    </message>
    <message>
        <source>Fetching the land cover</source>
        <translation>Fetching the land cover</translation>
    </message>
    <message>
        <source>Writing the layers and the territory file</source>
        <translation>Writing the layers and the territory file</translation>
    </message>
    <message>
        <source>Go on where a run was broken off</source>
        <translation>Go on where a run was broken off</translation>
    </message>
    <message>
        <source>If a run with the same query was killed, cancelled or cut off from the network in the last six hours, only the pages that it did not get are asked for, unless entities were added or removed meanwhile.</source>
        <translation>If a run with the same query was killed, cancelled or cut off from the network in the last six hours, only the pages that it did not get are asked for, unless entities were added or removed meanwhile.</translation>
    </message>
    <message>
        <source>Reads entities from an NGSI-LD (ETSI GS CIM 009) or NGSIv2 context broker, an OGC API Features or SensorThings 1.1 service, the DataStore of a CKAN portal, the catalogue of a udata portal, or files of NGSI-LD entities or GeoJSON, such as the bulk downloads of the national data-model catalogue; what an address speaks is found out by asking. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326. Time series come from a broker&apos;s temporal interface or from observations of SensorThings, entity by entity; what the source does not put together by periods is put together here.</source>
        <translation>Reads entities from an NGSI-LD (ETSI GS CIM 009) or NGSIv2 context broker, an OGC API Features or SensorThings 1.1 service, the DataStore of a CKAN portal, the catalogue of a udata portal, or files of NGSI-LD entities or GeoJSON, such as the bulk downloads of the national data-model catalogue; what an address speaks is found out by asking. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326. Time series come from a broker's temporal interface or from observations of SensorThings, entity by entity; what the source does not put together by periods is put together here.</translation>
    </message>
    <message>
        <source>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. In the layers times are kept as the text that was sent, in the table of series they are in UTC, and so are days, months and years. Many brokers answer nothing beyond some tens of thousands of entities: what lies behind is asked for in parts, and where that fails the result is incomplete.</source>
        <translation>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. In the layers times are kept as the text that was sent, in the table of series they are in UTC, and so are days, months and years. Many brokers answer nothing beyond some tens of thousands of entities: what lies behind is asked for in parts, and where that fails the result is incomplete.</translation>
    </message>
    <message>
        <source>Only what changed or was observed from this moment on, as 2026-05-01 or 2026-05-01T10:00:00Z (UTC where no zone is given). For NGSIv2, OGC API and observations of SensorThings; elsewhere use the filter. With AGGREGATE it bounds the time series, and the entities come whatever their time.</source>
        <translation>Only what changed or was observed from this moment on, as 2026-05-01 or 2026-05-01T10:00:00Z (UTC where no zone is given). For NGSIv2, OGC API and observations of SensorThings; elsewhere use the filter. With AGGREGATE it bounds the time series, and the entities come whatever their time.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Only what changed or was observed before this moment; written as SINCE is.</source>
        <translation>Only what changed or was observed before this moment; written as SINCE is.</translation>
    </message>
    <message>
        <source>Readings or periods of the time series</source>
        <translation>Readings or periods of the time series</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Time series</translation>
    </message>
    <message>
        <source>None: the entities as they are now. Otherwise also the table SERIES, with every reading of the entities&apos; attributes or one figure a period. For NGSI-LD brokers with a temporal interface, and Things or Datastreams of SensorThings.</source>
        <translation>None: the entities as they are now. Otherwise also the table SERIES, with every reading of the entities' attributes or one figure a period. For NGSI-LD brokers with a temporal interface, and Things or Datastreams of SensorThings.</translation>
    </message>
    <message>
        <source>Every reading</source>
        <translation>Every reading</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Number of readings</source>
        <translation>Number of readings</translation>
    </message>
    <message>
        <source>What readings are put together by, in UTC; the first period is a whole one, also where SINCE lies within it.</source>
        <translation>What readings are put together by, in UTC; the first period is a whole one, also where SINCE lies within it.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>A row a reading, or a period of one attribute of an entity. Yes and no are 1 and 0; what is no number stands in value_text. Needs a choice in AGGREGATE.</source>
        <translation>A row a reading, or a period of one attribute of an entity. Yes and no are 1 and 0; what is no number stands in value_text. Needs a choice in AGGREGATE.</translation>
    </message>
    <message>
        <source>Ready models</source>
        <translation>Ready models</translation>
    </message>
    <message>
        <source>Steps of the model</source>
        <translation>Steps of the model</translation>
    </message>
    <message>
        <source>Run a job over several municipalities</source>
        <translation>Run a job over several municipalities</translation>
    </message>
    <message>
        <source>How do several municipalities compare, each computed by the same tasks with its own layers, overnight and without watching?</source>
        <translation>How do several municipalities compare, each computed by the same tasks with its own layers, overnight and without watching?</translation>
    </message>
    <message>
        <source>Reads a job file: territory files, and tasks that are algorithms or ready models with their parameters. Each task on each municipality runs in a qgis_process of its own, several at a time. One that fails or crashes is named and the others go on. What an earlier run did is kept as long as its request, the plugin&apos;s version and the contents of its files are the same. In the end the values of all municipalities stand in one table, and one page compares them indicator by indicator.</source>
        <translation>Reads a job file: territory files, and tasks that are algorithms or ready models with their parameters. Each task on each municipality runs in a qgis_process of its own, several at a time. One that fails or crashes is named and the others go on. What an earlier run did is kept as long as its request, the plugin's version and the contents of its files are the same. In the end the values of all municipalities stand in one table, and one page compares them indicator by indicator.</translation>
    </message>
    <message>
        <source>Values are set side by side as each municipality's data give them: differences of source, year and completeness are not evened out. The processes know this plugin and QGIS's own algorithms, and no other plugin. A change behind the address of a service or database is not noticed; run without “Resume” after it.</source>
        <translation>Values are set side by side as each municipality's data give them: differences of source, year and completeness are not evened out. The processes know this plugin and QGIS's own algorithms, and no other plugin. A change behind the address of a service or database is not noticed; run without “Resume” after it.</translation>
    </message>
    <message>
        <source>Job file</source>
        <translation>Job file</translation>
    </message>
    <message>
        <source>A JSON file with “territories” and “tasks”; processing/batch/jobs of the plugin holds examples. Relative paths start at its folder.</source>
        <translation>A JSON file with “territories” and “tasks”; processing/batch/jobs of the plugin holds examples. Relative paths start at its folder.</translation>
    </message>
    <message>
        <source>Processes at a time</source>
        <translation>Processes at a time</translation>
    </message>
    <message>
        <source>Empty: one for each processor, as far as each has 2 GB of memory.</source>
        <translation>Empty: one for each processor, as far as each has 2 GB of memory.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Keep what was done before and has not changed since; else all is done anew.</source>
        <translation>Keep what was done before and has not changed since; else all is done anew.</translation>
    </message>
    <message>
        <source>Gets a folder for each municipality, with one for each task, its log and its journal.</source>
        <translation>Gets a folder for each municipality, with one for each task, its log and its journal.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Runs</translation>
    </message>
    <message>
        <source>One row a municipality and task: done, kept from before or failed, with the reason; if left out: runs.csv in the folder.</source>
        <translation>One row a municipality and task: done, kept from before or failed, with the reason; if left out: runs.csv in the folder.</translation>
    </message>
    <message>
        <source>Values of all municipalities</source>
        <translation>Values of all municipalities</translation>
    </message>
    <message>
        <source>The values of every municipal profile in one table; if left out: values_all.csv in the folder.</source>
        <translation>The values of every municipal profile in one table; if left out: values_all.csv in the folder.</translation>
    </message>
    <message>
        <source>One HTML file with a table of indicators and municipalities; if left out: comparison.html in the folder.</source>
        <translation>One HTML file with a table of indicators and municipalities; if left out: comparison.html in the folder.</translation>
    </message>
    <message>
        <source>Runs that failed</source>
        <translation>Runs that failed</translation>
    </message>
    <message>
        <source>Running the municipalities</source>
        <translation>Running the municipalities</translation>
    </message>
    <message>
        <source>What the tested service offers for pulling, and how many entities it announces for each of the first 50 (empty where it tells no number).</source>
        <translation>What the tested service offers for pulling, and how many entities it announces for each of the first 50 (empty where it tells no number).</translation>
    </message>
    <message>
        <source>Largest page; 0 where it is not known</source>
        <translation>Largest page; 0 where it is not known</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>Language of the filter</translation>
    </message>
    <message>
        <source>It did not work, and no reason was given.</source>
        <translation>It did not work, and no reason was given.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Find out by asking</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Folder or file</translation>
    </message>
    <message>
        <source>NGSI-LD context broker</source>
        <translation>NGSI-LD context broker</translation>
    </message>
    <message>
        <source>NGSIv2 context broker (Orion)</source>
        <translation>NGSIv2 context broker (Orion)</translation>
    </message>
    <message>
        <source>OGC API Features</source>
        <translation>OGC API Features</translation>
    </message>
    <message>
        <source>SensorThings API 1.1</source>
        <translation>SensorThings API 1.1</translation>
    </message>
    <message>
        <source>CKAN portal (DataStore)</source>
        <translation>CKAN portal (DataStore)</translation>
    </message>
    <message>
        <source>udata portal (catalogue)</source>
        <translation>udata portal (catalogue)</translation>
    </message>
    <message>
        <source>Allow &amp;unencrypted http to another computer</source>
        <translation>Allow &amp;unencrypted http to another computer</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… or a folder</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>names, separated by commas</translation>
    </message>
    <message>
        <source>Passwords and tokens stay in QGIS&apos;s authentication store; only its id is saved.</source>
        <translation>Passwords and tokens stay in QGIS's authentication store; only its id is saved.</translation>
    </message>
    <message>
        <source>NGSILD-Tenant; with NGSIv2 Fiware-Service.</source>
        <translation>NGSILD-Tenant; with NGSIv2 Fiware-Service.</translation>
    </message>
    <message>
        <source>Address of the JSON-LD context that the broker shall use.</source>
        <translation>Address of the JSON-LD context that the broker shall use.</translation>
    </message>
    <message>
        <source>Further hosts that the service may redirect to; no others are ever asked.</source>
        <translation>Further hosts that the service may redirect to; no others are ever asked.</translation>
    </message>
    <message>
        <source>Records asked for in one request.</source>
        <translation>Records asked for in one request.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Tenant</translation>
    </message>
    <message>
        <source>Service &amp;path</source>
        <translation>Service &amp;path</translation>
    </message>
    <message>
        <source>Authent&amp;ication</source>
        <translation>Authent&amp;ication</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <source>JSON-LD conte&amp;xt</source>
        <translation>JSON-LD conte&amp;xt</translation>
    </message>
    <message>
        <source>Further &amp;hosts</source>
        <translation>Further &amp;hosts</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Pa&amp;ge size</source>
        <translation>Pa&amp;ge size</translation>
    </message>
    <message>
        <source>Ti&amp;me for a request</source>
        <translation>Ti&amp;me for a request</translation>
    </message>
    <message>
        <source>Largest answe&amp;r</source>
        <translation>Largest answe&amp;r</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;w</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Dupli&amp;cate</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>T&amp;est connection</translation>
    </message>
    <message>
        <source>Canc&amp;el test</source>
        <translation>Canc&amp;el test</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>{name} (national service)</source>
        <translation>{name} (national service)</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Copy of {name}</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” is saved.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Delete the connection “{name}”?</source>
        <translation>Delete the connection “{name}”?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Deleting…</translation>
    </message>
    <message>
        <source>Asking the service what it is…</source>
        <translation>Asking the service what it is…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>Give up the changes that are not saved?</source>
        <translation>Give up the changes that are not saved?</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>C&amp;onnections</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connections…</translation>
    </message>
    <message>
        <source>The service answers: {kind}.</source>
        <translation>The service answers: {kind}.</translation>
    </message>
    <message>
        <source>Version: {version}.</source>
        <translation>Version: {version}.</translation>
    </message>
    <message>
        <source>Collections: {count}.</source>
        <translation>Collections: {count}.</translation>
    </message>
    <message>
        <source>Largest page: {size}.</source>
        <translation>Largest page: {size}.</translation>
    </message>
    <message>
        <source>Filter: {language}.</source>
        <translation>Filter: {language}.</translation>
    </message>
    <message>
        <source>Laid out for paper: pages of A4, or the poster on A1. Its text can be searched.</source>
        <translation>Laid out for paper: pages of A4, or the poster on A1. Its text can be searched.</translation>
    </message>
    <message>
        <source>Laying out the print</source>
        <translation>Laying out the print</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Run a job over several municipalities…</source>
        <translation>Run a job over several municipalities…</translation>
    </message>
    <message>
        <source>Pull data from the platform (PGI)…</source>
        <translation>Pull data from the platform (PGI)…</translation>
    </message>
    <message>
        <source>Publish indicators to the platform (PGI)…</source>
        <translation>Publish indicators to the platform (PGI)…</translation>
    </message>
    <message>
        <source>Open a workshop pack…</source>
        <translation>Open a workshop pack…</translation>
    </message>
    <message>
        <source>A year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30); empty: the file&apos;s year.</source>
        <translation>A year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30); empty: the file's year.</translation>
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
    <message>
        <source>{count} of {total} places stand on a plot, from whose limit they are measured; the others from their own edge.</source>
        <translation>{count} of {total} places stand on a plot, from whose limit they are measured; the others from their own edge.</translation>
    </message>
    <message>
        <source>Service area of typology {kind}: {share:.1f} %, which is rated “{band}”.</source>
        <translation>Service area of typology {kind}: {share:.1f} %, which is rated “{band}”.</translation>
    </message>
    <message>
        <source>Service area of typology {kind}: {share:.1f} %, below the values rated good (from {limit:g} %); the limits of the other ratings are not known here.</source>
        <translation>Service area of typology {kind}: {share:.1f} %, below the values rated good (from {limit:g} %); the limits of the other ratings are not known here.</translation>
    </message>
    <message>
        <source>{count} of {total} roofs lie outside the data of the raster and have no result.</source>
        <translation>{count} of {total} roofs lie outside the data of the raster and have no result.</translation>
    </message>
    <message>
        <source>“{text}” gives {count} numbers. Give twelve amounts of rain in mm, January first, with semicolons between.</source>
        <translation>“{text}” gives {count} numbers. Give twelve amounts of rain in mm, January first, with semicolons between.</translation>
    </message>
    <message>
        <source>There is no rain to collect. Give the twelve months, a year&apos;s amount, or a raster of it.</source>
        <translation>There is no rain to collect. Give the twelve months, a year's amount, or a raster of it.</translation>
    </message>
    <message>
        <source>There is no irradiation. Give a raster of kWh/m² a year, or one number for all roofs.</source>
        <translation>There is no irradiation. Give a raster of kWh/m² a year, or one number for all roofs.</translation>
    </message>
    <message>
        <source>The year&apos;s rain is spread evenly over the months, which makes tanks too small where summers are dry. Give the rain of the twelve months.</source>
        <translation>The year's rain is spread evenly over the months, which makes tanks too small where summers are dry. Give the rain of the twelve months.</translation>
    </message>
    <message>
        <source>“{layer}” does not say who lives in each building, so there is no demand and no tank. Choose the field with the people; “Population to buildings” makes one.</source>
        <translation>“{layer}” does not say who lives in each building, so there is no demand and no tank. Choose the field with the people; “Population to buildings” makes one.</translation>
    </message>
    <message>
        <source>All roofs together collect {rain:.0f} m³ a year from {area:.1f} ha.</source>
        <translation>All roofs together collect {rain:.0f} m³ a year from {area:.1f} ha.</translation>
    </message>
    <message>
        <source>All roofs together yield {energy:.1f} GWh a year with {power:.1f} MWp.</source>
        <translation>All roofs together yield {energy:.1f} GWh a year with {power:.1f} MWp.</translation>
    </message>
    <message>
        <source>“{layer}” has no building with an area. Choose the footprints of the buildings.</source>
        <translation>“{layer}” has no building with an area. Choose the footprints of the buildings.</translation>
    </message>
    <message>
        <source>The first map is of series {before} of the COS and the second of series {after}: the same code means different things in them, so that their difference is no change of land. Choose two maps of one series.</source>
        <translation>The first map is of series {before} of the COS and the second of series {after}: the same code means different things in them, so that their difference is no change of land. Choose two maps of one series.</translation>
    </message>
    <message>
        <source>The two maps do not overlap. Choose two maps of the same place, and look at their coordinate reference systems.</source>
        <translation>The two maps do not overlap. Choose two maps of the same place, and look at their coordinate reference systems.</translation>
    </message>
    <message>
        <source>In {table} the kind of class {code} is “{kind}”. Write built, pool or green.</source>
        <translation>In {table} the kind of class {code} is “{kind}”. Write built, pool or green.</translation>
    </message>
    <message>
        <source>The first map is of {before} and the second of {after}. Give the earlier map first, or the years in YEAR_FROM and YEAR_TO.</source>
        <translation>The first map is of {before} and the second of {after}. Give the earlier map first, or the years in YEAR_FROM and YEAR_TO.</translation>
    </message>
    <message>
        <source>The population of {count} zones stands still; the ratio to its growth has no value there.</source>
        <translation>The population of {count} zones stands still; the ratio to its growth has no value there.</translation>
    </message>
    <message>
        <source>From {before} to {after}: {take:.1f} ha taken, {back:.1f} ha given back, {again:.1f} ha used again.</source>
        <translation>From {before} to {after}: {take:.1f} ha taken, {back:.1f} ha given back, {again:.1f} ha used again.</translation>
    </message>
    <message>
        <source>“{name}” was brought onto the grid of the calculation, cells of {cell:.4g} m (method {method}).</source>
        <translation>“{name}” was brought onto the grid of the calculation, cells of {cell:.4g} m (method {method}).</translation>
    </message>
    <message>
        <source>“{name}” has no value in the area asked for, only no data. Choose a raster with values there.</source>
        <translation>“{name}” has no value in the area asked for, only no data. Choose a raster with values there.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m give {cells} of them, more than fit in memory ({limit}). Choose a larger cell or clip the layers.</source>
        <translation>Cells of {cell:g} m give {cells} of them, more than fit in memory ({limit}). Choose a larger cell or clip the layers.</translation>
    </message>
    <message>
        <source>“{layer}” has no cell with a land-cover class in the area asked for. Choose a map that covers it, and see that its field of codes is filled.</source>
        <translation>“{layer}” has no cell with a land-cover class in the area asked for. Choose a map that covers it, and see that its field of codes is filled.</translation>
    </message>
    <message>
        <source>“{layer}” holds values that are no class codes (whole numbers from 0). Choose a raster of classes.</source>
        <translation>“{layer}” holds values that are no class codes (whole numbers from 0). Choose a raster of classes.</translation>
    </message>
    <message>
        <source>“{layer}” has classes that are in no row of the table “{table}”: {codes} ({cells} cells). Add a row for each to the table and run again.</source>
        <translation>“{layer}” has classes that are in no row of the table “{table}”: {codes} ({cells} cells). Add a row for each to the table and run again.</translation>
    </message>
    <message>
        <source>“{layer}” is a COS map of series {series}, but the table “{table}” is of series {other}, whose classes have other numbers. Give the table of series {series}.</source>
        <translation>“{layer}” is a COS map of series {series}, but the table “{table}” is of series {other}, whose classes have other numbers. Give the table of series {series}.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “lucode”, row {row}, which is no class code. Write a code such as 1132 or 1.1.3.2.</source>
        <translation>The table “{table}” has “{value}” in column “lucode”, row {row}, which is no class code. Write a code such as 1132 or 1.1.3.2.</translation>
    </message>
    <message>
        <source>The table “{table}” has the class {code} in two rows. Keep one of them.</source>
        <translation>The table “{table}” has the class {code} in two rows. Keep one of them.</translation>
    </message>
    <message>
        <source>The table “{table}” has no value in column “{column}” for the class {code}, which the map has. Fill it in and run again.</source>
        <translation>The table “{table}” has no value in column “{column}” for the class {code}, which the map has. Fill it in and run again.</translation>
    </message>
    <message>
        <source>“{layer}” is no COS layer with its original field names. Choose the field with the class codes.</source>
        <translation>“{layer}” is no COS layer with its original field names. Choose the field with the class codes.</translation>
    </message>
    <message>
        <source>“{layer}” is not known as a COS map, so the plugin's own table does not fit it. Give a table with its class codes (for a raster made of COS, the plugin's table of that series).</source>
        <translation>“{layer}” is not known as a COS map, so the plugin's own table does not fit it. Give a table with its class codes (for a raster made of COS, the plugin's table of that series).</translation>
    </message>
    <message>
        <source>“{layer}” is COS {year}, series {series}; classes from the field “{field}”.</source>
        <translation>“{layer}” is COS {year}, series {series}; classes from the field “{field}”.</translation>
    </message>
    <message>
        <source>The distance reaches over {cells} cells, and at most {limit} can be worked out: choose larger cells or a shorter distance.</source>
        <translation>The distance reaches over {cells} cells, and at most {limit} can be worked out: choose larger cells or a shorter distance.</translation>
    </message>
    <message>
        <source>No band of surface temperature was given. Choose the ST_B10 or ST_B6 of one scene.</source>
        <translation>No band of surface temperature was given. Choose the ST_B10 or ST_B6 of one scene.</translation>
    </message>
    <message>
        <source>By its name “{name}” is a Landsat product of level {level}, collection {collection}. Choose the bands of Collection 2 Level-2, whose names hold L2SP and 02.</source>
        <translation>By its name “{name}” is a Landsat product of level {level}, collection {collection}. Choose the bands of Collection 2 Level-2, whose names hold L2SP and 02.</translation>
    </message>
    <message>
        <source>By its name “{name}” is the band {band}, but {input} asks for {wanted}. Choose that band of the same scene.</source>
        <translation>By its name “{name}” is the band {band}, but {input} asks for {wanted}. Choose that band of the same scene.</translation>
    </message>
    <message>
        <source>The scene {scene} was given twice and would count twice. Leave one of the two out.</source>
        <translation>The scene {scene} was given twice and would count twice. Leave one of the two out.</translation>
    </message>
    <message>
        <source>There are {scenes} bands of surface temperature but {files} of {band}. Give one for each scene or none.</source>
        <translation>There are {scenes} bands of surface temperature but {files} of {band}. Give one for each scene or none.</translation>
    </message>
    <message>
        <source>No file of {band} is of the scene {scene}. Add it, or leave the scene out.</source>
        <translation>No file of {band} is of the scene {scene}. Add it, or leave the scene out.</translation>
    </message>
    <message>
        <source>Whether “{other}” ({band}) belongs to “{name}” cannot be told: their names or their cells differ. Keep USGS's file names, or give the bands in one order and with the same cells.</source>
        <translation>Whether “{other}” ({band}) belongs to “{name}” cannot be told: their names or their cells differ. Keep USGS's file names, or give the bands in one order and with the same cells.</translation>
    </message>
    <message>
        <source>The file names do not all tell their scene; the files of {band} were taken in the order they were given in.</source>
        <translation>The file names do not all tell their scene; the files of {band} were taken in the order they were given in.</translation>
    </message>
    <message>
        <source>Dated scenes: {count}, from {first} to {last}; years: {years}.</source>
        <translation>Dated scenes: {count}, from {first} to {last}; years: {years}.</translation>
    </message>
    <message>
        <source>A composite of fewer than {years} years shows those summers as much as the place.</source>
        <translation>A composite of fewer than {years} years shows those summers as much as the place.</translation>
    </message>
    <message>
        <source>{count} scenes are not from June to September; the result is no summer composite.</source>
        <translation>{count} scenes are not from June to September; the result is no summer composite.</translation>
    </message>
    <message>
        <source>No scene reaches the area. Check that the scenes cover it and that its coordinate reference system is right.</source>
        <translation>No scene reaches the area. Check that the scenes cover it and that its coordinate reference system is right.</translation>
    </message>
    <message>
        <source>A largest uncertainty was given, but no band ST_QA to read it from. Give the ST_QA of every scene, or leave the number empty.</source>
        <translation>A largest uncertainty was given, but no band ST_QA to read it from. Give the ST_QA of every scene, or leave the number empty.</translation>
    </message>
    <message>
        <source>Without QA_PIXEL nothing tells clouds and their shadows: cold spots may be clouds.</source>
        <translation>Without QA_PIXEL nothing tells clouds and their shadows: cold spots may be clouds.</translation>
    </message>
    <message>
        <source>“{name}” does not hold the bits of QA_PIXEL of Collection 2 (clear land is 21824 there, 5440 before Landsat 8). Choose that band; masks of Collection 1 have other bits.</source>
        <translation>“{name}” does not hold the bits of QA_PIXEL of Collection 2 (clear land is 21824 there, 5440 before Landsat 8). Choose that band; masks of Collection 1 have other bits.</translation>
    </message>
    <message>
        <source>“{name}” has values around {value:g}: neither digital numbers of a surface temperature of Collection 2, nor kelvin, nor °C. Choose the band ST_B10 (ST_B6 before Landsat 8) as USGS delivers it.</source>
        <translation>“{name}” has values around {value:g}: neither digital numbers of a surface temperature of Collection 2, nor kelvin, nor °C. Choose the band ST_B10 (ST_B6 before Landsat 8) as USGS delivers it.</translation>
    </message>
    <message>
        <source>“{name}” holds temperatures in {unit} already; scale and offset were not applied again.</source>
        <translation>“{name}” holds temperatures in {unit} already; scale and offset were not applied again.</translation>
    </message>
    <message>
        <source>No cell of any scene is clear. Add scenes, choose a larger area, or allow a larger uncertainty.</source>
        <translation>No cell of any scene is clear. Add scenes, choose a larger area, or allow a larger uncertainty.</translation>
    </message>
    <message>
        <source>No cell has as many clear scenes as asked for; the most is {most}. Ask for fewer, or add scenes.</source>
        <translation>No cell has as many clear scenes as asked for; the most is {most}. Ask for fewer, or add scenes.</translation>
    </message>
    <message>
        <source>Mean uncertainty of the values used: {value:.2f} K.</source>
        <translation>Mean uncertainty of the values used: {value:.2f} K.</translation>
    </message>
    <message>
        <source>{cells} cells have a value, from {mean:.1f} clear observations on average; {empty} cells have none.</source>
        <translation>{cells} cells have a value, from {mean:.1f} clear observations on average; {empty} cells have none.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of the field “{field}” are no hydrologic soil group (such as “{example}”); write A, B, C, D or A/D, or 1 to 4 and 11 to 14.</source>
        <translation>“{layer}”: {count} values of the field “{field}” are no hydrologic soil group (such as “{example}”); write A, B, C, D or A/D, or 1 to 4 and 11 to 14.</translation>
    </message>
    <message>
        <source>The table “{table}” has {value:g} in column “{column}” for the class {code}. A curve number lies between 0 and 100: correct it and run again.</source>
        <translation>The table “{table}” has {value:g} in column “{column}” for the class {code}. A curve number lies between 0 and 100: correct it and run again.</translation>
    </message>
    <message>
        <source>The table “{table}” has curve numbers that fall from soil group A to D, in the classes {codes}. Check these rows: a soil of group D takes in less water than one of group A.</source>
        <translation>The table “{table}” has curve numbers that fall from soil group A to D, in the classes {codes}. Check these rows: a soil of group D takes in less water than one of group A.</translation>
    </message>
    <message>
        <source>“{layer}” is COS of series {series} and “{after}” of series {other}: their classes differ, and so a comparison would show changes that never happened. Give two maps of one series.</source>
        <translation>“{layer}” is COS of series {series} and “{after}” of series {other}: their classes differ, and so a comparison would show changes that never happened. Give two maps of one series.</translation>
    </message>
    <message>
        <source>No cell has a class both in “{layer}” and in “{after}”. Choose two maps of one place.</source>
        <translation>No cell has a class both in “{layer}” and in “{after}”. Choose two maps of one place.</translation>
    </message>
    <message>
        <source>{cells} cells have a class in only one of “{layer}” and “{after}”; they are left out of both.</source>
        <translation>{cells} cells have a class in only one of “{layer}” and “{after}”; they are left out of both.</translation>
    </message>
    <message>
        <source>Rain below zero in {cells} cells (down to {least:g} mm). Correct the rain; where such a value stands for no data, set it as the raster&apos;s no-data value.</source>
        <translation>Rain below zero in {cells} cells (down to {least:g} mm). Correct the rain; where such a value stands for no data, set it as the raster's no-data value.</translation>
    </message>
    <message>
        <source>No cell has both a land-cover class and rain. Check that the layers cover one place and hold values there.</source>
        <translation>No cell has both a land-cover class and rain. Check that the layers cover one place and hold values there.</translation>
    </message>
    <message>
        <source>“{layer}”: of {rain:.1f} mm of rain {runoff:.2f} mm run off on average, {volume:.0f} m³ from {area:.1f} ha (runoff weighted by area).</source>
        <translation>“{layer}”: of {rain:.1f} mm of rain {runoff:.2f} mm run off on average, {volume:.0f} m³ from {area:.1f} ha (runoff weighted by area).</translation>
    </message>
    <message>
        <source>Check: one curve number weighted by area ({number:.1f}) would give {runoff:.2f} mm; the runoff weighted by area is the figure to use.</source>
        <translation>Check: one curve number weighted by area ({number:.1f}) would give {runoff:.2f} mm; the runoff weighted by area is the figure to use.</translation>
    </message>
    <message>
        <source>The soil group of {share:.1f} % of the area is unknown; it counts as D, which gives the most runoff.</source>
        <translation>The soil group of {share:.1f} % of the area is unknown; it counts as D, which gives the most runoff.</translation>
    </message>
    <message>
        <source>Give the rain of the storm, as a number in millimetres or as a raster.</source>
        <translation>Give the rain of the storm, as a number in millimetres or as a raster.</translation>
    </message>
    <message>
        <source>The rain is that of the raster; the number of millimetres was not needed.</source>
        <translation>The rain is that of the raster; the number of millimetres was not needed.</translation>
    </message>
    <message>
        <source>“{layer}” holds polygons. Choose its field with the hydrologic soil group.</source>
        <translation>“{layer}” holds polygons. Choose its field with the hydrologic soil group.</translation>
    </message>
    <message>
        <source>The result by basin needs a layer of basins. Give one, or leave that result out.</source>
        <translation>The result by basin needs a layer of basins. Give one, or leave that result out.</translation>
    </message>
    <message>
        <source>The raster of change needs a second land cover. Give one, or leave that result out.</source>
        <translation>The raster of change needs a second land cover. Give one, or leave that result out.</translation>
    </message>
    <message>
        <source>The relative humidity of {value:g} % lies outside 0 to 100 %: give the mean of the hours looked at.</source>
        <translation>The relative humidity of {value:g} % lies outside 0 to 100 %: give the mean of the hours looked at.</translation>
    </message>
    <message>
        <source>The weights of shade, albedo and evapotranspiration sum to zero: give at least one of them a value above zero.</source>
        <translation>The weights of shade, albedo and evapotranspiration sum to zero: give at least one of them a value above zero.</translation>
    </message>
    <message>
        <source>The table “{table}” has {value:g} in column “{column}” for the class {code}, outside 0 to {highest:g}: write shares as 0.3, not 30.</source>
        <translation>The table “{table}” has {value:g} in column “{column}” for the class {code}, outside 0 to {highest:g}: write shares as 0.3, not 30.</translation>
    </message>
    <message>
        <source>“{layer}” has evapotranspiration below zero ({value:g}), perhaps a nodata value that the file does not declare: set it in the file and run again.</source>
        <translation>“{layer}” has evapotranspiration below zero ({value:g}), perhaps a nodata value that the file does not declare: set it in the file and run again.</translation>
    </message>
    <message>
        <source>“{layer}” has no evapotranspiration above zero on the land cover: choose a raster of reference evapotranspiration.</source>
        <translation>“{layer}” has no evapotranspiration above zero on the land cover: choose a raster of reference evapotranspiration.</translation>
    </message>
    <message>
        <source>“{layer}” has no value on {cells} cells of the land cover; they stay empty.</source>
        <translation>“{layer}” has no value on {cells} cells of the land cover; they stay empty.</translation>
    </message>
    <message>
        <source>A distance of {distance:g} m is less than half a cell ({cell:g} m) and reaches no other cell.</source>
        <translation>A distance of {distance:g} m is less than half a cell ({cell:g} m) and reaches no other cell.</translation>
    </message>
    <message>
        <source>No area of “{layer}” has a cell of the land cover below it. Check that both lie in the same place and that each has the right coordinate reference system.</source>
        <translation>No area of “{layer}” has a cell of the land cover below it. Check that both lie in the same place and that each has the right coordinate reference system.</translation>
    </message>
    <message>
        <source>{count} areas of “{layer}” have no cell with a value below them; their values stay empty.</source>
        <translation>{count} areas of “{layer}” have no cell with a value below them; their values stay empty.</translation>
    </message>
    <message>
        <source>{count} areas of “{layer}” are covered by less than half; their means are those of the part with values.</source>
        <translation>{count} areas of “{layer}” are covered by less than half; their means are those of the part with values.</translation>
    </message>
    <message>
        <source>{count} of {total} trees lie in the footprint of a building; they count as in view of that building alone.</source>
        <translation>{count} of {total} trees lie in the footprint of a building; they count as in view of that building alone.</translation>
    </message>
    <message>
        <source>The canopy raster “{name}” has no value around the buildings. Choose one that covers them.</source>
        <translation>The canopy raster “{name}” has no value around the buildings. Choose one that covers them.</translation>
    </message>
    <message>
        <source>The canopy raster “{name}” holds values from {low:g} to {high:g}. Choose what its cells hold: shares from 0 to 1, percentages, or heights in metres.</source>
        <translation>The canopy raster “{name}” holds values from {low:g} to {high:g}. Choose what its cells hold: shares from 0 to 1, percentages, or heights in metres.</translation>
    </message>
    <message>
        <source>Every cell with data of “{name}” is canopy, so cells without data count as land without canopy.</source>
        <translation>Every cell with data of “{name}” is canopy, so cells without data count as land without canopy.</translation>
    </message>
    <message>
        <source>{count} of {total} neighbourhoods lie in part outside the canopy&apos;s data; their share is that of the rest.</source>
        <translation>{count} of {total} neighbourhoods lie in part outside the canopy's data; their share is that of the rest.</translation>
    </message>
    <message>
        <source>{polygons} polygons are {greens} green spaces; {used} of them have at least {hectares:g} ha and count, {area:.1f} ha together.</source>
        <translation>{polygons} polygons are {greens} green spaces; {used} of them have at least {hectares:g} ha and count, {area:.1f} ha together.</translation>
    </message>
    <message>
        <source>{used} of {total} entrances lie within {limit:g} m of a green space that counts; {open} green spaces without an entrance of their own are entered from their whole edge.</source>
        <translation>{used} of {total} entrances lie within {limit:g} m of a green space that counts; {open} green spaces without an entrance of their own are entered from their whole edge.</translation>
    </message>
    <message>
        <source>{count} green spaces or entrances lie farther than {limit:g} m from any street and cannot be reached.</source>
        <translation>{count} green spaces or entrances lie farther than {limit:g} m from any street and cannot be reached.</translation>
    </message>
    <message>
        <source>Rule {rule}: met for {met:.0f} of {total:.0f} residents ({share:.1f} %).</source>
        <translation>Rule {rule}: met for {met:.0f} of {total:.0f} residents ({share:.1f} %).</translation>
    </message>
    <message>
        <source>Rule {rule}: met for {met:.0f} of {total:.0f} buildings ({share:.1f} %).</source>
        <translation>Rule {rule}: met for {met:.0f} of {total:.0f} buildings ({share:.1f} %).</translation>
    </message>
    <message>
        <source>For {count} of {total} buildings at least one rule is unknown (no geometry, no street near, or no data); their number of rules met stays empty.</source>
        <translation>For {count} of {total} buildings at least one rule is unknown (no geometry, no street near, or no data); their number of rules met stays empty.</translation>
    </message>
    <message>
        <source>Nothing to look at was given. Choose at least one of trees, canopy raster and green spaces.</source>
        <translation>Nothing to look at was given. Choose at least one of trees, canopy raster and green spaces.</translation>
    </message>
    <message>
        <source>The zones are to be the neighbourhoods, but none were given. Choose zones, or a radius.</source>
        <translation>The zones are to be the neighbourhoods, but none were given. Choose zones, or a radius.</translation>
    </message>
    <message>
        <source>The result by zone counts residents. Give the census, or buildings with a field of people.</source>
        <translation>The result by zone counts residents. Give the census, or buildings with a field of people.</translation>
    </message>
    <message>
        <source>The census layer has points, which cannot be spread over the buildings. Choose subsections as polygons, or leave the census out.</source>
        <translation>The census layer has points, which cannot be spread over the buildings. Choose subsections as polygons, or leave the census out.</translation>
    </message>
    <message>
        <source>Rule {rule} is not looked at, because nothing given tells it; its fields and the number of rules met stay empty.</source>
        <translation>Rule {rule} is not looked at, because nothing given tells it; its fields and the number of rules met stay empty.</translation>
    </message>
    <message>
        <source>No trees were given: {count} tree tops were found in the canopy&apos;s heights.</source>
        <translation>No trees were given: {count} tree tops were found in the canopy's heights.</translation>
    </message>
    <message>
        <source>{count} of {total} trees are lower than {limit:g} m and do not count; {unknown} of unknown height do.</source>
        <translation>{count} of {total} trees are lower than {limit:g} m and do not count; {unknown} of unknown height do.</translation>
    </message>
    <message>
        <source>{count} of {total} trees have no crown diameter and give no canopy. Fill the field, or give a canopy raster.</source>
        <translation>{count} of {total} trees have no crown diameter and give no canopy. Fill the field, or give a canopy raster.</translation>
    </message>
    <message>
        <source>{count} buildings are lower than {limit:g} m and do not block the view.</source>
        <translation>{count} buildings are lower than {limit:g} m and do not block the view.</translation>
    </message>
    <message>
        <source>The buildings are points, which block no view: every tree within the distance is in view. Choose footprints for lines of sight.</source>
        <translation>The buildings are points, which block no view: every tree within the distance is in view. Choose footprints for lines of sight.</translation>
    </message>
    <message>
        <source>The surface model and the terrain model have no cell with data in common. Choose two of the same place.</source>
        <translation>The surface model and the terrain model have no cell with data in common. Choose two of the same place.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the surface model lies below the terrain model. See whether the two were swapped, and that both have the same height datum and unit.</source>
        <translation>{share:.0f} % of the surface model lies below the terrain model. See whether the two were swapped, and that both have the same height datum and unit.</translation>
    </message>
    <message>
        <source>{count} cells ({share:.2f} %) of the surface lie more than 1 m below the terrain; their height counts as 0.</source>
        <translation>{count} cells ({share:.2f} %) of the surface lie more than 1 m below the terrain; their height counts as 0.</translation>
    </message>
    <message>
        <source>{count} cells stand more than {limit:g} m above the terrain; they count as without data.</source>
        <translation>{count} cells stand more than {limit:g} m above the terrain; they count as without data.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m are coarse for the buildings, whose median footprint has {area:.0f} m²: their heights are unsure. Choose a finer surface model.</source>
        <translation>Cells of {cell:g} m are coarse for the buildings, whose median footprint has {area:.0f} m²: their heights are unsure. Choose a finer surface model.</translation>
    </message>
    <message>
        <source>{count} of {total} footprints are too small to be shrunk by a cell of {cell:g} m; cells that hold wall and street may lower their heights.</source>
        <translation>{count} of {total} footprints are too small to be shrunk by a cell of {cell:g} m; cells that hold wall and street may lower their heights.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings have heights in less than half of their footprint; their fields stay empty.</source>
        <translation>{count} of {total} buildings have heights in less than half of their footprint; their fields stay empty.</translation>
    </message>
    <message>
        <source>{count} buildings are lower than {limit:g} m (ruins, yards, or built after the survey); their storeys stay empty.</source>
        <translation>{count} buildings are lower than {limit:g} m (ruins, yards, or built after the survey); their storeys stay empty.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the {area:.1f} ha with data lie under canopy.</source>
        <translation>{share:.1f} % of the {area:.1f} ha with data lie under canopy.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m merge the crowns of trees that stand close together: expect fewer trees than there are.</source>
        <translation>Cells of {cell:g} m merge the crowns of trees that stand close together: expect fewer trees than there are.</translation>
    </message>
    <message>
        <source>{count} trees were found.</source>
        <translation>{count} trees were found.</translation>
    </message>
    <message>
        <source>{count} buildings are points or lines; each stands for a house of {radius:g} m around it.</source>
        <translation>{count} buildings are points or lines; each stands for a house of {radius:g} m around it.</translation>
    </message>
    <message>
        <source>{count} built-up areas with {buildings} buildings and {dwellings:.0f} dwellings; {others} buildings lie in none.</source>
        <translation>{count} built-up areas with {buildings} buildings and {dwellings:.0f} dwellings; {others} buildings lie in none.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “land”, row {row}. Write one of: {known}.</source>
        <translation>The table “{table}” has “{value}” in column “land”, row {row}. Write one of: {known}.</translation>
    </message>
    <message>
        <source>Classes of road were asked for, but “{layer}” has no field highway. Choose the field with the class of the road.</source>
        <translation>Classes of road were asked for, but “{layer}” has no field highway. Choose the field with the class of the road.</translation>
    </message>
    <message>
        <source>No road of “{layer}” is of a class that counts. Name the classes to use; the layer has: {found}.</source>
        <translation>No road of “{layer}” is of a class that counts. Name the classes to use; the layer has: {found}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} lines count as road network.</source>
        <translation>“{layer}”: {count} of {total} lines count as road network.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} roads say no width of their platform; {width:g} m were assumed.</source>
        <translation>“{layer}”: {count} roads say no width of their platform; {width:g} m were assumed.</translation>
    </message>
    <message>
        <source>“{layer}”: the voltage of {count} power lines is not known; they get the strip of high voltage. Choose the field with the voltage.</source>
        <translation>“{layer}”: the voltage of {count} power lines is not known; they get the strip of high voltage. Choose the field with the voltage.</translation>
    </message>
    <message>
        <source>“{layer}”, field “{field}”: {power_high} lines of high or very high voltage, {power_medium} of medium, {power_low} of low.</source>
        <translation>“{layer}”, field “{field}”: {power_high} lines of high or very high voltage, {power_medium} of medium, {power_low} of low.</translation>
    </message>
    <message>
        <source>{count} built-up areas have no forest land within {limit:g} m and get no strip.</source>
        <translation>{count} built-up areas have no forest land within {limit:g} m and get no strip.</translation>
    </message>
    <message>
        <source>Width of {origin}: {width:g} m is more than half above or below {default:g} m. A sub-regional programme may change widths by 50 % at most.</source>
        <translation>Width of {origin}: {width:g} m is more than half above or below {default:g} m. A sub-regional programme may change widths by 50 % at most.</translation>
    </message>
    <message>
        <source>Widths that were not confirmed in the text of DL 82/2021 in force: {widths}. Check them there or in the sub-regional programme before using these strips for anything official.</source>
        <translation>Widths that were not confirmed in the text of DL 82/2021 in force: {widths}. Check them there or in the sub-regional programme before using these strips for anything official.</translation>
    </message>
    <message>
        <source>“{layer}” has no class where the buildings, roads and lines lie. Choose a land-cover map of the same place.</source>
        <translation>“{layer}” has no class where the buildings, roads and lines lie. Choose a land-cover map of the same place.</translation>
    </message>
    <message>
        <source>“{layer}” has no class at {count} of {total} buildings, roads and lines; strips there are missing.</source>
        <translation>“{layer}” has no class at {count} of {total} buildings, roads and lines; strips there are missing.</translation>
    </message>
    <message>
        <source>There is no strip at all: no forest or farm land lies within the widths.</source>
        <translation>There is no strip at all: no forest or farm land lies within the widths.</translation>
    </message>
    <message>
        <source>Strips: {total:.1f} ha, ground under several of them counted once ({added:.1f} ha added up: {origins}).</source>
        <translation>Strips: {total:.1f} ha, ground under several of them counted once ({added:.1f} ha added up: {origins}).</translation>
    </message>
    <message>
        <source>“{value}” is no year and no date. Write for example 2025 or 2025-01-31.</source>
        <translation>“{value}” is no year and no date. Write for example 2025 or 2025-01-31.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} treated areas have no readable date in the field “{field}” and do not count.</source>
        <translation>“{layer}”: {count} treated areas have no readable date in the field “{field}” and do not count.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} treated areas are of {date} or later.</source>
        <translation>“{layer}”: {count} of {total} treated areas are of {date} or later.</translation>
    </message>
    <message>
        <source>Treated: {done:.1f} of {total:.1f} ha of strips ({share:.1f} %); by origin: {origins}.</source>
        <translation>Treated: {done:.1f} of {total:.1f} ha of strips ({share:.1f} %); by origin: {origins}.</translation>
    </message>
    <message>
        <source>There is nothing to draw strips along. Give buildings, roads, railways, power lines, pipelines, facilities, built-up areas or the strips of a programme.</source>
        <translation>There is nothing to draw strips along. Give buildings, roads, railways, power lines, pipelines, facilities, built-up areas or the strips of a programme.</translation>
    </message>
    <message>
        <source>Strips count on forest and farm land only. Give a land-cover map; only the strips of a programme can do without.</source>
        <translation>Strips count on forest and farm land only. Give a land-cover map; only the strips of a programme can do without.</translation>
    </message>
    <message>
        <source>“{layer}” lies outside mainland Portugal, where DL 82/2021 does not hold: its strips exist on the mainland only.</source>
        <translation>“{layer}” lies outside mainland Portugal, where DL 82/2021 does not hold: its strips exist on the mainland only.</translation>
    </message>
    <message>
        <source>A date was given from which treated areas count, but no field that holds theirs. Choose the field with the date or year.</source>
        <translation>A date was given from which treated areas count, but no field that holds theirs. Choose the field with the date or year.</translation>
    </message>
    <message>
        <source>Neither a field of dwellings nor a census was given: each of {count} residential buildings counts as one dwelling, so that blocks of flats count too little.</source>
        <translation>Neither a field of dwellings nor a census was given: each of {count} residential buildings counts as one dwelling, so that blocks of flats count too little.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings outside the built-up areas are annexes, ruins or the like by the field “{field}” and get no strip of their own.</source>
        <translation>{count} of {total} buildings outside the built-up areas are annexes, ruins or the like by the field “{field}” and get no strip of their own.</translation>
    </message>
    <message>
        <source>Strips of power lines are measured from the line drawn, not from the outer cables: they are narrower than the law&apos;s by half the distance between those.</source>
        <translation>Strips of power lines are measured from the line drawn, not from the outer cables: they are narrower than the law's by half the distance between those.</translation>
    </message>
    <message>
        <source>The output {output} needs the input {layer}: give the layer or leave the output out.</source>
        <translation>The output {output} needs the input {layer}: give the layer or leave the output out.</translation>
    </message>
    <message>
        <source>Neither land cover nor water was given: lakes, rivers and built land beyond the urban polygons count as countryside.</source>
        <translation>Neither land cover nor water was given: lakes, rivers and built land beyond the urban polygons count as countryside.</translation>
    </message>
    <message>
        <source>No terrain was given: hills and valleys are compared with the town as if they lay as high.</source>
        <translation>No terrain was given: hills and valleys are compared with the town as if they lay as high.</translation>
    </message>
    <message>
        <source>The table “{table}” has values in column “{column}” that are not between 0 and 1. Give the share of each class, 0 for none and 1 for all.</source>
        <translation>The table “{table}” has values in column “{column}” that are not between 0 and 1. Give the share of each class, 0 for none and 1 for all.</translation>
    </message>
    <message>
        <source>Surface heat islands found: {count}, from {low:.2f} to {high:.2f} °C; the widest ring reaches {ring:.0f} m.</source>
        <translation>Surface heat islands found: {count}, from {low:.2f} to {high:.2f} °C; the widest ring reaches {ring:.0f} m.</translation>
    </message>
    <message>
        <source>{count} rows stay empty for the reason {reason}.</source>
        <translation>{count} rows stay empty for the reason {reason}.</translation>
    </message>
    <message>
        <source>{count} rings reached the largest distance before they were as large as their town (short_ring); their values rest on fewer cells.</source>
        <translation>{count} rings reached the largest distance before they were as large as their town (short_ring); their values rest on fewer cells.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “{column}”, row {row}. Expected: {expected}.</source>
        <translation>The table “{table}” has “{value}” in column “{column}”, row {row}. Expected: {expected}.</translation>
    </message>
    <message>
        <source>Two variables of the index are called “{code}” (in “{table}”, or as a field or raster). Give each a name of its own.</source>
        <translation>Two variables of the index are called “{code}” (in “{table}”, or as a field or raster). Give each a name of its own.</translation>
    </message>
    <message>
        <source>“{name}” is named as protective, but is none of the exposure fields and rasters: {known}. Write one of these names.</source>
        <translation>“{name}” is named as protective, but is none of the exposure fields and rasters: {known}. Write one of these names.</translation>
    </message>
    <message>
        <source>{count} of {total} units have fewer than {limit:g} people and get no index.</source>
        <translation>{count} of {total} units have fewer than {limit:g} people and get no index.</translation>
    </message>
    <message>
        <source>Nothing tells how many people the units have, so the least population is not applied.</source>
        <translation>Nothing tells how many people the units have, so the least population is not applied.</translation>
    </message>
    <message>
        <source>“{name}” covers less than half of {count} areas with cells that have a value; their mean is that of the covered part.</source>
        <translation>“{name}” covers less than half of {count} areas with cells that have a value; their mean is that of the covered part.</translation>
    </message>
    <message>
        <source>“{layer}” has the counts of not one variable of the table. Choose INE's subsections (BGRI 2021 or 2011) with their original field names, or give a table that names the layer's own fields.</source>
        <translation>“{layer}” has the counts of not one variable of the table. Choose INE's subsections (BGRI 2021 or 2011) with their original field names, or give a table that names the layer's own fields.</translation>
    </message>
    <message>
        <source>“{layer}” has no counts for these variables, which are left out: {codes}.</source>
        <translation>“{layer}” has no counts for these variables, which are left out: {codes}.</translation>
    </message>
    <message>
        <source>To bring {codes} to the zones, areas are weighted by their people, and nothing tells how many they are. Choose the field with the people of the areas.</source>
        <translation>To bring {codes} to the zones, areas are weighted by their people, and nothing tells how many they are. Choose the field with the people of the areas.</translation>
    </message>
    <message>
        <source>In {count} subsections a variable is unknown; they count in their zone for the others alone.</source>
        <translation>In {count} subsections a variable is unknown; they count in their zone for the others alone.</translation>
    </message>
    <message>
        <source>{count} subsections with {people:.0f} people lie in no zone and are left out.</source>
        <translation>{count} subsections with {people:.0f} people lie in no zone and are left out.</translation>
    </message>
    <message>
        <source>{count} of {total} units get no index, because a variable is unknown there: {variables}.</source>
        <translation>{count} of {total} units get no index, because a variable is unknown there: {variables}.</translation>
    </message>
    <message>
        <source>Only {count} units have people enough and every variable, and an index compares units. Lower the least population, leave out a variable, or give a larger area.</source>
        <translation>Only {count} units have people enough and every variable, and an index compares units. Lower the least population, leave out a variable, or give a larger area.</translation>
    </message>
    <message>
        <source>No variable differs between the units, so there is nothing to compare. Give a larger area or other variables.</source>
        <translation>No variable differs between the units, so there is nothing to compare. Give a larger area or other variables.</translation>
    </message>
    <message>
        <source>The weights sum to zero. Give a dimension that has variables a weight above 0.</source>
        <translation>The weights sum to zero. Give a dimension that has variables a weight above 0.</translation>
    </message>
    <message>
        <source>The variable “{code}” is the same in all {count} units where it is known and is left out.</source>
        <translation>The variable “{code}” is the same in all {count} units where it is known and is left out.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” tell nearly the same (correlation {correlation:.2f}) and count twice. Leave one out of the table unless that is meant.</source>
        <translation>“{first}” and “{second}” tell nearly the same (correlation {correlation:.2f}) and count twice. Leave one out of the table unless that is meant.</translation>
    </message>
    <message>
        <source>No variable tells of the dimension {dimension}; the index is of the others alone.</source>
        <translation>No variable tells of the dimension {dimension}; the index is of the others alone.</translation>
    </message>
    <message>
        <source>Principal components need more units than variables, and there are {units} units for {variables} variables. Take subsections in place of zones, or equal weights.</source>
        <translation>Principal components need more units than variables, and there are {units} units for {variables} variables. Take subsections in place of zones, or equal weights.</translation>
    </message>
    <message>
        <source>{asked} components are asked for, but there are only {variables} variables. Ask for fewer.</source>
        <translation>{asked} components are asked for, but there are only {variables} variables. Ask for fewer.</translation>
    </message>
    <message>
        <source>Components kept: {count}, which explain {share:.1f} % of the variance.</source>
        <translation>Components kept: {count}, which explain {share:.1f} % of the variance.</translation>
    </message>
    <message>
        <source>The share of the elderly says nothing of the direction of these components, which point where most of their variables mean more vulnerable: {components}.</source>
        <translation>The share of the elderly says nothing of the direction of these components, which point where most of their variables mean more vulnerable: {components}.</translation>
    </message>
    <message>
        <source>Correlation of the index with the share of people of 65 and over: {correlation:.2f}.</source>
        <translation>Correlation of the index with the share of people of 65 and over: {correlation:.2f}.</translation>
    </message>
    <message>
        <source>By the components these variables count against the direction that the table gives them: {codes}. Look at the loadings; fewer components or equal weights may say it better.</source>
        <translation>By the components these variables count against the direction that the table gives them: {codes}. Look at the loadings; fewer components or equal weights may say it better.</translation>
    </message>
    <message>
        <source>The radius of {radius:g} m is less than a cell of the surface model ({cell:g} m). Give a larger one.</source>
        <translation>The radius of {radius:g} m is less than a cell of the surface model ({cell:g} m). Give a larger one.</translation>
    </message>
    <message>
        <source>Mean sky-view factor {mean:.3f}, lowest {lowest:.3f}.</source>
        <translation>Mean sky-view factor {mean:.3f}, lowest {lowest:.3f}.</translation>
    </message>
    <message>
        <source>On {day} the sun does not rise at latitude {lat:.2f}°. Choose another date, or check the coordinate reference system of the surface model.</source>
        <translation>On {day} the sun does not rise at latitude {lat:.2f}°. Choose another date, or check the coordinate reference system of the surface model.</translation>
    </message>
    <message>
        <source>{day} at {lat:.3f}°, {lon:.3f}°: sunrise {sunrise}, solar noon {noon}, sunset {sunset} (UTC); {hours:.2f} hours of day, looked at in {moments} moments.</source>
        <translation>{day} at {lat:.3f}°, {lon:.3f}°: sunrise {sunrise}, solar noon {noon}, sunset {sunset} (UTC); {hours:.2f} hours of day, looked at in {moments} moments.</translation>
    </message>
    <message>
        <source>Mean shade {mean:.2f} hours; {share:.1f} % of the cells lie in shade for half the day or more.</source>
        <translation>Mean shade {mean:.2f} hours; {share:.1f} % of the cells lie in shade for half the day or more.</translation>
    </message>
    <message>
        <source>“{text}” is no list of water levels. Write metres with semicolons between, such as 1; 2; 3,5.</source>
        <translation>“{text}” is no list of water levels. Write metres with semicolons between, such as 1; 2; 3,5.</translation>
    </message>
    <message>
        <source>{count} water levels are more than fit in one run. Give at most {most}.</source>
        <translation>{count} water levels are more than fit in one run. Give at most {most}.</translation>
    </message>
    <message>
        <source>The sea of “{layer}” holds no cell of the terrain model. Check that both lie in one place, and choose a model that reaches into the sea.</source>
        <translation>The sea of “{layer}” holds no cell of the terrain model. Check that both lie in one place, and choose a model that reaches into the sea.</translation>
    </message>
    <message>
        <source>“{layer}” shows no sea: no cell without data lies at its edge. Give polygons of the sea, or choose another way in which the model shows it.</source>
        <translation>“{layer}” shows no sea: no cell without data lies at its edge. Give polygons of the sea, or choose another way in which the model shows it.</translation>
    </message>
    <message>
        <source>“{layer}” shows no sea: no cell at or below 0 m lies at its edge. Give polygons of the sea, or choose another way in which the model shows it.</source>
        <translation>“{layer}” shows no sea: no cell at or below 0 m lies at its edge. Give polygons of the sea, or choose another way in which the model shows it.</translation>
    </message>
    <message>
        <source>No cell at the edge of “{layer}” lies below the highest level, so that no water comes in. Give polygons of the sea, or a higher level.</source>
        <translation>No cell at the edge of “{layer}” lies below the highest level, so that no water comes in. Give polygons of the sea, or a higher level.</translation>
    </message>
    <message>
        <source>“{layer}” holds no land: all its cells are sea or without data. Choose a model of the land, or polygons of the sea alone.</source>
        <translation>“{layer}” holds no land: all its cells are sea or without data. Choose a model of the land, or polygons of the sea alone.</translation>
    </message>
    <message>
        <source>The highest water level, {level:.2f} m in the terrain model “{layer}”, lies below all its land, which begins at {lowest:.2f} m. Check the levels and their zero.</source>
        <translation>The highest water level, {level:.2f} m in the terrain model “{layer}”, lies below all its land, which begins at {lowest:.2f} m. Check the levels and their zero.</translation>
    </message>
    <message>
        <source>Level {level:g} m: {area:.2f} ha of land flooded, up to {depth:.2f} m deep; {dry:.2f} ha lie below the level but water does not reach them.</source>
        <translation>Level {level:g} m: {area:.2f} ha of land flooded, up to {depth:.2f} m deep; {dry:.2f} ha lie below the level but water does not reach them.</translation>
    </message>
    <message>
        <source>No land that hangs together with the sea lies below the highest level: the result is empty.</source>
        <translation>No land that hangs together with the sea lies below the highest level: the result is empty.</translation>
    </message>
    <message>
        <source>{people:.0f} of {total:.0f} people potentially affected live in subsections without buildings and count by the flooded share of the area (marked “area_share”), which is uncertain.</source>
        <translation>{people:.0f} of {total:.0f} people potentially affected live in subsections without buildings and count by the flooded share of the area (marked “area_share”), which is uncertain.</translation>
    </message>
    <message>
        <source>Levels above the hydrographic zero need its offset to the terrain model&apos;s zero. Give it for this stretch of coast, from the tide table or the harbour&apos;s chart.</source>
        <translation>Levels above the hydrographic zero need its offset to the terrain model's zero. Give it for this stretch of coast, from the tide table or the harbour's chart.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinates in metres. Give polygons of the sea, or bring the model to a metric system such as EPSG:3763 with “Warp (reproject)” and run again.</source>
        <translation>“{layer}” has no coordinates in metres. Give polygons of the sea, or bring the model to a metric system such as EPSG:3763 with “Warp (reproject)” and run again.</translation>
    </message>
    <message>
        <source>The result by zone needs a layer of zones. Give one, or leave that result out.</source>
        <translation>The result by zone needs a layer of zones. Give one, or leave that result out.</translation>
    </message>
    <message>
        <source>“{name}” has negative numbers of people (lowest {value:g}). Mark that value as no data in the raster's properties, or choose a raster of people per cell.</source>
        <translation>“{name}” has negative numbers of people (lowest {value:g}). Mark that value as no data in the raster's properties, or choose a raster of people per cell.</translation>
    </message>
    <message>
        <source>“{name}” holds {before:.0f} people; on the cells of the calculation there are {after:.0f}.</source>
        <translation>“{name}” holds {before:.0f} people; on the cells of the calculation there are {after:.0f}.</translation>
    </message>
    <message>
        <source>{count} places with {people:.0f} people lie outside the land-cover map and are left out.</source>
        <translation>{count} places with {people:.0f} people lie outside the land-cover map and are left out.</translation>
    </message>
    <message>
        <source>The table “{table}” has {value:g} in column “urban_nature” for the class {code}. Write a share from 0 to 1.</source>
        <translation>The table “{table}” has {value:g} in column “urban_nature” for the class {code}. Write a share from 0 to 1.</translation>
    </message>
    <message>
        <source>The table “{table}” has no search radius above 0 for the green classes {codes}. Fill in the column “search_radius_m”, or give one radius for all of them.</source>
        <translation>The table “{table}” has no search radius above 0 for the green classes {codes}. Fill in the column “search_radius_m”, or give one radius for all of them.</translation>
    </message>
    <message>
        <source>No class of “{layer}” is green by the table “{table}”: its column “urban_nature” is 0 for all of them. Give some class a share above 0.</source>
        <translation>No class of “{layer}” is green by the table “{table}”: its column “urban_nature” is 0 for all of them. Give some class a share above 0.</translation>
    </message>
    <message>
        <source>The search radius of {radius:g} m is less than a cell of {cell:g} m: green serves only its own cell.</source>
        <translation>The search radius of {radius:g} m is less than a cell of {cell:g} m: green serves only its own cell.</translation>
    </message>
    <message>
        <source>Check: Σ supply × people is {used:.8g} m²; the green offered to them is {offered:.8g} m².</source>
        <translation>Check: Σ supply × people is {used:.8g} m²; the green offered to them is {offered:.8g} m².</translation>
    </message>
    <message>
        <source>{hectares:.1f} ha of green have fewer than one person within reach.</source>
        <translation>{hectares:.1f} ha of green have fewer than one person within reach.</translation>
    </message>
    <message>
        <source>{people:.0f} people have {supply:.1f} m² of green each within reach; {under:.1f} % of them have less than {demand:g} m².</source>
        <translation>{people:.0f} people have {supply:.1f} m² of green each within reach; {under:.1f} % of them have less than {demand:g} m².</translation>
    </message>
    <message>
        <source>The supply of {people:.0f} people is unknown: no land cover is known where they live, or no street is near.</source>
        <translation>The supply of {people:.0f} people is unknown: no land cover is known where they live, or no street is near.</translation>
    </message>
    <message>
        <source>{count} of {total} green spaces ({hectares:.1f} ha) have no street within {limit:g} m and serve nobody.</source>
        <translation>{count} of {total} green spaces ({hectares:.1f} ha) have no street within {limit:g} m and serve nobody.</translation>
    </message>
    <message>
        <source>Green comes either from land cover (LULC) or from green spaces (GREEN). Give one of the two.</source>
        <translation>Green comes either from land cover (LULC) or from green spaces (GREEN). Give one of the two.</translation>
    </message>
    <message>
        <source>Nothing says where people live. Give a population raster, the census, or buildings with a field of people.</source>
        <translation>Nothing says where people live. Give a population raster, the census, or buildings with a field of people.</translation>
    </message>
    <message>
        <source>Green spaces do not say how far they serve. Give the search radius.</source>
        <translation>Green spaces do not say how far they serve. Give the search radius.</translation>
    </message>
    <message>
        <source>The output PLACES_OUTPUT needs the census or buildings as the source of people. Leave the population raster out, or the output.</source>
        <translation>The output PLACES_OUTPUT needs the census or buildings as the source of people. Leave the population raster out, or the output.</translation>
    </message>
    <message>
        <source>The people are those of the population raster; census and buildings are not read.</source>
        <translation>The people are those of the population raster; census and buildings are not read.</translation>
    </message>
    <message>
        <source>The table “{table}” has no width of 0 or more in column “width_m”, row {row}. Write metres.</source>
        <translation>The table “{table}” has no width of 0 or more in column “width_m”, row {row}. Write metres.</translation>
    </message>
    <message>
        <source>Widths of “{layer}”: {own} streets by their own field, {listed} by the table of classes, {default} by the default; {tunnels} tunnels take no land.</source>
        <translation>Widths of “{layer}”: {own} streets by their own field, {listed} by the table of classes, {default} by the default; {tunnels} tunnels take no land.</translation>
    </message>
    <message>
        <source>The layer of the built-up area has no polygon with an area. Choose the town&apos;s built-up land.</source>
        <translation>The layer of the built-up area has no polygon with an area. Choose the town's built-up land.</translation>
    </message>
    <message>
        <source>{count} of {total} open spaces ({hectares:.1f} ha) do not touch the built-up area and are no part of the share; people may still walk to them.</source>
        <translation>{count} of {total} open spaces ({hectares:.1f} ha) do not touch the built-up area and are no part of the share; people may still walk to them.</translation>
    </message>
    <message>
        <source>Open public space and streets are {share:.1f} % of {built:.1f} ha of built-up area (open space {spaces:.1f} %, streets {streets:.1f} %).</source>
        <translation>Open public space and streets are {share:.1f} % of {built:.1f} ha of built-up area (open space {spaces:.1f} %, streets {streets:.1f} %).</translation>
    </message>
    <message>
        <source>{served:.0f} people ({share:.1f} %) live within {limit:g} m of open public space along the streets.</source>
        <translation>{served:.0f} people ({share:.1f} %) live within {limit:g} m of open public space along the streets.</translation>
    </message>
    <message>
        <source>Nobody lives in the zones.</source>
        <translation>Nobody lives in the zones.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{layer}” has {count} different values, and a hazard has at most {most} classes. Choose the field with the classes, not one that numbers the polygons.</source>
        <translation>The field “{field}” of “{layer}” has {count} different values, and a hazard has at most {most} classes. Choose the field with the classes, not one that numbers the polygons.</translation>
    </message>
    <message>
        <source>{count} polygons of “{layer}” have no class; they count as the class “{name}”.</source>
        <translation>{count} polygons of “{layer}” have no class; they count as the class “{name}”.</translation>
    </message>
    <message>
        <source>{count} polygons of “{layer}” write the class “{name}” otherwise ({others}); they count as one class.</source>
        <translation>{count} polygons of “{layer}” write the class “{name}” otherwise ({others}); they count as one class.</translation>
    </message>
    <message>
        <source>“{layer}” has the classes “{first}” ({count} polygons) and “{second}” ({other}), which count apart. If one is a slip of the pen, correct the layer.</source>
        <translation>“{layer}” has the classes “{first}” ({count} polygons) and “{second}” ({other}), which count apart. If one is a slip of the pen, correct the layer.</translation>
    </message>
    <message>
        <source>No polygon of the hazard has an area. Choose another layer, or clear the selection of features and the filter.</source>
        <translation>No polygon of the hazard has an area. Choose another layer, or clear the selection of features and the filter.</translation>
    </message>
    <message>
        <source>“{layer}” lies {distance:.0f} km away from “{other}”. Check the coordinate reference system of both.</source>
        <translation>“{layer}” lies {distance:.0f} km away from “{other}”. Check the coordinate reference system of both.</translation>
    </message>
    <message>
        <source>“{layer}” does not reach “{other}”: nothing there is potentially affected.</source>
        <translation>“{layer}” does not reach “{other}”: nothing there is potentially affected.</translation>
    </message>
    <message>
        <source>{area:.1f} of {total:.1f} ha of the hazard lie outside the zones.</source>
        <translation>{area:.1f} of {total:.1f} ha of the hazard lie outside the zones.</translation>
    </message>
    <message>
        <source>{count} features of “{layer}” in the hazard lie in no zone and are not counted.</source>
        <translation>{count} features of “{layer}” in the hazard lie in no zone and are not counted.</translation>
    </message>
    <message>
        <source>{people:.0f} people live in {count} subsections without buildings and count by the share of the subsection's area that lies in the hazard (marked “area_share”), which takes them as spread evenly over it.</source>
        <translation>{people:.0f} people live in {count} subsections without buildings and count by the share of the subsection's area that lies in the hazard (marked “area_share”), which takes them as spread evenly over it.</translation>
    </message>
    <message>
        <source>Potentially affected: {people:.0f} of {population:.0f} people ({share:.1f} %).</source>
        <translation>Potentially affected: {people:.0f} of {population:.0f} people ({share:.1f} %).</translation>
    </message>
    <message>
        <source>Buildings potentially affected: {count} of {total}.</source>
        <translation>Buildings potentially affected: {count} of {total}.</translation>
    </message>
    <message>
        <source>Facilities potentially affected: {count} of {total}.</source>
        <translation>Facilities potentially affected: {count} of {total}.</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the hydrologic soil group (A, B, C or D). Add “group” to its fields.</source>
        <translation>“{layer}” does not say which field holds the hydrologic soil group (A, B, C or D). Add “group” to its fields.</translation>
    </message>
    <message>
        <source>{count} values of INE&apos;s answer are missing ({signs}); they stay unknown and are not zero.</source>
        <translation>{count} values of INE's answer are missing ({signs}); they stay unknown and are not zero.</translation>
    </message>
    <message>
        <source>The type “{type}” in the table “{table}” has no litres above 0. Write them, or put a # in the name for a number that is the litres.</source>
        <translation>The type “{type}” in the table “{table}” has no litres above 0. Write them, or put a # in the name for a number that is the litres.</translation>
    </message>
    <message>
        <source>“{layer}”: no field of volume, type or count was chosen; these were found: volume {volume}, type {type}, count {count}.</source>
        <translation>“{layer}”: no field of volume, type or count was chosen; these were found: volume {volume}, type {type}, count {count}.</translation>
    </message>
    <message>
        <source>“{layer}” does not say how much a container holds. Choose the field with the volume or the one with the type; its fields are {fields}.</source>
        <translation>“{layer}” does not say how much a container holds. Choose the field with the volume or the one with the type; its fields are {fields}.</translation>
    </message>
    <message>
        <source>The volumes in “{field}” are read as litres (half of them are {median:g} or more).</source>
        <translation>The volumes in “{field}” are read as litres (half of them are {median:g} or more).</translation>
    </message>
    <message>
        <source>The volumes in “{field}” are read as m³ (half of them are {median:g} or less).</source>
        <translation>The volumes in “{field}” are read as m³ (half of them are {median:g} or less).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no volume of their own and take that of their type from the table “{table}”.</source>
        <translation>“{layer}”: {count} features have no volume of their own and take that of their type from the table “{table}”.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} features have neither a volume nor a known type ({types}) and are left out. Add the types to a copy of the table “{table}”.</source>
        <translation>“{layer}”: {count} of {total} features have neither a volume nor a known type ({types}) and are left out. Add the types to a copy of the table “{table}”.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features would hold less than 20 litres or more than 40 m³ in one container (such as {litres:g} litres). Check the field and the unit of the volume.</source>
        <translation>“{layer}”: {count} features would hold less than 20 litres or more than 40 m³ in one container (such as {litres:g} litres). Check the field and the unit of the volume.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have a count of 0 or less in “{field}” and are left out, because no container stands there.</source>
        <translation>“{layer}”: {count} features have a count of 0 or less in “{field}” and are left out, because no container stands there.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no number in “{field}” and count as one container each.</source>
        <translation>“{layer}”: {count} features have no number in “{field}” and count as one container each.</translation>
    </message>
    <message>
        <source>“{layer}”: no count is given; each feature is one container.</source>
        <translation>“{layer}”: no count is given; each feature is one container.</translation>
    </message>
    <message>
        <source>No container takes {streams}; these streams are left out. Give their containers too if there are any.</source>
        <translation>No container takes {streams}; these streams are left out. Give their containers too if there are any.</translation>
    </message>
    <message>
        <source>“{layer}”: no container of {streams} has a place, a count above 0 and a volume or a known type. Choose the right fields, add the types to a copy of the table of container types, or list only other streams.</source>
        <translation>“{layer}”: no container of {streams} has a place, a count above 0 and a volume or a known type. Choose the right fields, add the types to a copy of the table of container types, or list only other streams.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features take several streams; their volume is shared out evenly between these, so that it counts once.</source>
        <translation>“{layer}”: {count} features take several streams; their volume is shared out evenly between these, so that it counts once.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features repeat another one in place, stream, type, volume and count. They count; leave them out with “Leave out repeated features” if the list holds them twice.</source>
        <translation>“{layer}”: {count} features repeat another one in place, stream, type, volume and count. They count; leave them out with “Leave out repeated features” if the list holds them twice.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features that repeat another one in place, stream, type, volume and count are left out.</source>
        <translation>“{layer}”: {count} features that repeat another one in place, stream, type, volume and count are left out.</translation>
    </message>
    <message>
        <source>The table “{table}” has no line for {streams}. Add one to a copy, or list only other streams.</source>
        <translation>The table “{table}” has no line for {streams}. Add one to a copy, or list only other streams.</translation>
    </message>
    <message>
        <source>The table “{table}” has more than one line for {stream}. Leave one.</source>
        <translation>The table “{table}” has more than one line for {stream}. Leave one.</translation>
    </message>
    <message>
        <source>In the table “{table}” the column {column} of {stream} is empty, 0 or less. Write a number above 0.</source>
        <translation>In the table “{table}” the column {column} of {stream} is empty, 0 or less. Write a number above 0.</translation>
    </message>
    <message>
        <source>In the table “{table}” the figure of {stream} is “{figure}”. Write generated or collected.</source>
        <translation>In the table “{table}” the figure of {stream} is “{figure}”. Write generated or collected.</translation>
    </message>
    <message>
        <source>{stream}: the {kg:g} kg a person and day are what is generated, not what is collected; the volume needed is an upper limit.</source>
        <translation>{stream}: the {kg:g} kg a person and day are what is generated, not what is collected; the volume needed is an upper limit.</translation>
    </message>
    <message>
        <source>{stream}: {kg:g} kg a person and day ({figure}), {density:g} kg/m³ in the container; status {status}. {source}</source>
        <translation>{stream}: {kg:g} kg a person and day ({figure}), {density:g} kg/m³ in the container; status {status}. {source}</translation>
    </message>
    <message>
        <source>“{layer}”: {count} containers have no usable number of collections a week (above 0, at most 50) in their field; the number of the run or of the table counts for them.</source>
        <translation>“{layer}”: {count} containers have no usable number of collections a week (above 0, at most 50) in their field; the number of the run or of the table counts for them.</translation>
    </message>
    <message>
        <source>Nothing says how often containers of {streams} are emptied. Give the collections a week, as a number, a field of the containers or in the table of waste.</source>
        <translation>Nothing says how often containers of {streams} are emptied. Give the collections a week, as a number, a field of the containers or in the table of waste.</translation>
    </message>
    <message>
        <source>The collections a week are those of the table of waste ({used}), an assumption and not the municipality&apos;s rounds. Give a field of the containers or a number.</source>
        <translation>The collections a week are those of the table of waste ({used}), an assumption and not the municipality's rounds. Give a field of the containers or a number.</translation>
    </message>
    <message>
        <source>“{layer}”: {areas} areas have {count:.0f} people in season and no residents to place them by; these people are not counted.</source>
        <translation>“{layer}”: {areas} areas have {count:.0f} people in season and no residents to place them by; these people are not counted.</translation>
    </message>
    <message>
        <source>“{layer}” tells no people in season for {count:.0f} residents; {share:g} % come on top for them.</source>
        <translation>“{layer}” tells no people in season for {count:.0f} residents; {share:g} % come on top for them.</translation>
    </message>
    <message>
        <source>In season there are {season:.0f} people in place of {residents:.0f} residents.</source>
        <translation>In season there are {season:.0f} people in place of {residents:.0f} residents.</translation>
    </message>
    <message>
        <source>People in season are given both by the zones and by the census. Give one of them.</source>
        <translation>People in season are given both by the zones and by the census. Give one of them.</translation>
    </message>
    <message>
        <source>“{layer}” has points and no areas, so its people in season cannot be put on buildings. Give them by zones, or leave the buildings out.</source>
        <translation>“{layer}” has points and no areas, so its people in season cannot be put on buildings. Give them by zones, or leave the buildings out.</translation>
    </message>
    <message>
        <source>{stream}: {count:.0f} of {total:.0f} people have no way to a container; they count as not served.</source>
        <translation>{stream}: {count:.0f} of {total:.0f} people have no way to a container; they count as not served.</translation>
    </message>
    <message>
        <source>{stream}: {count:.0f} of {total:.0f} people have their nearest container farther than {limit:g} m; they count as not served.</source>
        <translation>{stream}: {count:.0f} of {total:.0f} people have their nearest container farther than {limit:g} m; they count as not served.</translation>
    </message>
    <message>
        <source>No streets are given: the nearest container is that of the straight line, across walls and rivers. Give streets or a network.</source>
        <translation>No streets are given: the nearest container is that of the straight line, across walls and rivers. Give streets or a network.</translation>
    </message>
    <message>
        <source>{stream}: {sites:.0f} sites with {installed_m3:.1f} m³ for {people_served:.0f} people, who need {need_m3:.1f} m³ ({people_unreached:.0f} people are not served). {adequate:.0f} sites are adequate, {tight:.0f} tight, {short:.0f} short, {unused:.0f} unused.</source>
        <translation>{stream}: {sites:.0f} sites with {installed_m3:.1f} m³ for {people_served:.0f} people, who need {need_m3:.1f} m³ ({people_unreached:.0f} people are not served). {adequate:.0f} sites are adequate, {tight:.0f} tight, {short:.0f} short, {unused:.0f} unused.</translation>
    </message>
    <message>
        <source>{stream}: {count} sites are the nearest of nobody; they have no need and no state.</source>
        <translation>{stream}: {count} sites are the nearest of nobody; they have no need and no state.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” state no number, such as “{example}”; those buildings take the next source of storeys.</source>
        <translation>“{layer}”: {count} values of “{field}” state no number, such as “{example}”; those buildings take the next source of storeys.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” are 0, below it or beyond {most:g}, such as “{example}”; those buildings take the next source of storeys.</source>
        <translation>“{layer}”: {count} values of “{field}” are 0, below it or beyond {most:g}, such as “{example}”; those buildings take the next source of storeys.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” were added up, such as “{example}”, because every storey has a floor.</source>
        <translation>“{layer}”: {count} values of “{field}” were added up, such as “{example}”, because every storey has a floor.</translation>
    </message>
    <message>
        <source>Storeys of {total} buildings: {field} by their field, {height} by a field of heights, {raster} by the raster of heights, {default} taken as {floors:g}.</source>
        <translation>Storeys of {total} buildings: {field} by their field, {height} by a field of heights, {raster} by the raster of heights, {default} taken as {floors:g}.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings have neither storeys nor a height; each counts with {floors:g} storeys (DEFAULT_FLOORS), and the stock goes up and down with that number.</source>
        <translation>{count} of {total} buildings have neither storeys nor a height; each counts with {floors:g} storeys (DEFAULT_FLOORS), and the stock goes up and down with that number.</translation>
    </message>
    <message>
        <source>{outside} of {total} buildings lie outside the data of the raster of heights, and {unfit} are lower than {least:g} m or higher than {most:g} m there; they take the default storeys.</source>
        <translation>{outside} of {total} buildings lie outside the data of the raster of heights, and {unfit} are lower than {least:g} m or higher than {most:g} m there; they take the default storeys.</translation>
    </message>
    <message>
        <source>In the table “{table}” the function of the use “{use}” is “{value}”. Write one of {known}.</source>
        <translation>In the table “{table}” the function of the use “{use}” is “{value}”. Write one of {known}.</translation>
    </message>
    <message>
        <source>{count} buildings have a use that the table “{table}” does not hold ({values}); it counts as unknown. Add it to a copy of the table.</source>
        <translation>{count} buildings have a use that the table “{table}” does not hold ({values}); it counts as unknown. Add it to a copy of the table.</translation>
    </message>
    <message>
        <source>The use of {count} of {total} buildings is unknown; they count as homes unless their dwellings say that nobody lives there.</source>
        <translation>The use of {count} of {total} buildings is unknown; they count as homes unless their dwellings say that nobody lives there.</translation>
    </message>
    <message>
        <source>Functions: {RS} buildings of one family, {RM} of several, {NR} not residential. Of {residential} residential ones and {unknown} of unknown use, {dwellings} were decided by their dwellings and {floors} by their storeys (three and more: several families).</source>
        <translation>Functions: {RS} buildings of one family, {RM} of several, {NR} not residential. Of {residential} residential ones and {unknown} of unknown use, {dwellings} were decided by their dwellings and {floors} by their storeys (three and more: several families).</translation>
    </message>
    <message>
        <source>In the table “{table}” the structure of “{name}” is “{value}”. Write one of {known}.</source>
        <translation>In the table “{table}” the structure of “{name}” is “{value}”. Write one of {known}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” name no known structure ({values}); it counts as unknown. Write C, M, T or S, or add the name to a copy of the table of structures.</source>
        <translation>“{layer}”: {count} values of “{field}” name no known structure ({values}); it counts as unknown. Write C, M, T or S, or add the name to a copy of the table of structures.</translation>
    </message>
    <message>
        <source>The shares in the table “{table}” add up to {total:g}, or one is below 0. They must be 0 or more and add up to 100.</source>
        <translation>The shares in the table “{table}” add up to {total:g}, or one is below 0. They must be 0 or more and add up to 100.</translation>
    </message>
    <message>
        <source>The table “{table}” has a row for “{column}”, which is no column of structures. Use {known}.</source>
        <translation>The table “{table}” has a row for “{column}”, which is no column of structures. Use {known}.</translation>
    </message>
    <message>
        <source>“{layer}” does not count buildings by structure. Choose INE's BGRI of 2011 with its five columns N_EDIFICIOS_ESTRUT_…; that of 2021 has none.</source>
        <translation>“{layer}” does not count buildings by structure. Choose INE's BGRI of 2011 with its five columns N_EDIFICIOS_ESTRUT_…; that of 2021 has none.</translation>
    </message>
    <message>
        <source>“{layer}” counts no building of a structure that has a class. Choose the BGRI of 2011 of your municipality, or look at the table of its columns.</source>
        <translation>“{layer}” counts no building of a structure that has a class. Choose the BGRI of 2011 of your municipality, or look at the table of its columns.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings lie in no subsection of “{layer}” that counts structures; they take the shares of the whole layer.</source>
        <translation>{count} of {total} buildings lie in no subsection of “{layer}” that counts structures; they take the shares of the whole layer.</translation>
    </message>
    <message>
        <source>“{layer}”: {share:.1f} % of the buildings are expected to date from 2011 to 2021, and those count as reinforced concrete.</source>
        <translation>“{layer}”: {share:.1f} % of the buildings are expected to date from 2011 to 2021, and those count as reinforced concrete.</translation>
    </message>
    <message>
        <source>Nothing tells the structure of {count} of {total} buildings; they take the shares of the table “{table}” ({shares} %), an assumption. Give the BGRI of 2011 or a field.</source>
        <translation>Nothing tells the structure of {count} of {total} buildings; they take the shares of the table “{table}” ({shares} %), an assumption. Give the BGRI of 2011 or a field.</translation>
    </message>
    <message>
        <source>Structure of {total} buildings: {field} by their field, {expected} by expected shares; no building is drawn by lot. Together: {shares} % of the buildings.</source>
        <translation>Structure of {total} buildings: {field} by their field, {expected} by expected shares; no building is drawn by lot. Together: {shares} % of the buildings.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{table}” is of function “{function}” and structure “{structure}”. The functions are {functions}; the structures are {structures}.</source>
        <translation>Row {row} of the table “{table}” is of function “{function}” and structure “{structure}”. The functions are {functions}; the structures are {structures}.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{table}” is of the material “{material}”. The materials are {known}.</source>
        <translation>Row {row} of the table “{table}” is of the material “{material}”. The materials are {known}.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{table}” repeats {material} of {function} {structure}. Keep one row.</source>
        <translation>Row {row} of the table “{table}” repeats {material} of {function} {structure}. Keep one row.</translation>
    </message>
    <message>
        <source>In row {row} of the table “{table}” ({material} of {function} {structure}) a number is below 0, or p25, p50 and p75 do not ascend. Correct the row.</source>
        <translation>In row {row} of the table “{table}” ({material} of {function} {structure}) a number is below 0, or p25, p50 and p75 do not ascend. Correct the row.</translation>
    </message>
    <message>
        <source>The table “{table}” has no row for {materials}; the totals are without them.</source>
        <translation>The table “{table}” has no row for {materials}; the totals are without them.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings have no area and are left out.</source>
        <translation>“{layer}”: {count} of {total} buildings have no area and are left out.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings repeat the outline of another one and are not counted a second time.</source>
        <translation>“{layer}”: {count} of {total} buildings repeat the outline of another one and are not counted a second time.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings are left out because their use has no storeys of floor, such as ruins, roofs and tanks.</source>
        <translation>“{layer}”: {count} of {total} buildings are left out because their use has no storeys of floor, such as ruins, roofs and tanks.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings have a function and structure that the table of intensities does not hold; they are missing from the sums. Add rows to a copy of the table.</source>
        <translation>“{layer}”: {count} of {total} buildings have a function and structure that the table of intensities does not hold; they are missing from the sums. Add rows to a copy of the table.</translation>
    </message>
    <message>
        <source>{buildings} buildings with {floor:.1f} ha of floor hold {total:.0f} t of materials.</source>
        <translation>{buildings} buildings with {floor:.1f} ha of floor hold {total:.0f} t of materials.</translation>
    </message>
    <message>
        <source>The range from p25 to p75 is unknown for {count} of {total} buildings (functions {functions}), whose quartiles the table does not hold; sums with them have no range. A copy of the table may supply them.</source>
        <translation>The range from p25 to p75 is unknown for {count} of {total} buildings (functions {functions}), whose quartiles the table does not hold; sums with them have no range. A copy of the table may supply them.</translation>
    </message>
    <message>
        <source>A sum of quartiles is no quartile of the sum: p25 and p75 of a total, of a zone and of mixed structures are bounds as if everything lay at its quartile at once.</source>
        <translation>A sum of quartiles is no quartile of the sum: p25 and p75 of a total, of a zone and of mixed structures are bounds as if everything lay at its quartile at once.</translation>
    </message>
    <message>
        <source>No rate of demolition was given, so there is no yearly outflow.</source>
        <translation>No rate of demolition was given, so there is no yearly outflow.</translation>
    </message>
    <message>
        <source>Neither a census nor a field says who lives there, so there are no tonnes per inhabitant.</source>
        <translation>Neither a census nor a field says who lives there, so there are no tonnes per inhabitant.</translation>
    </message>
    <message>
        <source>{count} buildings with {total:.0f} t lie in no zone; they are missing from the zones&apos; sums.</source>
        <translation>{count} buildings with {total:.0f} t lie in no zone; they are missing from the zones' sums.</translation>
    </message>
    <message>
        <source>“{rule}” in {table} is no tag. Write key=value or key!=value, with + between tags that must be there together and ; between one rule and the next.</source>
        <translation>“{rule}” in {table} is no tag. Write key=value or key!=value, with + between tags that must be there together and ; between one rule and the next.</translation>
    </message>
    <message>
        <source>“{layer}” has none of OpenStreetMap's fields ({keys}). Choose the field that says what each facility is, one of: {fields}.</source>
        <translation>“{layer}” has none of OpenStreetMap's fields ({keys}). Choose the field that says what each facility is, one of: {fields}.</translation>
    </message>
    <message>
        <source>{count} facilities of a group have no geometry; they are left out of every figure.</source>
        <translation>{count} facilities of a group have no geometry; they are left out of every figure.</translation>
    </message>
    <message>
        <source>Not one of the {count} facilities of a group has a geometry. Choose a layer that draws them.</source>
        <translation>Not one of the {count} facilities of a group has a geometry. Choose a layer that draws them.</translation>
    </message>
    <message>
        <source>{count} facilities draw a service that is there already (same group, and the same name within {limit:g} m, or touching where a name is missing): {services} services count.</source>
        <translation>{count} facilities draw a service that is there already (same group, and the same name within {limit:g} m, or touching where a name is missing): {services} services count.</translation>
    </message>
    <message>
        <source>{any:.1f} % of {total:.0f} people have a circular service within reach, {three:.1f} % have three or more.</source>
        <translation>{any:.1f} % of {total:.0f} people have a circular service within reach, {three:.1f} % have three or more.</translation>
    </message>
    <message>
        <source>{services:.0f} services lie in the zones: {rate:.2f} per 10 000 of {total:.0f} inhabitants.</source>
        <translation>{services:.0f} services lie in the zones: {rate:.2f} per 10 000 of {total:.0f} inhabitants.</translation>
    </message>
    <message>
        <source>{count} of {total} services lie in no zone; they can be reached, but count in no zone&apos;s services per 10 000 inhabitants.</source>
        <translation>{count} of {total} services lie in no zone; they can be reached, but count in no zone's services per 10 000 inhabitants.</translation>
    </message>
    <message>
        <source>{count} zones have no inhabitants; their shares and their services per 10 000 inhabitants stay empty.</source>
        <translation>{count} zones have no inhabitants; their shares and their services per 10 000 inhabitants stay empty.</translation>
    </message>
    <message>
        <source>No connection was given. Write the name of a saved connection, a folder, an address, or a JSON object of settings.</source>
        <translation>No connection was given. Write the name of a saved connection, a folder, an address, or a JSON object of settings.</translation>
    </message>
    <message>
        <source>“{path}” is neither a saved connection nor a folder or file that exists. Check how it is written, or give the address of a service.</source>
        <translation>“{path}” is neither a saved connection nor a folder or file that exists. Check how it is written, or give the address of a service.</translation>
    </message>
    <message>
        <source>The connection’s “service_path” must begin with a slash and hold letters, digits and underscores between slashes, for example /waste/north.</source>
        <translation>The connection’s “service_path” must begin with a slash and hold letters, digits and underscores between slashes, for example /waste/north.</translation>
    </message>
    <message>
        <source>“{host}” answers, but as no kind of service that is known here. Check the base address, or give the connection’s “kind”.</source>
        <translation>“{host}” answers, but as no kind of service that is known here. Check the base address, or give the connection’s “kind”.</translation>
    </message>
    <message>
        <source>A connection’s name needs 1 to 64 letters, digits, blanks, dots, hyphens or underscores, and begins with a letter or digit.</source>
        <translation>A connection’s name needs 1 to 64 letters, digits, blanks, dots, hyphens or underscores, and begins with a letter or digit.</translation>
    </message>
    <message>
        <source>There already is a connection called “{name}”. Update it, or choose another name.</source>
        <translation>There already is a connection called “{name}”. Update it, or choose another name.</translation>
    </message>
    <message>
        <source>No connection is called “{name}”. Saved connections: {names}.</source>
        <translation>No connection is called “{name}”. Saved connections: {names}.</translation>
    </message>
    <message>
        <source>What QGIS’s settings hold of the connection “{name}” cannot be read. Delete it and create it anew.</source>
        <translation>What QGIS’s settings hold of the connection “{name}” cannot be read. Delete it and create it anew.</translation>
    </message>
    <message>
        <source>“{host}” answered with JSON of another shape than this kind of service has. Check the base address and the connection’s “kind”.</source>
        <translation>“{host}” answered with JSON of another shape than this kind of service has. Check the base address and the connection’s “kind”.</translation>
    </message>
    <message>
        <source>The service needs to know which collection to send. It has, among others: {collections}.</source>
        <translation>The service needs to know which collection to send. It has, among others: {collections}.</translation>
    </message>
    <message>
        <source>“{host}” lists no collections. Check that the base address is the landing page of an OGC API Features service.</source>
        <translation>“{host}” lists no collections. Check that the base address is the landing page of an OGC API Features service.</translation>
    </message>
    <message>
        <source>“{host}” answered with JSON that holds no features. Check that the collection holds vector data.</source>
        <translation>“{host}” answered with JSON that holds no features. Check that the collection holds vector data.</translation>
    </message>
    <message>
        <source>“{host}” says that its coordinates are degrees, but they are not; nothing was drawn in the wrong place. Tell whoever runs the service.</source>
        <translation>“{host}” says that its coordinates are degrees, but they are not; nothing was drawn in the wrong place. Tell whoever runs the service.</translation>
    </message>
    <message>
        <source>“{host}” takes no CQL2 filters. Write the filter as name='value', several joined by AND, or leave it empty and select in the layer afterwards.</source>
        <translation>“{host}” takes no CQL2 filters. Write the filter as name='value', several joined by AND, or leave it empty and select in the layer afterwards.</translation>
    </message>
    <message>
        <source>The collection cannot be queried by {names}. Check how the names are written, or leave the filter empty and select in the layer afterwards.</source>
        <translation>The collection cannot be queried by {names}. Check how the names are written, or leave the filter empty and select in the layer afterwards.</translation>
    </message>
    <message>
        <source>“{host}” does not answer as a SensorThings service. Check that the base address ends with its version, for example /v1.1.</source>
        <translation>“{host}” does not answer as a SensorThings service. Check that the base address ends with its version, for example /v1.1.</translation>
    </message>
    <message>
        <source>“{collection}” is no set of a SensorThings service. Write for example Things, Datastreams or Datastreams(1)/Observations.</source>
        <translation>“{collection}” is no set of a SensorThings service. Write for example Things, Datastreams or Datastreams(1)/Observations.</translation>
    </message>
    <message>
        <source>“{collection}” of a SensorThings service have no place, so no extent can select them. Leave the extent empty.</source>
        <translation>“{collection}” of a SensorThings service have no place, so no extent can select them. Leave the extent empty.</translation>
    </message>
    <message>
        <source>A CKAN portal cannot select by an extent. Leave the extent empty and select in the layer afterwards.</source>
        <translation>A CKAN portal cannot select by an extent. Leave the extent empty and select in the layer afterwards.</translation>
    </message>
    <message>
        <source>The filter begins like a JSON object but is none. Write for example {{&quot;freguesia&quot;: &quot;Arroios&quot;}}, or words to search for.</source>
        <translation>The filter begins like a JSON object but is none. Write for example {{&quot;freguesia&quot;: &quot;Arroios&quot;}}, or words to search for.</translation>
    </message>
    <message>
        <source>The dataset “{dataset}” does not have exactly one table. Give the id of one as the collection: {tables}.</source>
        <translation>The dataset “{dataset}” does not have exactly one table. Give the id of one as the collection: {tables}.</translation>
    </message>
    <message>
        <source>The catalogue of a portal can be searched by words only. Leave extent and SINCE empty.</source>
        <translation>The catalogue of a portal can be searched by words only. Leave extent and SINCE empty.</translation>
    </message>
    <message>
        <source>“{dataset}” is no id or short name of a dataset. Write “datasets”, or what stands in the address of the dataset’s page.</source>
        <translation>“{dataset}” is no id or short name of a dataset. Write “datasets”, or what stands in the address of the dataset’s page.</translation>
    </message>
    <message>
        <source>A folder of files cannot be filtered. Leave the filter empty and select in the layer afterwards.</source>
        <translation>A folder of files cannot be filtered. Leave the filter empty and select in the layer afterwards.</translation>
    </message>
    <message>
        <source>The service answers. Kind: {kind}. Version: {version}. Collections: {count} ({collections}). Largest page: {page_size}. Filter: {filters}.</source>
        <translation>The service answers. Kind: {kind}. Version: {version}. Collections: {count} ({collections}). Largest page: {page_size}. Filter: {filters}.</translation>
    </message>
    <message>
        <source>The national models known here have no type “{type}”. Use one of: {known}.</source>
        <translation>The national models known here have no type “{type}”. Use one of: {known}.</translation>
    </message>
    <message>
        <source>The organisation names the publisher in every id and needs a letter or a digit, such as cm-tomar.</source>
        <translation>The organisation names the publisher in every id and needs a letter or a digit, such as cm-tomar.</translation>
    </message>
    <message>
        <source>“{part}” is no attribute=value. Write pairs such as binColor=verde;status=ok.</source>
        <translation>“{part}” is no attribute=value. Write pairs such as binColor=verde;status=ok.</translation>
    </message>
    <message>
        <source>{count} features have fields or values for: {names}.</source>
        <translation>{count} features have fields or values for: {names}.</translation>
    </message>
    <message>
        <source>None of the {count} features has all that the type {type} needs. Missing or unfit in most: {worst}. Name the fields like these attributes, or give one value for all features.</source>
        <translation>None of the {count} features has all that the type {type} needs. Missing or unfit in most: {worst}. Name the fields like these attributes, or give one value for all features.</translation>
    </message>
    <message>
        <source>{count} of {total} features lack something that their type needs and were not written: {worst}. The table of findings names each.</source>
        <translation>{count} of {total} features lack something that their type needs and were not written: {worst}. The table of findings names each.</translation>
    </message>
    <message>
        <source>{count} entities of the type {type} were written.</source>
        <translation>{count} entities of the type {type} were written.</translation>
    </message>
    <message>
        <source>{fit} of {total} entities have all that their type needs; {errors} errors and {warnings} warnings.</source>
        <translation>{fit} of {total} entities have all that their type needs; {errors} errors and {warnings} warnings.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” have more cells than the header has names and were left out. Put texts that hold the separator in quotation marks.</source>
        <translation>{count} rows of “{table}” have more cells than the header has names and were left out. Put texts that hold the separator in quotation marks.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Write one such as Europe/Lisbon or Atlantic/Azores.</source>
        <translation>The time zone “{zone}” is not known. Write one such as Europe/Lisbon or Atlantic/Azores.</translation>
    </message>
    <message>
        <source>There is no column “{field}”. The table has {fields}.</source>
        <translation>There is no column “{field}”. The table has {fields}.</translation>
    </message>
    <message>
        <source>“{table}” has no column that plays the role “{role}”. Name it in the parameters or add its name to {names}; the columns are {fields}.</source>
        <translation>“{table}” has no column that plays the role “{role}”. Name it in the parameters or add its name to {names}; the columns are {fields}.</translation>
    </message>
    <message>
        <source>In {table} the role of “{alias}” is “{role}”. Write one of {roles}.</source>
        <translation>In {table} the role of “{alias}” is “{role}”. Write one of {roles}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”: {columns}.</source>
        <translation>Columns of “{table}”: {columns}.</translation>
    </message>
    <message>
        <source>{count} container codes stand with and without leading zeros and were taken as the same (such as {bare} as {full}). If they are different containers, make the codes differ.</source>
        <translation>{count} container codes stand with and without leading zeros and were taken as the same (such as {bare} as {full}). If they are different containers, make the codes differ.</translation>
    </message>
    <message>
        <source>{count} container codes differ in the number of leading zeros alone (such as {codes}) and were kept apart. If they are the same, write them alike.</source>
        <translation>{count} container codes differ in the number of leading zeros alone (such as {codes}) and were kept apart. If they are the same, write them alike.</translation>
    </message>
    <message>
        <source>The dates of “{field}” in “{table}” only make sense with the month first and were read so. Check them.</source>
        <translation>The dates of “{field}” in “{table}” only make sense with the month first and were read so. Check them.</translation>
    </message>
    <message>
        <source>Times of “{field}” name their zone (Z or an offset) and were brought to {zone}.</source>
        <translation>Times of “{field}” name their zone (Z or an offset) and were brought to {zone}.</translation>
    </message>
    <message>
        <source>{count} cells of “{field}” in “{table}” are no time from 2000 on (such as “{example}”) and were left out. Write dd/mm/yyyy hh:mm or ISO times.</source>
        <translation>{count} cells of “{field}” in “{table}” are no time from 2000 on (such as “{example}”) and were left out. Write dd/mm/yyyy hh:mm or ISO times.</translation>
    </message>
    <message>
        <source>The fill levels in “{field}” of “{table}” are no numbers ({values}). Choose a column with shares of 0 to 1 or with percentages.</source>
        <translation>The fill levels in “{field}” of “{table}” are no numbers ({values}). Choose a column with shares of 0 to 1 or with percentages.</translation>
    </message>
    <message>
        <source>Every fill level in “{field}” of “{table}” is 0 or 1 or out of range, so that 1 may mean full or one per cent. Choose the unit in FILL_UNIT.</source>
        <translation>Every fill level in “{field}” of “{table}” is 0 or 1 or out of range, so that 1 may mean full or one per cent. Choose the unit in FILL_UNIT.</translation>
    </message>
    <message>
        <source>“{field}” has {low} values between 0 and 1 and {high} above 1: two units may be mixed. Check the column, or choose the unit in FILL_UNIT.</source>
        <translation>“{field}” has {low} values between 0 and 1 and {high} above 1: two units may be mixed. Check the column, or choose the unit in FILL_UNIT.</translation>
    </message>
    <message>
        <source>“{field}” was read as per cent ({low} values between 0 and 1, {high} above 1).</source>
        <translation>“{field}” was read as per cent ({low} values between 0 and 1, {high} above 1).</translation>
    </message>
    <message>
        <source>“{field}” was read as shares of 0 to 1 ({low} values between 0 and 1, {high} above 1).</source>
        <translation>“{field}” was read as shares of 0 to 1 ({low} values between 0 and 1, {high} above 1).</translation>
    </message>
    <message>
        <source>{count} fill levels of “{field}” are outside 0 to 100 % (such as {example}) and were left out.</source>
        <translation>{count} fill levels of “{field}” are outside 0 to 100 % (such as {example}) and were left out.</translation>
    </message>
    <message>
        <source>{count} of {total} rows are no readings: {container} without a container, {time} without a time, {level} without a usable fill level.</source>
        <translation>{count} of {total} rows are no readings: {container} without a container, {time} without a time, {level} without a usable fill level.</translation>
    </message>
    <message>
        <source>{count} readings stood behind a later one of their container and were put in order.</source>
        <translation>{count} readings stood behind a later one of their container and were put in order.</translation>
    </message>
    <message>
        <source>{count} readings repeat the container and time of another and were not counted again: {equal} with the same level, {other} with another one, of which the highest was kept.</source>
        <translation>{count} readings repeat the container and time of another and were not counted again: {equal} with the same level, {other} with another one, of which the highest was kept.</translation>
    </message>
    <message>
        <source>{count} single readings leap away from those before and after and were left out as errors of the sensor.</source>
        <translation>{count} single readings leap away from those before and after and were left out as errors of the sensor.</translation>
    </message>
    <message>
        <source>{count} of {trips} trips stand under several routes; each counts once, under the route of most of its rows.</source>
        <translation>{count} of {trips} trips stand under several routes; each counts once, under the route of most of its rows.</translation>
    </message>
    <message>
        <source>{count} values of {field} are below zero and were left out.</source>
        <translation>{count} values of {field} are below zero and were left out.</translation>
    </message>
    <message>
        <source>{count} of {trips} trips have several values of {field}, of which the largest was taken. It must be the total of the trip; if the column holds parts of it, sum them up first.</source>
        <translation>{count} of {trips} trips have several values of {field}, of which the largest was taken. It must be the total of the trip; if the column holds parts of it, sum them up first.</translation>
    </message>
    <message>
        <source>{count} of {trips} trips lack kilometres or weight and are not in kg per km.</source>
        <translation>{count} of {trips} trips lack kilometres or weight and are not in kg per km.</translation>
    </message>
    <message>
        <source>{count} container codes stand with several streams; that of most rows was taken. If one code is a point with several containers, give each its own code.</source>
        <translation>{count} container codes stand with several streams; that of most rows was taken. If one code is a point with several containers, give each its own code.</translation>
    </message>
    <message>
        <source>The volumes were read as litres.</source>
        <translation>The volumes were read as litres.</translation>
    </message>
    <message>
        <source>The volumes were read as cubic metres.</source>
        <translation>The volumes were read as cubic metres.</translation>
    </message>
    <message>
        <source>{count} containers stand at several places; that of most rows was taken.</source>
        <translation>{count} containers stand at several places; that of most rows was taken.</translation>
    </message>
    <message>
        <source>{count} of {total} containers have no usable place and no point.</source>
        <translation>{count} of {total} containers have no usable place and no point.</translation>
    </message>
    <message>
        <source>No row of “{table}” has a container, a time and a fill level from 0 to 100 %. Check the columns that the log names.</source>
        <translation>No row of “{table}” has a container, a time and a fill level from 0 to 100 %. Check the columns that the log names.</translation>
    </message>
    <message>
        <source>{containers} containers with {readings} readings, {emptyings} emptyings ({declared} of them declared) and {trips} trips.</source>
        <translation>{containers} containers with {readings} readings, {emptyings} emptyings ({declared} of them declared) and {trips} trips.</translation>
    </message>
    <message>
        <source>No collection is declared, so that an emptying shows only as a drop of {drop:.0f} points or more: wasted stops are more than counted. Give the table of collections.</source>
        <translation>No collection is declared, so that an emptying shows only as a drop of {drop:.0f} points or more: wasted stops are more than counted. Give the table of collections.</translation>
    </message>
    <message>
        <source>No container has a filling rate: it takes two readings at different times between two emptyings. Check the times and levels.</source>
        <translation>No container has a filling rate: it takes two readings at different times between two emptyings. Check the times and levels.</translation>
    </message>
    <message>
        <source>{count} containers have one reading (or several at one time) and no rate.</source>
        <translation>{count} containers have one reading (or several at one time) and no rate.</translation>
    </message>
    <message>
        <source>{count} containers are collected but have no reading.</source>
        <translation>{count} containers are collected but have no reading.</translation>
    </message>
    <message>
        <source>{count} containers show one level all through and no emptying; the sensor may be stuck, so they have no rate.</source>
        <translation>{count} containers show one level all through and no emptying; the sensor may be stuck, so they have no rate.</translation>
    </message>
    <message>
        <source>{count} containers have no two readings between two emptyings and no rate.</source>
        <translation>{count} containers have no two readings between two emptyings and no rate.</translation>
    </message>
    <message>
        <source>{count} containers do not fill between emptyings and have no rate.</source>
        <translation>{count} containers do not fill between emptyings and have no rate.</translation>
    </message>
    <message>
        <source>{count} containers were followed for less than a day; their rate is uncertain.</source>
        <translation>{count} containers were followed for less than a day; their rate is uncertain.</translation>
    </message>
    <message>
        <source>The rows have {fields} but no id of the trip (nor route and start), so that a trip cannot be counted once and there are no figures by route. Add the column of the trip&apos;s id.</source>
        <translation>The rows have {fields} but no id of the trip (nor route and start), so that a trip cannot be counted once and there are no figures by route. Add the column of the trip's id.</translation>
    </message>
    <message>
        <source>Give the readings either as a file (TABLE) or as a layer (READINGS).</source>
        <translation>Give the readings either as a file (TABLE) or as a layer (READINGS).</translation>
    </message>
    <message>
        <source>Give the collections either as a file (COLLECTIONS_TABLE) or as a layer (COLLECTIONS).</source>
        <translation>Give the collections either as a file (COLLECTIONS_TABLE) or as a layer (COLLECTIONS).</translation>
    </message>
    <message>
        <source>LOW ({low:g} %) is above OVERFLOW ({over:g} %). Give a lower LOW or a higher OVERFLOW.</source>
        <translation>LOW ({low:g} %) is above OVERFLOW ({over:g} %). Give a lower LOW or a higher OVERFLOW.</translation>
    </message>
    <message>
        <source>Nothing says what the containers take. Choose the field with the stream (STREAM_FIELD).</source>
        <translation>Nothing says what the containers take. Choose the field with the stream (STREAM_FIELD).</translation>
    </message>
    <message>
        <source>{count} candidates have no geometry and are left out.</source>
        <translation>{count} candidates have no geometry and are left out.</translation>
    </message>
    <message>
        <source>Give either the number of new sites (BUDGET) or the share of dwellings to be served (TARGET): exactly one of the two.</source>
        <translation>Give either the number of new sites (BUDGET) or the share of dwellings to be served (TARGET): exactly one of the two.</translation>
    </message>
    <message>
        <source>No container and no door-to-door area takes {streams} yet, so that no dwelling outside door-to-door areas is served as it is. If there are some, add their name to a copy of the alias table.</source>
        <translation>No container and no door-to-door area takes {streams} yet, so that no dwelling outside door-to-door areas is served as it is. If there are some, add their name to a copy of the alias table.</translation>
    </message>
    <message>
        <source>There is no dwelling to serve, and so no new site. Check the field with the dwellings, or the census.</source>
        <translation>There is no dwelling to serve, and so no new site. Check the field with the dwellings, or the census.</translation>
    </message>
    <message>
        <source>All dwellings are served as it is: no new site is needed.</source>
        <translation>All dwellings are served as it is: no new site is needed.</translation>
    </message>
    <message>
        <source>{share:.2f} % of the dwellings are served as it is, which meets the target of {target:g} %: no new site is needed.</source>
        <translation>{share:.2f} % of the dwellings are served as it is, which meets the target of {target:g} %: no new site is needed.</translation>
    </message>
    <message>
        <source>{dwellings:.0f} dwellings at {places} places are not served and no candidate is within their limit; they stay as they are.</source>
        <translation>{dwellings:.0f} dwellings at {places} places are not served and no candidate is within their limit; they stay as they are.</translation>
    </message>
    <message>
        <source>No candidate is within the limit of a dwelling that is not served, and so the result has no site. Give candidates nearer to them, or streets that lead there.</source>
        <translation>No candidate is within the limit of a dwelling that is not served, and so the result has no site. Give candidates nearer to them, or streets that lead there.</translation>
    </message>
    <message>
        <source>The target of {target:g} % cannot be reached: with a site at every candidate {share:.2f} % of the dwellings are served. Lower the target, or give more candidates.</source>
        <translation>The target of {target:g} % cannot be reached: with a site at every candidate {share:.2f} % of the dwellings are served. Lower the target, or give more candidates.</translation>
    </message>
    <message>
        <source>{candidates} candidates, {useful} of them within the limit of dwellings that are not served. {kept} are left without those that serve nothing that another one does not; the {places} places in reach make {groups} groups with the same candidates.</source>
        <translation>{candidates} candidates, {useful} of them within the limit of dwellings that are not served. {kept} are left without those that serve nothing that another one does not; the {places} places in reach make {groups} groups with the same candidates.</translation>
    </message>
    <message>
        <source>The choice is proved to be the best: no other {count} sites serve more dwellings.</source>
        <translation>The choice is proved to be the best: no other {count} sites serve more dwellings.</translation>
    </message>
    <message>
        <source>The choice is good and not proved to be the best: its {count} sites serve {gain:.1f} dwellings anew, and no {count} sites serve more than {most:.1f} ({share:.2f} % of that bound are reached; adding the best site one by one guarantees 63.2 % of the best). A longer time limit or fewer candidates may give a better one.</source>
        <translation>The choice is good and not proved to be the best: its {count} sites serve {gain:.1f} dwellings anew, and no {count} sites serve more than {most:.1f} ({share:.2f} % of that bound are reached; adding the best site one by one guarantees 63.2 % of the best). A longer time limit or fewer candidates may give a better one.</translation>
    </message>
    <message>
        <source>The number is proved to be the smallest: fewer than {count} sites do not suffice.</source>
        <translation>The number is proved to be the smallest: fewer than {count} sites do not suffice.</translation>
    </message>
    <message>
        <source>{count} sites suffice, and fewer than {least} do not; what lies between is not known. A longer time limit or fewer candidates may give a smaller number.</source>
        <translation>{count} sites suffice, and fewer than {least} do not; what lies between is not known. A longer time limit or fewer candidates may give a smaller number.</translation>
    </message>
    <message>
        <source>{count} sites of the {budget} allowed serve every dwelling that any candidate can serve; the others are not needed.</source>
        <translation>{count} sites of the {budget} allowed serve every dwelling that any candidate can serve; the others are not needed.</translation>
    </message>
    <message>
        <source>With {count} new sites {newly:.0f} more of {dwellings:.0f} dwellings are served: {after:.1f} % after {before:.1f} %.</source>
        <translation>With {count} new sites {newly:.0f} more of {dwellings:.0f} dwellings are served: {after:.1f} % after {before:.1f} %.</translation>
    </message>
    <message>
        <source>“{code}” is no code of INE's: it needs seven digits, such as 0012918.</source>
        <translation>“{code}” is no code of INE's: it needs seven digits, such as 0012918.</translation>
    </message>
    <message>
        <source>“{period}” is no period. Write years such as 2021;2023, INE's own codes such as S7A2023, or nothing for all.</source>
        <translation>“{period}” is no period. Write years such as 2021;2023, INE's own codes such as S7A2023, or nothing for all.</translation>
    </message>
    <message>
        <source>“{code}” is no municipality's code of four digits, such as 1418. Names are not taken, because some towns share theirs.</source>
        <translation>“{code}” is no municipality's code of four digits, such as 1418. Names are not taken, because some towns share theirs.</translation>
    </message>
    <message>
        <source>INE&apos;s answer for {period} has as many cells as it gives at once ({most}): some may be missing.</source>
        <translation>INE's answer for {period} has as many cells as it gives at once ({most}): some may be missing.</translation>
    </message>
    <message>
        <source>INE&apos;s answer has none of the municipalities {codes}. The indicator may not go down to municipalities.</source>
        <translation>INE's answer has none of the municipalities {codes}. The indicator may not go down to municipalities.</translation>
    </message>
    <message>
        <source>INE&apos;s answer has no rows of the municipalities {codes}.</source>
        <translation>INE's answer has no rows of the municipalities {codes}.</translation>
    </message>
    <message>
        <source>“{name}” is no answer of INE's indicator service. Save what pindica.jsp gives, as it comes.</source>
        <translation>“{name}” is no answer of INE's indicator service. Save what pindica.jsp gives, as it comes.</translation>
    </message>
    <message>
        <source>INE refused the question whose answer is “{name}”: {reason}. Correct the indicator or the dimensions and ask again.</source>
        <translation>INE refused the question whose answer is “{name}”: {reason}. Correct the indicator or the dimensions and ask again.</translation>
    </message>
    <message>
        <source>The answer “{name}” holds no data. Ask INE for years and places that exist.</source>
        <translation>The answer “{name}” holds no data. Ask INE for years and places that exist.</translation>
    </message>
    <message>
        <source>“{name}” mixes several indicators ({codes}). Keep one indicator in a file.</source>
        <translation>“{name}” mixes several indicators ({codes}). Keep one indicator in a file.</translation>
    </message>
    <message>
        <source>“{name}” has no total row for {dimension} (it has {found}). Ask INE for the total (T) of that dimension too.</source>
        <translation>“{name}” has no total row for {dimension} (it has {found}). Ask INE for the total (T) of that dimension too.</translation>
    </message>
    <message>
        <source>“{table}” has codes that are not of municipalities, such as {example}. Give the four digits of the municipality, or INE's seven signs.</source>
        <translation>“{table}” has codes that are not of municipalities, such as {example}. Give the four digits of the municipality, or INE's seven signs.</translation>
    </message>
    <message>
        <source>The codes of “{table}” lost their leading zero, and {example} may be a municipality or a region. Write municipalities with four digits, as text.</source>
        <translation>The codes of “{table}” lost their leading zero, and {example} may be a municipality or a region. Write municipalities with four digits, as text.</translation>
    </message>
    <message>
        <source>In “{table}” the numbers of “{field}” such as {example} can be read with “{sign}” as decimal sign or between thousands. Write them without a sign between thousands.</source>
        <translation>In “{table}” the numbers of “{field}” such as {example} can be read with “{sign}” as decimal sign or between thousands. Write them without a sign between thousands.</translation>
    </message>
    <message>
        <source>The table “{table}” gives “{alias}” the meaning “{meaning}”. Use one of {known}.</source>
        <translation>The table “{table}” gives “{alias}” the meaning “{meaning}”. Use one of {known}.</translation>
    </message>
    <message>
        <source>“{name}” is the indicator “{title}” in {unit}, where {fit} is needed. Give the indicator of tonnes for the waste and that of residents for the population.</source>
        <translation>“{name}” is the indicator “{title}” in {unit}, where {fit} is needed. Give the indicator of tonnes for the waste and that of residents for the population.</translation>
    </message>
    <message>
        <source>“{name}”: {title} (updated {updated}).</source>
        <translation>“{name}”: {title} (updated {updated}).</translation>
    </message>
    <message>
        <source>“{table}” has no column with the code of the municipality; it begins with {found}. Names cannot be joined (Lagoa and Calheta exist twice): add a column DICO, or its name to a copy of “{names}”.</source>
        <translation>“{table}” has no column with the code of the municipality; it begins with {found}. Names cannot be joined (Lagoa and Calheta exist twice): add a column DICO, or its name to a copy of “{names}”.</translation>
    </message>
    <message>
        <source>“{table}” has no column of numbers that is known (its columns are {found}). Rename one to Toneladas or População, or add its name to a copy of “{names}”.</source>
        <translation>“{table}” has no column of numbers that is known (its columns are {found}). Rename one to Toneladas or População, or add its name to a copy of “{names}”.</translation>
    </message>
    <message>
        <source>“{table}” holds no municipality, only regions or no codes. Ask for the data by municipality.</source>
        <translation>“{table}” holds no municipality, only regions or no codes. Ask for the data by municipality.</translation>
    </message>
    <message>
        <source>“{table}”: {count} values of the country, of regions or without a code of a municipality were left out.</source>
        <translation>“{table}”: {count} values of the country, of regions or without a code of a municipality were left out.</translation>
    </message>
    <message>
        <source>“{table}”: {count} rows with numbers have no code of a municipality (first: {example}) and were left out.</source>
        <translation>“{table}”: {count} rows with numbers have no code of a municipality (first: {example}) and were left out.</translation>
    </message>
    <message>
        <source>“{table}”: the columns {columns} are not known and were not read. Add them to a copy of the table of names if they should count.</source>
        <translation>“{table}”: the columns {columns} are not known and were not read. Add them to a copy of the table of names if they should count.</translation>
    </message>
    <message>
        <source>“{table}” does not say the year of {count} values. Add a column Ano or give the year of the table.</source>
        <translation>“{table}” does not say the year of {count} values. Add a column Ano or give the year of the table.</translation>
    </message>
    <message>
        <source>“{table}” has collection types that are not known: {types}. Add them to a copy of “{names}”, with none where they should not count.</source>
        <translation>“{table}” has collection types that are not known: {types}. Add them to a copy of “{names}”, with none where they should not count.</translation>
    </message>
    <message>
        <source>“{table}” has no amount of waste. Name its columns Total, Indiferenciada or Seletiva, or add their names to a copy of “{names}”.</source>
        <translation>“{table}” has no amount of waste. Name its columns Total, Indiferenciada or Seletiva, or add their names to a copy of “{names}”.</translation>
    </message>
    <message>
        <source>“{table}” has two different numbers for {code} in {year} ({what}). Keep one of them.</source>
        <translation>“{table}” has two different numbers for {code} in {year} ({what}). Keep one of them.</translation>
    </message>
    <message>
        <source>“{table}”: {count} amounts below zero were left unknown.</source>
        <translation>“{table}”: {count} amounts below zero were left unknown.</translation>
    </message>
    <message>
        <source>The rates of “{table}” reach {value:g}, where percentages from 0 to 100 are needed. Write 55 for 55 %.</source>
        <translation>The rates of “{table}” reach {value:g}, where percentages from 0 to 100 are needed. Write 55 for 55 %.</translation>
    </message>
    <message>
        <source>“{table}”: the total differs from undifferentiated and selective waste together in {count} cases (first: {code}, {year}); the total stands.</source>
        <translation>“{table}”: the total differs from undifferentiated and selective waste together in {count} cases (first: {code}, {year}); the total stands.</translation>
    </message>
    <message>
        <source>“{table}”: selective waste exceeds the total in {count} cases (first: {code}, {year}); they have no share.</source>
        <translation>“{table}”: selective waste exceeds the total in {count} cases (first: {code}, {year}); they have no share.</translation>
    </message>
    <message>
        <source>“{table}”: the materials make up nearly all of the total in {count} cases (first: {code}, {year}). See whether that is the total of selective collection alone.</source>
        <translation>“{table}”: the materials make up nearly all of the total in {count} cases (first: {code}, {year}). See whether that is the total of selective collection alone.</translation>
    </message>
    <message>
        <source>“{table}” has no population. Name its column População, or add its name to a copy of the table of names.</source>
        <translation>“{table}” has no population. Name its column População, or add its name to a copy of the table of names.</translation>
    </message>
    <message>
        <source>The population of {codes} in “{source}” is zero or below. Correct it, or leave it empty.</source>
        <translation>The population of {codes} in “{source}” is zero or below. Correct it, or leave it empty.</translation>
    </message>
    <message>
        <source>No municipality of the waste ({codes}) has a population in “{source}” ({known}). Check the codes of both.</source>
        <translation>No municipality of the waste ({codes}) has a population in “{source}” ({known}). Check the codes of both.</translation>
    </message>
    <message>
        <source>The years of the waste ({years}) and of the population in “{source}” ({known}) do not overlap. Give the population of the same years.</source>
        <translation>The years of the waste ({years}) and of the population in “{source}” ({known}) do not overlap. Give the population of the same years.</translation>
    </message>
    <message>
        <source>“{source}” has no population for {count} rows of waste ({codes}); they have no amount a person.</source>
        <translation>“{source}” has no population for {count} rows of waste ({codes}); they have no amount a person.</translation>
    </message>
    <message>
        <source>In {count} cases the population of the year before is not known; that of 31 December was used in place of the mean.</source>
        <translation>In {count} cases the population of the year before is not known; that of 31 December was used in place of the mean.</translation>
    </message>
    <message>
        <source>The population of “{source}” has no year; it was used for every year.</source>
        <translation>The population of “{source}” has no year; it was used for every year.</translation>
    </message>
    <message>
        <source>The table “{table}”, row {row}, has no target that can be read (indicator “{indicator}”). It needs a year, a target and one of the indicators {known}.</source>
        <translation>The table “{table}”, row {row}, has no target that can be read (indicator “{indicator}”). It needs a year, a target and one of the indicators {known}.</translation>
    </message>
    <message>
        <source>The table “{table}”, row {row}, has “{value}” where the code of a municipality is needed (four digits, or empty for all).</source>
        <translation>The table “{table}”, row {row}, has “{value}” where the code of a municipality is needed (four digits, or empty for all).</translation>
    </message>
    <message>
        <source>“{layer}” is no result by zone of “Access to waste containers”: it needs the code of the zone, dwellings and served_…_pct, and has {found}.</source>
        <translation>“{layer}” is no result by zone of “Access to waste containers”: it needs the code of the zone, dwellings and served_…_pct, and has {found}.</translation>
    </message>
    <message>
        <source>Give the population: a table, the field of the municipalities, or a number.</source>
        <translation>Give the population: a table, the field of the municipalities, or a number.</translation>
    </message>
    <message>
        <source>One number cannot be the population of {count} municipalities. Give a table or a field.</source>
        <translation>One number cannot be the population of {count} municipalities. Give a table or a field.</translation>
    </message>
    <message>
        <source>“{layer}” has no field that is known to hold the code of the municipality. Choose it.</source>
        <translation>“{layer}” has no field that is known to hold the code of the municipality. Choose it.</translation>
    </message>
    <message>
        <source>No municipality of “{layer}” is in “{table}” (codes {codes}). Check the field with the code.</source>
        <translation>No municipality of “{layer}” is in “{table}” (codes {codes}). Check the field with the code.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} municipalities have no waste in the table and stay empty.</source>
        <translation>“{layer}”: {count} municipalities have no waste in the table and stay empty.</translation>
    </message>
    <message>
        <source>{count} municipalities of “{table}” are not in “{layer}” ({codes}); the table by year has them.</source>
        <translation>{count} municipalities of “{table}” are not in “{layer}” ({codes}); the table by year has them.</translation>
    </message>
    <message>
        <source>{count} municipalities, {first} to {last}. Share of selective collection has no target of its own; it is no recycling rate.</source>
        <translation>{count} municipalities, {first} to {last}. Share of selective collection has no target of its own; it is no recycling rate.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Outliers</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Missing values</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uncertainty</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Left out, because more is neither better nor worse: {codes}. To use one, give it a direction in the table of indicators.</source>
        <translation>Left out, because more is neither better nor worse: {codes}. To use one, give it a direction in the table of indicators.</translation>
    </message>
    <message>
        <source>Left out, because the catalogue does not know them: {codes}. To use one, name it in the table of indicators, with a direction.</source>
        <translation>Left out, because the catalogue does not know them: {codes}. To use one, name it in the table of indicators, with a direction.</translation>
    </message>
    <message>
        <source>{table} names indicators that the input does not hold; they are left out: {codes}.</source>
        <translation>{table} names indicators that the input does not hold; they are left out: {codes}.</translation>
    </message>
    <message>
        <source>Left out, because their weight is 0: {codes}.</source>
        <translation>Left out, because their weight is 0: {codes}.</translation>
    </message>
    <message>
        <source>{table} has “{code}” twice. Keep one of the rows.</source>
        <translation>{table} has “{code}” twice. Keep one of the rows.</translation>
    </message>
    <message>
        <source>{table}, row {row}: the lower bound of “{code}” is not below its upper bound. Correct one of them.</source>
        <translation>{table}, row {row}: the lower bound of “{code}” is not below its upper bound. Correct one of them.</translation>
    </message>
    <message>
        <source>{table}, row {row}: “{value}” cannot be “{column}”. Write one like: {expected}.</source>
        <translation>{table}, row {row}: “{value}” cannot be “{column}”. Write one like: {expected}.</translation>
    </message>
    <message>
        <source>{table}, row {row}: the catalogue has no direction for “{code}”. Write 1 where more is better and -1 where less is.</source>
        <translation>{table}, row {row}: the catalogue has no direction for “{code}”. Write 1 where more is better and -1 where less is.</translation>
    </message>
    <message>
        <source>“{layer}” holds no indicator that the catalogue knows with a direction. Give a table of indicators that names some of: {available}.</source>
        <translation>“{layer}” holds no indicator that the catalogue knows with a direction. Give a table of indicators that names some of: {available}.</translation>
    </message>
    <message>
        <source>“{layer}” has no values of the level chosen. Choose the other level, or the values that the municipal profile wrote.</source>
        <translation>“{layer}” has no values of the level chosen. Choose the other level, or the values that the municipal profile wrote.</translation>
    </message>
    <message>
        <source>“{layer}” holds zones of several levels ({levels}), which do not rank together. Keep the rows of one.</source>
        <translation>“{layer}” holds zones of several levels ({levels}), which do not rank together. Keep the rows of one.</translation>
    </message>
    <message>
        <source>The values belong to zones of several editions ({vintages}). Zones that changed are not the same zone, even with the same code.</source>
        <translation>The values belong to zones of several editions ({vintages}). Zones that changed are not the same zone, even with the same code.</translation>
    </message>
    <message>
        <source>“{layer}” repeats {count} values; each counts once.</source>
        <translation>“{layer}” repeats {count} values; each counts once.</translation>
    </message>
    <message>
        <source>“{layer}” has two different values of “{indicator}” for zone {zone} in period {period}. Keep the rows of one scenario, dimension or run.</source>
        <translation>“{layer}” has two different values of “{indicator}” for zone {zone} in period {period}. Keep the rows of one scenario, dimension or run.</translation>
    </message>
    <message>
        <source>Goalposts need a lower and an upper bound, which these have not: {codes}. Give them in the table of indicators, or choose another normalisation.</source>
        <translation>Goalposts need a lower and an upper bound, which these have not: {codes}. Give them in the table of indicators, or choose another normalisation.</translation>
    </message>
    <message>
        <source>Distance to target needs a target, which these have not: {codes}. Give it in the table of indicators, or choose another normalisation.</source>
        <translation>Distance to target needs a target, which these have not: {codes}. Give it in the table of indicators, or choose another normalisation.</translation>
    </message>
    <message>
        <source>The target of these is no better than their worst value: {codes}. Correct the target, its bound or the direction in the table of indicators.</source>
        <translation>The target of these is no better than their worst value: {codes}. Correct the target, its bound or the direction in the table of indicators.</translation>
    </message>
    <message>
        <source>From the worst value of all zones (0) to the best one (100).</source>
        <translation>From the worst value of all zones (0) to the best one (100).</translation>
    </message>
    <message>
        <source>In standard deviations from the mean: the mean is 100, a standard deviation 10.</source>
        <translation>In standard deviations from the mean: the mean is 100, a standard deviation 10.</translation>
    </message>
    <message>
        <source>By rank, from the worst zone (0) to the best one (100); equal values share the mean of their ranks.</source>
        <translation>By rank, from the worst zone (0) to the best one (100); equal values share the mean of their ranks.</translation>
    </message>
    <message>
        <source>From the worse bound given (0) to the better one (100), cut at both.</source>
        <translation>From the worse bound given (0) to the better one (100), cut at both.</translation>
    </message>
    <message>
        <source>By distance to target, from the worst value or the bound given (0) to the target (100), cut at both.</source>
        <translation>By distance to target, from the worst value or the bound given (0) to the target (100), cut at both.</translation>
    </message>
    <message>
        <source>Adjusted Mazziotta-Pareto: 100 is the mean of the first period, 60 points are the range of all values; where both bounds are given, they stand at 70 and 130.</source>
        <translation>Adjusted Mazziotta-Pareto: 100 is the mean of the first period, 60 points are the range of all values; where both bounds are given, they stand at 70 and 130.</translation>
    </message>
    <message>
        <source>The scale is the same for all periods; ranks are those within each period.</source>
        <translation>The scale is the same for all periods; ranks are those within each period.</translation>
    </message>
    <message>
        <source>{table} is not square: the names in its first column and those of its other columns must be the same, each once.</source>
        <translation>{table} is not square: the names in its first column and those of its other columns must be the same, each once.</translation>
    </message>
    <message>
        <source>{table}: “{value}” in row “{row}”, column “{column}” is no comparison. Write a number such as 3 or 0.33, or leave it empty where its mirror is filled (spreadsheets turn 1/3 into a date).</source>
        <translation>{table}: “{value}” in row “{row}”, column “{column}” is no comparison. Write a number such as 3 or 0.33, or leave it empty where its mirror is filled (spreadsheets turn 1/3 into a date).</translation>
    </message>
    <message>
        <source>{table} does not compare “{row}” with “{column}”. Fill in one of the two cells.</source>
        <translation>{table} does not compare “{row}” with “{column}”. Fill in one of the two cells.</translation>
    </message>
    <message>
        <source>{table} compares “{row}” with “{column}” in two ways that contradict each other. Make one cell the reciprocal of the other, or leave it empty.</source>
        <translation>{table} compares “{row}” with “{column}” in two ways that contradict each other. Make one cell the reciprocal of the other, or leave it empty.</translation>
    </message>
    <message>
        <source>Weights by pairwise comparison need the table of comparisons. Give it, or choose other weights.</source>
        <translation>Weights by pairwise comparison need the table of comparisons. Give it, or choose other weights.</translation>
    </message>
    <message>
        <source>The table of comparisons lacks the indicators {names}. Compare all indicators, or all groups: {groups}.</source>
        <translation>The table of comparisons lacks the indicators {names}. Compare all indicators, or all groups: {groups}.</translation>
    </message>
    <message>
        <source>“{part}” is no weight of a group. Write them as climate=2; mobility=1.</source>
        <translation>“{part}” is no weight of a group. Write them as climate=2; mobility=1.</translation>
    </message>
    <message>
        <source>There is no group {names} to weigh. The index has: {known}.</source>
        <translation>There is no group {names} to weigh. The index has: {known}.</translation>
    </message>
    <message>
        <source>The weights of the groups sum to zero. Give at least one of them a weight.</source>
        <translation>The weights of the groups sum to zero. Give at least one of them a weight.</translation>
    </message>
    <message>
        <source>Indicators weigh the same within their group.</source>
        <translation>Indicators weigh the same within their group.</translation>
    </message>
    <message>
        <source>Indicators weigh within their group what the table says, 1 where it says nothing.</source>
        <translation>Indicators weigh within their group what the table says, 1 where it says nothing.</translation>
    </message>
    <message>
        <source>Indicators weigh more the less evenly they are spread over the zones (entropy).</source>
        <translation>Indicators weigh more the less evenly they are spread over the zones (entropy).</translation>
    </message>
    <message>
        <source>Indicators weigh more the wider they are spread and the less the others tell the same (CRITIC).</source>
        <translation>Indicators weigh more the wider they are spread and the less the others tell the same (CRITIC).</translation>
    </message>
    <message>
        <source>Weights come from pairwise comparisons of {count}; their consistency ratio is {ratio:.3f}.</source>
        <translation>Weights come from pairwise comparisons of {count}; their consistency ratio is {ratio:.3f}.</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other: a consistency ratio of {ratio:.3f} is not below 0.1. Go over the judgements again.</source>
        <translation>The pairwise comparisons contradict each other: a consistency ratio of {ratio:.3f} is not below 0.1. Go over the judgements again.</translation>
    </message>
    <message>
        <source>Weight of the groups in %: {shares}.</source>
        <translation>Weight of the groups in %: {shares}.</translation>
    </message>
    <message>
        <source>Rows: {rows}; periods: {periods}; indicators: {indicators}; missing values: {missing}.</source>
        <translation>Rows: {rows}; periods: {periods}; indicators: {indicators}; missing values: {missing}.</translation>
    </message>
    <message>
        <source>An index compares zones, and {count} have values. Give at least two, or a longer table.</source>
        <translation>An index compares zones, and {count} have values. Give at least two, or a longer table.</translation>
    </message>
    <message>
        <source>{count} rows are few: correlations, outliers and weights from values say little of so few.</source>
        <translation>{count} rows are few: correlations, outliers and weights from values say little of so few.</translation>
    </message>
    <message>
        <source>One indicator is a whole group and weighs as much as the group: {codes}. See whether that is meant, or give the groups weights.</source>
        <translation>One indicator is a whole group and weighs as much as the group: {codes}. See whether that is meant, or give the groups weights.</translation>
    </message>
    <message>
        <source>Left out, because they have no value at all: {codes}.</source>
        <translation>Left out, because they have no value at all: {codes}.</translation>
    </message>
    <message>
        <source>These are the same in all zones and tell none from another, so that they weigh nothing: {codes}.</source>
        <translation>These are the same in all zones and tell none from another, so that they weigh nothing: {codes}.</translation>
    </message>
    <message>
        <source>No indicator tells zones apart: each is the same everywhere, or has no values. Choose others.</source>
        <translation>No indicator tells zones apart: each is the same everywhere, or has no values. Choose others.</translation>
    </message>
    <message>
        <source>Outliers were left as they are.</source>
        <translation>Outliers were left as they are.</translation>
    </message>
    <message>
        <source>No indicator has both a skewness beyond 2 and a kurtosis beyond 3.5.</source>
        <translation>No indicator has both a skewness beyond 2 and a kurtosis beyond 3.5.</translation>
    </message>
    <message>
        <source>Outliers took the value of the next zone (number of values): {codes}.</source>
        <translation>Outliers took the value of the next zone (number of values): {codes}.</translation>
    </message>
    <message>
        <source>Put on a logarithmic scale, because that was not enough: {codes}.</source>
        <translation>Put on a logarithmic scale, because that was not enough: {codes}.</translation>
    </message>
    <message>
        <source>Still with outliers after treatment: {codes}. Look at their values, or normalise by rank.</source>
        <translation>Still with outliers after treatment: {codes}. Look at their values, or normalise by rank.</translation>
    </message>
    <message>
        <source>The Mazziotta-Pareto penalty is made for scales around 100. Choose z-score or adjusted Mazziotta-Pareto as normalisation.</source>
        <translation>The Mazziotta-Pareto penalty is made for scales around 100. Choose z-score or adjusted Mazziotta-Pareto as normalisation.</translation>
    </message>
    <message>
        <source>Geometric and harmonic means need values above zero, and some lie more than ten standard deviations off. Normalise from minimum to maximum, or treat outliers.</source>
        <translation>Geometric and harmonic means need values above zero, and some lie more than ten standard deviations off. Normalise from minimum to maximum, or treat outliers.</translation>
    </message>
    <message>
        <source>Arithmetic means within groups and across groups: a weakness is made good by a strength.</source>
        <translation>Arithmetic means within groups and across groups: a weakness is made good by a strength.</translation>
    </message>
    <message>
        <source>Geometric means within groups and across groups: a weakness is made good only in part.</source>
        <translation>Geometric means within groups and across groups: a weakness is made good only in part.</translation>
    </message>
    <message>
        <source>Harmonic means within groups and across groups: a weakness is hardly made good.</source>
        <translation>Harmonic means within groups and across groups: a weakness is hardly made good.</translation>
    </message>
    <message>
        <source>Mazziotta-Pareto within groups and across groups: from the mean, the variance over the mean is taken away, so that zones with uneven values lose.</source>
        <translation>Mazziotta-Pareto within groups and across groups: from the mean, the variance over the mean is taken away, so that zones with uneven values lose.</translation>
    </message>
    <message>
        <source>The scales run from 1 to 100, because this mean needs values above zero.</source>
        <translation>The scales run from 1 to 100, because this mean needs values above zero.</translation>
    </message>
    <message>
        <source>No zone has {share:.0f} % of the indicators of its groups. Ask for less, or leave out the indicators with the fewest values.</source>
        <translation>No zone has {share:.0f} % of the indicators of its groups. Ask for less, or leave out the indicators with the fewest values.</translation>
    </message>
    <message>
        <source>{count} missing values are left out; the other indicators of the group share their weight.</source>
        <translation>{count} missing values are left out; the other indicators of the group share their weight.</translation>
    </message>
    <message>
        <source>{count} missing values take the mean of the zones of the same peer group in the period.</source>
        <translation>{count} missing values take the mean of the zones of the same peer group in the period.</translation>
    </message>
    <message>
        <source>{count} of {total} rows have less than {share:.0f} % of the indicators of their groups, or of the groups, and get no score.</source>
        <translation>{count} of {total} rows have less than {share:.0f} % of the indicators of their groups, or of the groups, and get no score.</translation>
    </message>
    <message>
        <source>Ranks were not tested with other choices: the number of draws is 0.</source>
        <translation>Ranks were not tested with other choices: the number of draws is 0.</translation>
    </message>
    <message>
        <source>{draws} draws (seed {seed}) of {variants} ways to normalise and aggregate, with weights changed by up to {noise:.0f} %.</source>
        <translation>{draws} draws (seed {seed}) of {variants} ways to normalise and aggregate, with weights changed by up to {noise:.0f} %.</translation>
    </message>
    <message>
        <source>In 90 % of the draws a zone&apos;s rank lies, on average, within {width:.1f} places.</source>
        <translation>In 90 % of the draws a zone's rank lies, on average, within {width:.1f} places.</translation>
    </message>
    <message>
        <source>{draws} draws for {zones} zones do not fit in memory. Ask for {most} or fewer.</source>
        <translation>{draws} draws for {zones} zones do not fit in memory. Ask for {most} or fewer.</translation>
    </message>
    <message>
        <source>{count} pairs of indicators tell nearly the same (correlation above 0.9) and so count twice: {pairs}.</source>
        <translation>{count} pairs of indicators tell nearly the same (correlation above 0.9) and so count twice: {pairs}.</translation>
    </message>
    <message>
        <source>{count} pairs of indicators of one group pull against each other (correlation below 0): {pairs}.</source>
        <translation>{count} pairs of indicators of one group pull against each other (correlation below 0): {pairs}.</translation>
    </message>
    <message>
        <source>These are better where the index is worse: {codes}. See whether their direction is right.</source>
        <translation>These are better where the index is worse: {codes}. See whether their direction is right.</translation>
    </message>
    <message>
        <source>“{layer}” has no field with the zones' code. Choose it, or the zones that the municipal profile wrote.</source>
        <translation>“{layer}” has no field with the zones' code. Choose it, or the zones that the municipal profile wrote.</translation>
    </message>
    <message>
        <source>No zone of “{layer}” has a code of the table of values (such as {code}). Choose the zones the values were made for.</source>
        <translation>No zone of “{layer}” has a code of the table of values (such as {code}). Choose the zones the values were made for.</translation>
    </message>
    <message>
        <source>{count} zones of the table have no outline in “{layer}”, and {without} of its outlines have no values.</source>
        <translation>{count} zones of the table have no outline in “{layer}”, and {without} of its outlines have no values.</translation>
    </message>
    <message>
        <source>No zone is the same in all layers of zones, not even when neighbours are put together. See whether the layers show the same place, and are in the order of the tables.</source>
        <translation>No zone is the same in all layers of zones, not even when neighbours are put together. See whether the layers show the same place, and are in the order of the tables.</translation>
    </message>
    <message>
        <source>“{layer}” has no outlines or points, so its zones cannot be put into others. Choose a layer with geometry.</source>
        <translation>“{layer}” has no outlines or points, so its zones cannot be put into others. Choose a layer with geometry.</translation>
    </message>
    <message>
        <source>Not every layer of zones has outlines: zones count as the same where code and name are. That does not show whether a border moved.</source>
        <translation>Not every layer of zones has outlines: zones count as the same where code and name are. That does not show whether a border moved.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones are not those of the other year, alone or put together, and are not compared: {zones}. Give values of subsections and TARGET_ZONES to compare them.</source>
        <translation>“{layer}”: {count} zones are not those of the other year, alone or put together, and are not compared: {zones}. Give values of subsections and TARGET_ZONES to compare them.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones lie in none of the zones to compare in and are left out: {zones}. See whether TARGET_ZONES cover the whole municipality.</source>
        <translation>“{layer}”: {count} zones lie in none of the zones to compare in and are left out: {zones}. See whether TARGET_ZONES cover the whole municipality.</translation>
    </message>
    <message>
        <source>{count} zones end elsewhere at the outer edge, where no other zone lies (water?), and are compared all the same: {zones}. Mind values that depend on their area.</source>
        <translation>{count} zones end elsewhere at the outer edge, where no other zone lies (water?), and are compared all the same: {zones}. Mind values that depend on their area.</translation>
    </message>
    <message>
        <source>“{layer}” holds zones of several levels ({levels}), of which only one can be compared. Filter the table, keeping one of them and the municipality.</source>
        <translation>“{layer}” holds zones of several levels ({levels}), of which only one can be compared. Filter the table, keeping one of them and the municipality.</translation>
    </message>
    <message>
        <source>The zones are of different boundaries ({vintages}), which code alone does not join: only whole municipalities are compared. Give ZONES, a layer a table, to compare zones too.</source>
        <translation>The zones are of different boundaries ({vintages}), which code alone does not join: only whole municipalities are compared. Give ZONES, a layer a table, to compare zones too.</translation>
    </message>
    <message>
        <source>No layers of zones were given: zones count as the same where their code is. That does not show whether a border moved.</source>
        <translation>No layers of zones were given: zones count as the same where their code is. That does not show whether a border moved.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones are not in its layer of zones (such as {code}) and are not compared. See whether the layers are in the order of the tables.</source>
        <translation>“{layer}”: {count} zones are not in its layer of zones (such as {code}) and are not compared. See whether the layers are in the order of the tables.</translation>
    </message>
    <message>
        <source>“{layer}”: parts were put together to {count} zones that all years have.</source>
        <translation>“{layer}”: parts were put together to {count} zones that all years have.</translation>
    </message>
    <message>
        <source>No indicator has a value of the same zone in both periods, so there is nothing to compare. Choose tables of the same municipality that share indicators.</source>
        <translation>No indicator has a value of the same zone in both periods, so there is nothing to compare. Choose tables of the same municipality that share indicators.</translation>
    </message>
    <message>
        <source>The tables hold one period only ({period}). Add the values of another year of the same municipality.</source>
        <translation>The tables hold one period only ({period}). Add the values of another year of the same municipality.</translation>
    </message>
    <message>
        <source>No value is of the period “{period}”. Choose one of: {periods}.</source>
        <translation>No value is of the period “{period}”. Choose one of: {periods}.</translation>
    </message>
    <message>
        <source>Not comparable, because the method changed between the periods: {indicators} (in {zones}). Run the profile of the earlier year again with this version.</source>
        <translation>Not comparable, because the method changed between the periods: {indicators} (in {zones}). Run the profile of the earlier year again with this version.</translation>
    </message>
    <message>
        <source>Not comparable, because the unit is another: {indicators} (in {zones}). Bring the tables to one unit.</source>
        <translation>Not comparable, because the unit is another: {indicators} (in {zones}). Bring the tables to one unit.</translation>
    </message>
    <message>
        <source>The data come from different sources, so that the change may be one of the source alone: {indicators} (in {zones}). See whether the two sources count the same things.</source>
        <translation>The data come from different sources, so that the change may be one of the source alone: {indicators} (in {zones}). See whether the two sources count the same things.</translation>
    </message>
    <message>
        <source>The data cover unequal shares of the zone in the two periods (more than 10 points apart): {indicators} (in {zones}). Part of the change may come from that.</source>
        <translation>The data cover unequal shares of the zone in the two periods (more than 10 points apart): {indicators} (in {zones}). Part of the change may come from that.</translation>
    </message>
    <message>
        <source>Refused, because the value of a whole does not follow from those of its parts (a median, an extreme, a class, or a value without a base): {indicators}, in {zones}. Compute them anew on the zones of one year.</source>
        <translation>Refused, because the value of a whole does not follow from those of its parts (a median, an extreme, a class, or a value without a base): {indicators}, in {zones}. Compute them anew on the zones of one year.</translation>
    </message>
    <message>
        <source>Refused, because base_n does not say how much each part weighs: {indicators}, in {zones}. Fill in base_n (people, dwellings, metres) of the parts.</source>
        <translation>Refused, because base_n does not say how much each part weighs: {indicators}, in {zones}. Fill in base_n (people, dwellings, metres) of the parts.</translation>
    </message>
    <message>
        <source>Refused, because a part has no value, so that the sum would be too small: {indicators}, in {zones}. Complete the table of values.</source>
        <translation>Refused, because a part has no value, so that the sum would be too small: {indicators}, in {zones}. Complete the table of values.</translation>
    </message>
    <message>
        <source>{count} of {total} rows lack a value; they stay in the result, empty.</source>
        <translation>{count} of {total} rows lack a value; they stay in the result, empty.</translation>
    </message>
    <message>
        <source>The tables hold one municipality only ({territory}). Add the values of another one.</source>
        <translation>The tables hold one municipality only ({territory}). Add the values of another one.</translation>
    </message>
    <message>
        <source>Without score and rank, because the method is not that of most: {indicators} (of {territories}). Run their profile again with this version.</source>
        <translation>Without score and rank, because the method is not that of most: {indicators} (of {territories}). Run their profile again with this version.</translation>
    </message>
    <message>
        <source>Without score and rank, because the unit is not that of most: {indicators} (of {territories}). Bring the tables to one unit.</source>
        <translation>Without score and rank, because the unit is not that of most: {indicators} (of {territories}). Bring the tables to one unit.</translation>
    </message>
    <message>
        <source>The years differ between municipalities: {indicators} (of {territories}). Choose a PERIOD that all have, or read the comparison with that in mind.</source>
        <translation>The years differ between municipalities: {indicators} (of {territories}). Choose a PERIOD that all have, or read the comparison with that in mind.</translation>
    </message>
    <message>
        <source>The sources differ between municipalities, so that a difference may be one of the source alone: {indicators} (of {territories}). See whether they count the same things.</source>
        <translation>The sources differ between municipalities, so that a difference may be one of the source alone: {indicators} (of {territories}). See whether they count the same things.</translation>
    </message>
    <message>
        <source>{zones} layers of zones were given for {tables} tables of values. Give one for each table, in the same order, or a single one for all.</source>
        <translation>{zones} layers of zones were given for {tables} tables of values. Give one for each table, in the same order, or a single one for all.</translation>
    </message>
    <message>
        <source>“{layer}” has neither a field zone_code nor a code of CAOP or of the census. Choose the zones of the profile or an official layer.</source>
        <translation>“{layer}” has neither a field zone_code nor a code of CAOP or of the census. Choose the zones of the profile or an official layer.</translation>
    </message>
    <message>
        <source>TARGET_ZONES needs ZONES, the layers with the outlines or points of what the tables hold. Give one for each table.</source>
        <translation>TARGET_ZONES needs ZONES, the layers with the outlines or points of what the tables hold. Give one for each table.</translation>
    </message>
    <message>
        <source>A map needs outlines, and no layer of zones with geometry was given. Choose ZONES, or leave the map out.</source>
        <translation>A map needs outlines, and no layer of zones with geometry was given. Choose ZONES, or leave the map out.</translation>
    </message>
    <message>
        <source>other version of the method</source>
        <translation>other version of the method</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>other unit</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>other source</translation>
    </message>
    <message>
        <source>other period</source>
        <translation>other period</translation>
    </message>
    <message>
        <source>unequal coverage</source>
        <translation>unequal coverage</translation>
    </message>
    <message>
        <source>zone put together from parts</source>
        <translation>zone put together from parts</translation>
    </message>
    <message>
        <source>cannot be put together from parts</source>
        <translation>cannot be put together from parts</translation>
    </message>
    <message>
        <source>parts without base_n</source>
        <translation>parts without base_n</translation>
    </message>
    <message>
        <source>a part without value</source>
        <translation>a part without value</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>no value before</translation>
    </message>
    <message>
        <source>no value after</source>
        <translation>no value after</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS does not write Parquet. Take Parquet off the list of formats, or use a QGIS whose GDAL has the driver.</source>
        <translation>The GDAL of this QGIS does not write Parquet. Take Parquet off the list of formats, or use a QGIS whose GDAL has the driver.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS does not write Parquet, so there is no Parquet file.</source>
        <translation>The GDAL of this QGIS does not write Parquet, so there is no Parquet file.</translation>
    </message>
    <message>
        <source>“{layer}” has no values of {name} ({code}), which the territory file names. Choose the values of this municipality, or its own territory file.</source>
        <translation>“{layer}” has no values of {name} ({code}), which the territory file names. Choose the values of this municipality, or its own territory file.</translation>
    </message>
    <message>
        <source>The values are of {count} municipalities, and this template is about one. Give the territory file of the one you mean, or choose the technical note.</source>
        <translation>The values are of {count} municipalities, and this template is about one. Give the territory file of the one you mean, or choose the technical note.</translation>
    </message>
    <message>
        <source>{count} rows are of earlier periods, or of scenarios or parts of an indicator; the report shows one value per zone and indicator and leaves them out.</source>
        <translation>{count} rows are of earlier periods, or of scenarios or parts of an indicator; the report shows one value per zone and indicator and leaves them out.</translation>
    </message>
    <message>
        <source>No zone_code of “{layer}” occurs in the values. Choose the zones that were written with these values.</source>
        <translation>No zone_code of “{layer}” occurs in the values. Choose the zones that were written with these values.</translation>
    </message>
    <message>
        <source>The indicators {names} are not in the catalogue of this version and are left out.</source>
        <translation>The indicators {names} are not in the catalogue of this version and are left out.</translation>
    </message>
    <message>
        <source>None of the indicators of the values is in the catalogue of this version. Make the values anew with the municipal profile.</source>
        <translation>None of the indicators of the values is in the catalogue of this version. Make the values anew with the municipal profile.</translation>
    </message>
    <message>
        <source>The technical note needs an indicator that the values hold, and “{name}” is none. Write one of: {known}.</source>
        <translation>The technical note needs an indicator that the values hold, and “{name}” is none. Write one of: {known}.</translation>
    </message>
    <message>
        <source>The technical note compares two thresholds. Give the one in force and the one proposed.</source>
        <translation>The technical note compares two thresholds. Give the one in force and the one proposed.</translation>
    </message>
    <message>
        <source>Of “{name}” neither more nor less is better, so the catalogue does not say which side of a threshold is meant. Choose “at least” or “at most”.</source>
        <translation>Of “{name}” neither more nor less is better, so the catalogue does not say which side of a threshold is meant. Choose “at least” or “at most”.</translation>
    </message>
    <message>
        <source>The values hold no climate indicator of a zone, so there is nothing to make a sheet of. Run the municipal profile with the theme of climate adaptation.</source>
        <translation>The values hold no climate indicator of a zone, so there is nothing to make a sheet of. Run the municipal profile with the theme of climate adaptation.</translation>
    </message>
    <message>
        <source>“{layer}” is no long table of values: it has no {missing}. Give the VALUES of the municipal profile, or a layer with a field an indicator as INPUT.</source>
        <translation>“{layer}” is no long table of values: it has no {missing}. Give the VALUES of the municipal profile, or a layer with a field an indicator as INPUT.</translation>
    </message>
    <message>
        <source>Fields that are read, and the indicators they are: {fields}.</source>
        <translation>Fields that are read, and the indicators they are: {fields}.</translation>
    </message>
    <message>
        <source>The field “{field}” may be any of these indicators and was left out: {indicators}. Name the one that is meant in INDICATORS.</source>
        <translation>The field “{field}” may be any of these indicators and was left out: {indicators}. Name the one that is meant in INDICATORS.</translation>
    </message>
    <message>
        <source>“{layer}” has no values of the indicator “{name}”. Indicators that it has with a similar name: {near}.</source>
        <translation>“{layer}” has no values of the indicator “{name}”. Indicators that it has with a similar name: {near}.</translation>
    </message>
    <message>
        <source>{count} values were left out because the catalogue of this version does not know their indicators: {names}.</source>
        <translation>{count} values were left out because the catalogue of this version does not know their indicators: {names}.</translation>
    </message>
    <message>
        <source>{count} values of “{layer}” were left out because their zone has no code.</source>
        <translation>{count} values of “{layer}” were left out because their zone has no code.</translation>
    </message>
    <message>
        <source>{count} indicators of zones have no value in “{layer}”; they are not published, not even as zero.</source>
        <translation>{count} indicators of zones have no value in “{layer}”; they are not published, not even as zero.</translation>
    </message>
    <message>
        <source>“{layer}” has no value that could be published. Check its zone codes, its values and the chosen indicators.</source>
        <translation>“{layer}” has no value that could be published. Check its zone codes, its values and the chosen indicators.</translation>
    </message>
    <message>
        <source>Nothing in “{layer}” says of which municipality the zone “{code}” is. Give the municipality’s code of four digits as TERRITORY.</source>
        <translation>Nothing in “{layer}” says of which municipality the zone “{code}” is. Give the municipality’s code of four digits as TERRITORY.</translation>
    </message>
    <message>
        <source>“{layer}” has values without a period. Give the one they stand for as PERIOD, such as 2025.</source>
        <translation>“{layer}” has values without a period. Give the one they stand for as PERIOD, such as 2025.</translation>
    </message>
    <message>
        <source>“{layer}” has two different values of “{indicator}” for the zone {zone} in {period}, and one entity can hold only one of them. Keep the rows of one run.</source>
        <translation>“{layer}” has two different values of “{indicator}” for the zone {zone} in {period}, and one entity can hold only one of them. Keep the rows of one run.</translation>
    </message>
    <message>
        <source>{count} rows of “{layer}” repeat another one and count once.</source>
        <translation>{count} rows of “{layer}” repeat another one and count once.</translation>
    </message>
    <message>
        <source>Published indicators name who publishes them. Give the organisation, such as “Câmara Municipal de Tomar”.</source>
        <translation>Published indicators name who publishes them. Give the organisation, such as “Câmara Municipal de Tomar”.</translation>
    </message>
    <message>
        <source>The entity “{id}” is not one of those that the plugin publishes, so it is not touched.</source>
        <translation>The entity “{id}” is not one of those that the plugin publishes, so it is not touched.</translation>
    </message>
    <message>
        <source>{count} entities have a rating on the platform and none here; nothing is ever deleted there, so the old rating stays. Take it away on the platform.</source>
        <translation>{count} entities have a rating on the platform and none here; nothing is ever deleted there, so the old rating stays. Take it away on the platform.</translation>
    </message>
    <message>
        <source>Cancelled after {count} of {total} entities were sent. With the same journal the next run goes on from there.</source>
        <translation>Cancelled after {count} of {total} entities were sent. With the same journal the next run goes on from there.</translation>
    </message>
    <message>
        <source>Publishing ended early: {done} entities were sent and {count} were not. Run it again, with the same journal, to send the rest.</source>
        <translation>Publishing ended early: {done} entities were sent and {count} were not. Run it again, with the same journal, to send the rest.</translation>
    </message>
    <message>
        <source>What was sent could not be read back, so nothing says whether the platform kept it. Run it again as a dry run to compare.</source>
        <translation>What was sent could not be read back, so nothing says whether the platform kept it. Run it again as a dry run to compare.</translation>
    </message>
    <message>
        <source>NOT AS SENT: {count} of {checked} entities that were read back have another value or time than was sent: {names}. Do not rely on what the platform shows before this is cleared up.</source>
        <translation>NOT AS SENT: {count} of {checked} entities that were read back have another value or time than was sent: {names}. Do not rely on what the platform shows before this is cleared up.</translation>
    </message>
    <message>
        <source>{checked} of the sent entities were read back, with the value and time sent.</source>
        <translation>{checked} of the sent entities were read back, with the value and time sent.</translation>
    </message>
    <message>
        <source>“{host}” redirects what is sent to it in a way that loses the content. Give the connection the address that it redirects to.</source>
        <translation>“{host}” redirects what is sent to it in a way that loses the content. Give the connection the address that it redirects to.</translation>
    </message>
    <message>
        <source>This kind of connection ({kind}) is read only. Publish to an NGSI-LD or NGSIv2 broker, to a CKAN portal or into a folder.</source>
        <translation>This kind of connection ({kind}) is read only. Publish to an NGSI-LD or NGSIv2 broker, to a CKAN portal or into a folder.</translation>
    </message>
    <message>
        <source>The connection’s service path “{path}” stands for many places, and what is published needs one. Give the connection a service path without “#”.</source>
        <translation>The connection’s service path “{path}” stands for many places, and what is published needs one. Give the connection a service path without “#”.</translation>
    </message>
    <message>
        <source>A CKAN portal needs to know the table. Give as COLLECTION the id of a resource, or the name of a dataset in which a table is made.</source>
        <translation>A CKAN portal needs to know the table. Give as COLLECTION the id of a resource, or the name of a dataset in which a table is made.</translation>
    </message>
    <message>
        <source>The sample that comes with the plugin is not published into. Give a folder of your own, or a connection to a platform.</source>
        <translation>The sample that comes with the plugin is not published into. Give a folder of your own, or a connection to a platform.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to. Give one that can.</source>
        <translation>The folder “{folder}” cannot be written to. Give one that can.</translation>
    </message>
    <message>
        <source>The file “{file}” in the folder cannot be read, so it is not written either. Move it away or mend it.</source>
        <translation>The file “{file}” in the folder cannot be read, so it is not written either. Move it away or mend it.</translation>
    </message>
    <message>
        <source>What is published goes into the file {file}.</source>
        <translation>What is published goes into the file {file}.</translation>
    </message>
    <message>
        <source>“{file}” is no journal of a publication, or something else was written into it. Give another file; this one stays as it is.</source>
        <translation>“{file}” is no journal of a publication, or something else was written into it. Give another file; this one stays as it is.</translation>
    </message>
    <message>
        <source>The journal “{file}” cannot be read or written. Give a file in a folder of yours.</source>
        <translation>The journal “{file}” cannot be read or written. Give a file in a folder of yours.</translation>
    </message>
    <message>
        <source>Give either VALUES, the long table of the municipal profile, or INPUT, a layer with a field an indicator; now {given}.</source>
        <translation>Give either VALUES, the long table of the municipal profile, or INPUT, a layer with a field an indicator; now {given}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field with the zones’ code that is recognised. Choose the field as {name}.</source>
        <translation>“{layer}” has no field with the zones’ code that is recognised. Choose the field as {name}.</translation>
    </message>
    <message>
        <source>{count} zones have no outline in “{layer}”; they are published without a location.</source>
        <translation>{count} zones have no outline in “{layer}”; they are published without a location.</translation>
    </message>
    <message>
        <source>DRY RUN, nothing was sent. It would create {created} entities and update {updated}; {unchanged} are unchanged, {skipped} stand in the journal.</source>
        <translation>DRY RUN, nothing was sent. It would create {created} entities and update {updated}; {unchanged} are unchanged, {skipped} stand in the journal.</translation>
    </message>
    <message>
        <source>Created {created} entities and updated {updated}; {unchanged} were unchanged, {skipped} stood in the journal.</source>
        <translation>Created {created} entities and updated {updated}; {unchanged} were unchanged, {skipped} stood in the journal.</translation>
    </message>
    <message>
        <source>FAILED: {count} entities were not taken. The column message says why, the first: {first}</source>
        <translation>FAILED: {count} entities were not taken. The column message says why, the first: {first}</translation>
    </message>
    <message>
        <source>There is no snapshot of this query to “{source}” on this computer. Run it once with the network and the same settings, or open a workshop pack that holds it.</source>
        <translation>There is no snapshot of this query to “{source}” on this computer. Run it once with the network and the same settings, or open a workshop pack that holds it.</translation>
    </message>
    <message>
        <source>The snapshot of “{source}” lacks an answer that this run needs, so that nothing was made of it. Run it once with the network and the same settings.</source>
        <translation>The snapshot of “{source}” lacks an answer that this run needs, so that nothing was made of it. Run it once with the network and the same settings.</translation>
    </message>
    <message>
        <source>The snapshot of “{source}” is damaged and was not used. Run it once with the network and the same settings, or open the workshop pack again.</source>
        <translation>The snapshot of “{source}” is damaged and was not used. Run it once with the network and the same settings, or open the workshop pack again.</translation>
    </message>
    <message>
        <source>There is no snapshot of this query to “{source}” to take in place of the answer.</source>
        <translation>There is no snapshot of this query to “{source}” to take in place of the answer.</translation>
    </message>
    <message>
        <source>“{source}” did not answer; its last snapshot is taken instead.</source>
        <translation>“{source}” did not answer; its last snapshot is taken instead.</translation>
    </message>
    <message>
        <source>The data are from the snapshot of {moment} UTC, less than two hours old.</source>
        <translation>The data are from the snapshot of {moment} UTC, less than two hours old.</translation>
    </message>
    <message>
        <source>The data are from the snapshot of {moment} UTC, {hours} hours old.</source>
        <translation>The data are from the snapshot of {moment} UTC, {hours} hours old.</translation>
    </message>
    <message>
        <source>The data are from the snapshot of {moment} UTC, {days} days old.</source>
        <translation>The data are from the snapshot of {moment} UTC, {days} days old.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because what arrived is not complete; an earlier one stays as it is.</source>
        <translation>No snapshot was kept, because what arrived is not complete; an earlier one stays as it is.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because “{source}” repeats in its answer what proves who asks.</source>
        <translation>No snapshot was kept, because “{source}” repeats in its answer what proves who asks.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because it would take more than the {mb} MB set aside for snapshots.</source>
        <translation>No snapshot was kept, because it would take more than the {mb} MB set aside for snapshots.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because the folder “{folder}” refuses it ({reason}).</source>
        <translation>No snapshot was kept, because the folder “{folder}” refuses it ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was chosen for the pack. Choose connections, snapshots, a folder, layers or the sample.</source>
        <translation>Nothing was chosen for the pack. Choose connections, snapshots, a folder, layers or the sample.</translation>
    </message>
    <message>
        <source>“{title}” cannot be the pack’s title: it becomes the name of a folder. Use 1 to 60 letters, digits, blanks, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>“{title}” cannot be the pack’s title: it becomes the name of a folder. Use 1 to 60 letters, digits, blanks, hyphens and underscores, beginning with a letter or digit.</translation>
    </message>
    <message>
        <source>“{file}” holds what looks like a password or token, so no pack was made. Take it out, or keep the file elsewhere.</source>
        <translation>“{file}” holds what looks like a password or token, so no pack was made. Take it out, or keep the file elsewhere.</translation>
    </message>
    <message>
        <source>The layer “{layer}” is not a file on this computer. Export it to a GeoPackage first, or leave it out.</source>
        <translation>The layer “{layer}” is not a file on this computer. Export it to a GeoPackage first, or leave it out.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). Close the programs that use it and make the pack again.</source>
        <translation>“{file}” cannot be read ({reason}). Close the programs that use it and make the pack again.</translation>
    </message>
    <message>
        <source>The pack would hold {mb} MB in {count} files; {most_mb} MB and {most_count} files is the most. Choose fewer layers or a smaller folder.</source>
        <translation>The pack would hold {mb} MB in {count} files; {most_mb} MB and {most_count} files is the most. Choose fewer layers or a smaller folder.</translation>
    </message>
    <message>
        <source>The file name “{file}” does not work on every computer. Rename it and make the pack again.</source>
        <translation>The file name “{file}” does not work on every computer. Rename it and make the pack again.</translation>
    </message>
    <message>
        <source>Links, hidden files and lock files left out of the pack: {count} ({files}).</source>
        <translation>Links, hidden files and lock files left out of the pack: {count} ({files}).</translation>
    </message>
    <message>
        <source>The territory file names “{file}”, which lies outside the folder and is not in the pack. Copy it into the folder and make the pack again.</source>
        <translation>The territory file names “{file}”, which lies outside the folder and is not in the pack. Copy it into the folder and make the pack again.</translation>
    </message>
    <message>
        <source>The snapshot of “{source}” is damaged and is not in the pack. Pull it anew.</source>
        <translation>The snapshot of “{source}” is damaged and is not in the pack. Pull it anew.</translation>
    </message>
    <message>
        <source>There is no snapshot of the connection “{name}” on this computer, so the pack holds none of its data. Pull what the workshop needs first.</source>
        <translation>There is no snapshot of the connection “{name}” on this computer, so the pack holds none of its data. Pull what the workshop needs first.</translation>
    </message>
    <message>
        <source>The pack holds data of “{source}” that were given only to someone who proved who asks. Check that you may hand them on.</source>
        <translation>The pack holds data of “{source}” that were given only to someone who proved who asks. Check that you may hand them on.</translation>
    </message>
    <message>
        <source>The pack “{title}” takes {mb} MB. Connections: {connections}, snapshots: {snapshots}, files of data: {files}.</source>
        <translation>The pack “{title}” takes {mb} MB. Connections: {connections}, snapshots: {snapshots}, files of data: {files}.</translation>
    </message>
    <message>
        <source>“{file}” is not a zip that can be read, or it is damaged. Copy it again from where it was made.</source>
        <translation>“{file}” is not a zip that can be read, or it is damaged. Copy it again from where it was made.</translation>
    </message>
    <message>
        <source>“{file}” is no workshop pack of this plugin: its list of contents is missing or cannot be read. Ask whoever made it for the pack.</source>
        <translation>“{file}” is no workshop pack of this plugin: its list of contents is missing or cannot be read. Ask whoever made it for the pack.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of the plugin. Update the plugin to open it.</source>
        <translation>“{file}” was made by a newer version of the plugin. Update the plugin to open it.</translation>
    </message>
    <message>
        <source>The pack was not opened: its member “{member}” would be written outside the folder, or has a name that is not safe. Do not trust the file; ask whoever made it for another.</source>
        <translation>The pack was not opened: its member “{member}” would be written outside the folder, or has a name that is not safe. Do not trust the file; ask whoever made it for another.</translation>
    </message>
    <message>
        <source>The pack was not opened: “{member}” stands in it twice, perhaps in small and capital letters. Ask whoever made it for another.</source>
        <translation>The pack was not opened: “{member}” stands in it twice, perhaps in small and capital letters. Ask whoever made it for another.</translation>
    </message>
    <message>
        <source>The pack was not opened: it would grow to {mb} MB, or far more than its file can hold. Do not trust the file; ask whoever made it for another.</source>
        <translation>The pack was not opened: it would grow to {mb} MB, or far more than its file can hold. Do not trust the file; ask whoever made it for another.</translation>
    </message>
    <message>
        <source>The pack was not opened: “{member}” is not what its list of contents says. Copy the file again from where it was made.</source>
        <translation>The pack was not opened: “{member}” is not what its list of contents says. Copy the file again from where it was made.</translation>
    </message>
    <message>
        <source>The pack needs {mb} MB, and “{folder}” has {free_mb} MB left. Choose another folder.</source>
        <translation>The pack needs {mb} MB, and “{folder}” has {free_mb} MB left. Choose another folder.</translation>
    </message>
    <message>
        <source>“{folder}” is there already, and nothing is overwritten. Choose another folder, or move that one away.</source>
        <translation>“{folder}” is there already, and nothing is overwritten. Choose another folder, or move that one away.</translation>
    </message>
    <message>
        <source>“{folder}” refuses what the pack holds ({reason}). Choose another folder.</source>
        <translation>“{folder}” refuses what the pack holds ({reason}). Choose another folder.</translation>
    </message>
    <message>
        <source>The pack was not opened: its connection “{name}” is not one that can be saved. Ask whoever made it for another.</source>
        <translation>The pack was not opened: its connection “{name}” is not one that can be saved. Ask whoever made it for another.</translation>
    </message>
    <message>
        <source>There was a connection “{name}” with other settings already; the pack’s is saved as “{new_name}”.</source>
        <translation>There was a connection “{name}” with other settings already; the pack’s is saved as “{new_name}”.</translation>
    </message>
    <message>
        <source>The pack’s connection “{name}” allows unencrypted http, so that anyone on the way can read along. Give it no authcfg, or take its “allow_http” away.</source>
        <translation>The pack’s connection “{name}” allows unencrypted http, so that anyone on the way can read along. Give it no authcfg, or take its “allow_http” away.</translation>
    </message>
    <message>
        <source>The pack “{title}” of {moment} UTC is in “{folder}”. Connections: {connections}, snapshots: {snapshots}, files of data: {files}.</source>
        <translation>The pack “{title}” of {moment} UTC is in “{folder}”. Connections: {connections}, snapshots: {snapshots}, files of data: {files}.</translation>
    </message>
    <message>
        <source>“{code}” is no municipality’s code. Write its four digits of the official boundaries (DTMN), such as 1106 for Lisbon.</source>
        <translation>“{code}” is no municipality’s code. Write its four digits of the official boundaries (DTMN), such as 1106 for Lisbon.</translation>
    </message>
    <message>
        <source>“{host}” has no municipality with the code {code}. Check the code; the national service has the mainland only, so that the Azores and Madeira need their own layers.</source>
        <translation>“{host}” has no municipality with the code {code}. Check the code; the national service has the mainland only, so that the Azores and Madeira need their own layers.</translation>
    </message>
    <message>
        <source>“{host}” has no collection “{collection}”. It offers: {offered}. Check the connection, or the name of the land-cover map.</source>
        <translation>“{host}” has no collection “{collection}”. It offers: {offered}. Check the connection, or the name of the land-cover map.</translation>
    </message>
    <message>
        <source>“{host}” has no land-cover map (COS) among its collections. It offers: {offered}. Name the collection, or check the connection.</source>
        <translation>“{host}” has no land-cover map (COS) among its collections. It offers: {offered}. Name the collection, or check the connection.</translation>
    </message>
    <message>
        <source>The connection is of the kind “{kind}”; boundaries and land cover are fetched from an OGC API Features service such as DGT. Choose another connection.</source>
        <translation>The connection is of the kind “{kind}”; boundaries and land cover are fetched from an OGC API Features service such as DGT. Choose another connection.</translation>
    </message>
    <message>
        <source>Of “{collection}” only {delivered} features arrived, of {announced} announced; nothing was written, because a map with gaps looks like a whole one. Try again later.</source>
        <translation>Of “{collection}” only {delivered} features arrived, of {announced} announced; nothing was written, because a map with gaps looks like a whole one. Try again later.</translation>
    </message>
    <message>
        <source>{found} freguesias of {name} arrived, but the municipality has {expected}; nothing was written. Try again later.</source>
        <translation>{found} freguesias of {name} arrived, but the municipality has {expected}; nothing was written. Try again later.</translation>
    </message>
    <message>
        <source>“{collection}” has none of the fields that tell its codes; it has {fields}. The service may have changed: choose another collection, or tell us.</source>
        <translation>“{collection}” has none of the fields that tell its codes; it has {fields}. The service may have changed: choose another collection, or tell us.</translation>
    </message>
    <message>
        <source>The outline of the municipality {code} that “{host}” sent cannot be drawn. Try again later.</source>
        <translation>The outline of the municipality {code} that “{host}” sent cannot be drawn. Try again later.</translation>
    </message>
    <message>
        <source>“{collection}” does not say of which year it is. Add the date to the territory file.</source>
        <translation>“{collection}” does not say of which year it is. Add the date to the territory file.</translation>
    </message>
    <message>
        <source>The folder’s territory file is of the municipality {other}, not of {code}. Choose another folder.</source>
        <translation>The folder’s territory file is of the municipality {other}, not of {code}. Choose another folder.</translation>
    </message>
    <message>
        <source>The territory file has its own layer for “{role}”, which stays; what was fetched is in “{file}”.</source>
        <translation>The territory file has its own layer for “{role}”, which stays; what was fetched is in “{file}”.</translation>
    </message>
    <message>
        <source>{name} ({code}). Freguesias: {zones}, land-cover polygons: {landcover}.</source>
        <translation>{name} ({code}). Freguesias: {zones}, land-cover polygons: {landcover}.</translation>
    </message>
    <message>
        <source>This kind of source or collection cannot be asked for what is new since a moment. Leave SINCE and UNTIL empty and use the filter on the attribute that holds the time; for the time series of the entities choose AGGREGATE.</source>
        <translation>This kind of source or collection cannot be asked for what is new since a moment. Leave SINCE and UNTIL empty and use the filter on the attribute that holds the time; for the time series of the entities choose AGGREGATE.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Write {name} as 2026-05-01 or 2026-05-01T10:00:00Z.</source>
        <translation>“{text}” is no moment. Write {name} as 2026-05-01 or 2026-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>The broker answers nothing after {reach} of {announced} entities; the rest is asked for in parts, by the end of the id or by place.</source>
        <translation>The broker answers nothing after {reach} of {announced} entities; the rest is asked for in parts, by the end of the id or by place.</translation>
    </message>
    <message>
        <source>A source of the kind “{kind}” has no time series of its entities. Set AGGREGATE to none; time series come from NGSI-LD brokers with a temporal interface and from SensorThings services.</source>
        <translation>A source of the kind “{kind}” has no time series of its entities. Set AGGREGATE to none; time series come from NGSI-LD brokers with a temporal interface and from SensorThings services.</translation>
    </message>
    <message>
        <source>“{host}” keeps no history of its entities (status {status} from /temporal/entities). Set AGGREGATE to none, or ask the platform’s operator where the history is kept.</source>
        <translation>“{host}” keeps no history of its entities (status {status} from /temporal/entities). Set AGGREGATE to none, or ask the platform’s operator where the history is kept.</translation>
    </message>
    <message>
        <source>Time series are read of “Things” or “Datastreams”, not of “{collection}”. Choose one of these as the collection, or set AGGREGATE to none.</source>
        <translation>Time series are read of “Things” or “Datastreams”, not of “{collection}”. Choose one of these as the collection, or set AGGREGATE to none.</translation>
    </message>
    <message>
        <source>Time series were asked for by AGGREGATE, but the output SERIES has no destination. Give it one, or set AGGREGATE to none.</source>
        <translation>Time series were asked for by AGGREGATE, but the output SERIES has no destination. Give it one, or set AGGREGATE to none.</translation>
    </message>
    <message>
        <source>The output SERIES was asked for, but AGGREGATE is none. Choose there how the time series are wanted.</source>
        <translation>The output SERIES was asked for, but AGGREGATE is none. Choose there how the time series are wanted.</translation>
    </message>
    <message>
        <source>UNTIL ({until}) is not after SINCE ({since}). Give a later moment.</source>
        <translation>UNTIL ({until}) is not after SINCE ({since}). Give a later moment.</translation>
    </message>
    <message>
        <source>“{host}” does not put readings together by periods; every reading is asked for, and they are put together here.</source>
        <translation>“{host}” does not put readings together by periods; every reading is asked for, and they are put together here.</translation>
    </message>
    <message>
        <source>The time series begin at {since}, so that the first period is a whole one.</source>
        <translation>The time series begin at {since}, so that the first period is a whole one.</translation>
    </message>
    <message>
        <source>{readings} readings or periods of {entities} of {subjects} entities arrived.</source>
        <translation>{readings} readings or periods of {entities} of {subjects} entities arrived.</translation>
    </message>
    <message>
        <source>No reading of the {subjects} entities arrived. Check SINCE, UNTIL and the attributes.</source>
        <translation>No reading of the {subjects} entities arrived. Check SINCE, UNTIL and the attributes.</translation>
    </message>
    <message>
        <source>INCOMPLETE: of {missing} of {subjects} entities the source holds more readings than it gave. Do not use the series as if nothing were missing; ask for a shorter time.</source>
        <translation>INCOMPLETE: of {missing} of {subjects} entities the source holds more readings than it gave. Do not use the series as if nothing were missing; ask for a shorter time.</translation>
    </message>
    <message>
        <source>{count} readings have no usable time and were left out.</source>
        <translation>{count} readings have no usable time and were left out.</translation>
    </message>
    <message>
        <source>{count} readings are no numbers and have no part in what was put together; choose the raw series to see them.</source>
        <translation>{count} readings are no numbers and have no part in what was put together; choose the raw series to see them.</translation>
    </message>
    <message>
        <source>A run of {begun} UTC with the same query was broken off and gone on with: {count} of its answers were not asked for again.</source>
        <translation>A run of {begun} UTC with the same query was broken off and gone on with: {count} of its answers were not asked for again.</translation>
    </message>
    <message>
        <source>A run of {begun} UTC with the same query was broken off, but the source has other entities now; everything is asked for again.</source>
        <translation>A run of {begun} UTC with the same query was broken off, but the source has other entities now; everything is asked for again.</translation>
    </message>
    <message>
        <source>The job file lacks “{key}” in {where}. Add it; processing/batch/jobs holds examples.</source>
        <translation>The job file lacks “{key}” in {where}. Add it; processing/batch/jobs holds examples.</translation>
    </message>
    <message>
        <source>The job file has an unknown entry “{key}” in {where}. Did you mean “{nearest}”?</source>
        <translation>The job file has an unknown entry “{key}” in {where}. Did you mean “{nearest}”?</translation>
    </message>
    <message>
        <source>The entry “{key}” in {where} of the job file has the wrong form. Give {wanted}.</source>
        <translation>The entry “{key}” in {where} of the job file has the wrong form. Give {wanted}.</translation>
    </message>
    <message>
        <source>The job file names the territory file “{path}”, which is not there. Mend the path; it starts at the folder of the job file.</source>
        <translation>The job file names the territory file “{path}”, which is not there. Mend the path; it starts at the folder of the job file.</translation>
    </message>
    <message>
        <source>The territory files {first} and {second} are of the same municipality. Leave one out, or make a job for each year.</source>
        <translation>The territory files {first} and {second} are of the same municipality. Leave one out, or make a job for each year.</translation>
    </message>
    <message>
        <source>Two tasks of the job file have the id “{task}”. Give each its own.</source>
        <translation>Two tasks of the job file have the id “{task}”. Give each its own.</translation>
    </message>
    <message>
        <source>Task “{task}”: the output {name} must lie in the task's own folder, such as result.gpkg, and “{path}” does not.</source>
        <translation>Task “{task}”: the output {name} must lie in the task's own folder, such as result.gpkg, and “{path}” does not.</translation>
    </message>
    <message>
        <source>Task “{task}”: “{binding}” is no role of a territory file. Did you mean “{nearest}”?</source>
        <translation>Task “{task}”: “{binding}” is no role of a territory file. Did you mean “{nearest}”?</translation>
    </message>
    <message>
        <source>The territory file says nothing for “{binding}”, which {name} needs. Add it there, or write “{binding}?” in the job file where it may be missing.</source>
        <translation>The territory file says nothing for “{binding}”, which {name} needs. Add it there, or write “{binding}?” in the job file where it may be missing.</translation>
    </message>
    <message>
        <source>Task “{task}”: there is no algorithm “{name}”. Did you mean “{nearest}”?</source>
        <translation>Task “{task}”: there is no algorithm “{name}”. Did you mean “{nearest}”?</translation>
    </message>
    <message>
        <source>Task “{task}”: there is no parameter “{name}”. Did you mean {nearest}?</source>
        <translation>Task “{task}”: there is no parameter “{name}”. Did you mean {nearest}?</translation>
    </message>
    <message>
        <source>Task “{task}”: {name} belongs under “{right}” of the job file.</source>
        <translation>Task “{task}”: {name} belongs under “{right}” of the job file.</translation>
    </message>
    <message>
        <source>The program qgis_process, which comes with QGIS, was not found at {prefix}. Install QGIS anew with its usual parts, or run the municipalities one by one.</source>
        <translation>The program qgis_process, which comes with QGIS, was not found at {prefix}. Install QGIS anew with its usual parts, or run the municipalities one by one.</translation>
    </message>
    <message>
        <source>{count} runs, {workers} at a time; {kept} more were done before and stay as they are.</source>
        <translation>{count} runs, {workers} at a time; {kept} more were done before and stay as they are.</translation>
    </message>
    <message>
        <source>Another job is running in {folder}, or was ended by force a moment ago. Choose another folder, or wait {seconds:.0f} seconds after it has ended.</source>
        <translation>Another job is running in {folder}, or was ended by force a moment ago. Choose another folder, or wait {seconds:.0f} seconds after it has ended.</translation>
    </message>
    <message>
        <source>{territory}, {task}: started.</source>
        <translation>{territory}, {task}: started.</translation>
    </message>
    <message>
        <source>{territory}, {task}: {percent:.0f} %. {step}</source>
        <translation>{territory}, {task}: {percent:.0f} %. {step}</translation>
    </message>
    <message>
        <source>{territory}, {task}: done in {seconds:.0f} s.</source>
        <translation>{territory}, {task}: done in {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{territory}, {task}: done before, nothing has changed since.</source>
        <translation>{territory}, {task}: done before, nothing has changed since.</translation>
    </message>
    <message>
        <source>{territory}, {task}: failed. {reason}</source>
        <translation>{territory}, {task}: failed. {reason}</translation>
    </message>
    <message>
        <source>The process was stopped from outside or crashed (signal {signal}). Run the job again with “Resume”; if it happens again, use fewer processes at a time or look at {log}.</source>
        <translation>The process was stopped from outside or crashed (signal {signal}). Run the job again with “Resume”; if it happens again, use fewer processes at a time or look at {log}.</translation>
    </message>
    <message>
        <source>The process ended with code {code} and said nothing. Look at {log}.</source>
        <translation>The process ended with code {code} and said nothing. Look at {log}.</translation>
    </message>
    <message>
        <source>The earlier results in {folder} cannot be replaced. Close them in QGIS and other programs and run the job again.</source>
        <translation>The earlier results in {folder} cannot be replaced. Close them in QGIS and other programs and run the job again.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} runs are done and stay in {folder}. Run the job again with “Resume” to go on from there.</source>
        <translation>Cancelled: {done} of {count} runs are done and stay in {folder}. Run the job again with “Resume” to go on from there.</translation>
    </message>
    <message>
        <source>Not one of the {count} runs succeeded. The first one said: {reason}</source>
        <translation>Not one of the {count} runs succeeded. The first one said: {reason}</translation>
    </message>
    <message>
        <source>{failed} of {count} runs failed: {names}. The table of runs says why; mend it and run the job again with “Resume”.</source>
        <translation>{failed} of {count} runs failed: {names}. The table of runs says why; mend it and run the job again with “Resume”.</translation>
    </message>
    <message>
        <source>No task made a table of values, so there is nothing to compare. A task with the municipal profile makes one.</source>
        <translation>No task made a table of values, so there is nothing to compare. A task with the municipal profile makes one.</translation>
    </message>
    <message>
        <source>Only the municipality {territory} has values, so there is nothing to compare it with.</source>
        <translation>Only the municipality {territory} has values, so there is nothing to compare it with.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to “{host}” pass. Check the proxy in QGIS (Settings, Options, Network), and whether it allows this address.</source>
        <translation>The proxy did not let the request to “{host}” pass. Check the proxy in QGIS (Settings, Options, Network), and whether it allows this address.</translation>
    </message>
    <message>
        <source>The proxy asks who sends the request to “{host}” and did not accept QGIS’s user and password for it. Check both in QGIS (Settings, Options, Network).</source>
        <translation>The proxy asks who sends the request to “{host}” and did not accept QGIS’s user and password for it. Check both in QGIS (Settings, Options, Network).</translation>
    </message>
    <message>
        <source>The proxy lets the request to “{host}” pass only after a sign-in of the kind {schemes}, which the plugin cannot give. Ask your IT department for a Basic login or for an exception for this address, or set a local relay that signs in (Px, Cntlm) as the proxy in QGIS.</source>
        <translation>The proxy lets the request to “{host}” pass only after a sign-in of the kind {schemes}, which the plugin cannot give. Ask your IT department for a Basic login or for an exception for this address, or set a local relay that signs in (Px, Cntlm) as the proxy in QGIS.</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Close the file where it is open, or choose another folder.</source>
        <translation>“{path}” could not be written ({reason}). Close the file where it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, for the result or for temporary files. Make room, or choose another folder; what stood there before was left as it was.</source>
        <translation>There is no room left on the disk, for the result or for temporary files. Make room, or choose another folder; what stood there before was left as it was.</translation>
    </message>
    <message>
        <source>A snapshot of “{source}” can be read only; nothing was sent. Publish with the network.</source>
        <translation>A snapshot of “{source}” can be read only; nothing was sent. Publish with the network.</translation>
    </message>
    <message>
        <source>No entity of the type “{collection}” is within EXTENT, FILTER, SINCE and UNTIL. Widen them, and check how the type is written.</source>
        <translation>No entity of the type “{collection}” is within EXTENT, FILTER, SINCE and UNTIL. Widen them, and check how the type is written.</translation>
    </message>
    <message>
        <source>No field of “{layer}” is for certain an indicator of the catalogue. Give a result of one of the plugin’s algorithms, name the indicators in INDICATORS, or give the VALUES of the municipal profile.</source>
        <translation>No field of “{layer}” is for certain an indicator of the catalogue. Give a result of one of the plugin’s algorithms, name the indicators in INDICATORS, or give the VALUES of the municipal profile.</translation>
    </message>
    <message>
        <source>The period “{period}” is not understood. Write a year (2025), a month (2025-06) or two days, the first one first (2025-06-01/2025-09-30).</source>
        <translation>The period “{period}” is not understood. Write a year (2025), a month (2025-06) or two days, the first one first (2025-06-01/2025-09-30).</translation>
    </message>
    <message>
        <source>The job file {path} cannot be read. Choose a JSON file of territories and tasks, saved as UTF-8; processing/batch/jobs holds examples.</source>
        <translation>The job file {path} cannot be read. Choose a JSON file of territories and tasks, saved as UTF-8; processing/batch/jobs holds examples.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} rows are left out, because they lack something of {names}. Fill it in to compare them too.</source>
        <translation>“{layer}”: {count} rows are left out, because they lack something of {names}. Fill it in to compare them too.</translation>
    </message>
    <message>
        <source>No row of the tables says its municipality and indicator. Fill in the column territory with the code of four digits, and indicator.</source>
        <translation>No row of the tables says its municipality and indicator. Fill in the column territory with the code of four digits, and indicator.</translation>
    </message>
    <message>
        <source>{count} rows are left out, because they do not say their municipality or indicator. Fill in the columns territory and indicator.</source>
        <translation>{count} rows are left out, because they do not say their municipality or indicator. Fill in the columns territory and indicator.</translation>
    </message>
    <message>
        <source>The tables hold no value of a whole municipality. Add the rows whose zone_level is municipality, as the municipal profile writes them.</source>
        <translation>The tables hold no value of a whole municipality. Add the rows whose zone_level is municipality, as the municipal profile writes them.</translation>
    </message>
    <message>
        <source>“{layer}” holds no line with a length, only points, outlines or lines of one place. Choose a layer of streets drawn as lines.</source>
        <translation>“{layer}” holds no line with a length, only points, outlines or lines of one place. Choose a layer of streets drawn as lines.</translation>
    </message>
    <message>
        <source>{path}: the result is a table, and a shapefile holds outlines only. Give it a name that ends in .gpkg, .csv or .xlsx.</source>
        <translation>{path}: the result is a table, and a shapefile holds outlines only. Give it a name that ends in .gpkg, .csv or .xlsx.</translation>
    </message>
    <message>
        <source>{count} zones of the values (such as {code}) have no outline in “{layer}”, and no map shows them. Choose the zones that were written with these values.</source>
        <translation>{count} zones of the values (such as {code}) have no outline in “{layer}”, and no map shows them. Choose the zones that were written with these values.</translation>
    </message>
    <message>
        <source>{count} values are of earlier periods, or of scenarios or parts of an indicator. The zones show one value an indicator, the last, and leave them out; the table of values holds all.</source>
        <translation>{count} values are of earlier periods, or of scenarios or parts of an indicator. The zones show one value an indicator, the last, and leave them out; the table of values holds all.</translation>
    </message>
    <message>
        <source>“{layer}” is not in UTF-8; its texts were read as {encoding}.</source>
        <translation>“{layer}” is not in UTF-8; its texts were read as {encoding}.</translation>
    </message>
    <message>
        <source>{count} texts of “{layer}” hold letters that were lost (�). Choose the right encoding in the layer's properties (Source), or save the file as UTF-8.</source>
        <translation>{count} texts of “{layer}” hold letters that were lost (�). Choose the right encoding in the layer's properties (Source), or save the file as UTF-8.</translation>
    </message>
</context>
</TS>
