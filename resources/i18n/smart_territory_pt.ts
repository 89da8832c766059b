<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>How the facilities count</source>
        <translation>Como contam os equipamentos</translation>
    </message>
    <message>
        <source>Circular city</source>
        <translation>Cidade circular</translation>
    </message>
    <message>
        <source>Climate adaptation</source>
        <translation>Adaptação climática</translation>
    </message>
    <message>
        <source>City as a platform</source>
        <translation>Cidade como plataforma</translation>
    </message>
    <message>
        <source>Inclusive city</source>
        <translation>Cidade inclusiva</translation>
    </message>
    <message>
        <source>Economy and innovation</source>
        <translation>Economia e inovação</translation>
    </message>
    <message>
        <source>Soft mobility</source>
        <translation>Mobilidade suave</translation>
    </message>
    <message>
        <source>Happy cities</source>
        <translation>Cidades felizes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Território</translation>
    </message>
    <message>
        <source>Method and source</source>
        <translation>Método e fonte</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Dados de entrada</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Heat exposure</source>
        <translation>Exposição ao calor</translation>
    </message>
    <message>
        <source>Which zones have the hottest land surface, by how much above the municipality, and how many people live there?</source>
        <translation>Que zonas têm a superfície mais quente, quanto acima do município, e quantas pessoas lá vivem?</translation>
    </message>
    <message>
        <source>Statistics of the cells of a land-surface temperature raster, each weighted by the exact share of it that lies in the zone. The reference is the mean over all zones together (over built land where it is given), unless you give one. Hot land is at or above reference plus the excess; the share of built land 3 °C or more above the mean is the indicator GRE-1.2 of the World Resources Institute.</source>
        <translation>Estatísticas das células de um raster de temperatura da superfície, cada uma ponderada pela parte exata que fica dentro da zona. A referência é a média do conjunto de todas as zonas (do solo edificado, quando este é dado), salvo se indicar outra. Solo quente é o que iguala ou excede a referência mais o acréscimo; a parte do solo edificado 3 °C ou mais acima da média é o indicador GRE-1.2 do World Resources Institute.</translation>
    </message>
    <message>
        <source>Land-surface temperature is not air temperature: it shows where surfaces heat up, not what people feel. People are taken as spread evenly over the land of the zone. To compare towns or years give all of them the same reference.</source>
        <translation>A temperatura da superfície não é a temperatura do ar: mostra onde as superfícies aquecem, não o que as pessoas sentem. Supõe-se que as pessoas se distribuem por igual pelo solo da zona. Para comparar municípios ou anos, dê a todos a mesma referência.</translation>
    </message>
    <message>
        <source>Land-surface temperature</source>
        <translation>Temperatura da superfície</translation>
    </message>
    <message>
        <source>Raster in °C, for example a summer composite of Landsat or MODIS.</source>
        <translation>Raster em °C, por exemplo uma composição de verão de Landsat ou MODIS.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Polygons to be compared, such as freguesias.</source>
        <translation>Polígonos a comparar, como as freguesias.</translation>
    </message>
    <message>
        <source>Built land</source>
        <translation>Solo edificado</translation>
    </message>
    <message>
        <source>Polygons; with them reference and hot share look at built land only.</source>
        <translation>Polígonos; com eles, a referência e a parte quente consideram apenas o solo edificado.</translation>
    </message>
    <message>
        <source>Reference temperature (°C)</source>
        <translation>Temperatura de referência (°C)</translation>
    </message>
    <message>
        <source>Give the same one to compare towns or years; empty: the mean of the zones.</source>
        <translation>Dê a mesma para comparar municípios ou anos; vazio: a média das zonas.</translation>
    </message>
    <message>
        <source>Excess over the reference that counts as hot (°C)</source>
        <translation>Acréscimo à referência a partir do qual o solo é quente (°C)</translation>
    </message>
    <message>
        <source>Land at or above reference plus this excess is hot.</source>
        <translation>É quente o solo que iguala ou excede a referência mais este acréscimo.</translation>
    </message>
    <message>
        <source>Field with the population</source>
        <translation>Campo da população</translation>
    </message>
    <message>
        <source>People living in each zone; needed for the people on hot land.</source>
        <translation>Pessoas que vivem em cada zona; necessário para contar as pessoas em solo quente.</translation>
    </message>
    <message>
        <source>Heat exposure by zone</source>
        <translation>Exposição ao calor por zona</translation>
    </message>
    <message>
        <source>The zones with the new fields.</source>
        <translation>As zonas com os novos campos.</translation>
    </message>
    <message>
        <source>Reading the layers</source>
        <translation>A ler as camadas</translation>
    </message>
    <message>
        <source>Computing the temperatures</source>
        <translation>A calcular as temperaturas</translation>
    </message>
    <message>
        <source>Writing the result</source>
        <translation>A escrever o resultado</translation>
    </message>
    <message>
        <source>Slope of streets</source>
        <translation>Declive das ruas</translation>
    </message>
    <message>
        <source>How steep is each street, and how much does it climb and fall? The base for walking and cycling times and for accessible routes.</source>
        <translation>Que declive tem cada rua, e quanto sobe e desce? É a base dos tempos a pé e de bicicleta e dos percursos acessíveis.</translation>
    </message>
    <message>
        <source>The terrain model is read by bilinear interpolation at the vertices of each street and at equal steps between them. The mean slope is the sum of all climbs and falls over the length, as in the R package slopes; the maximum is that of the steepest step. Bridges and tunnels (OpenStreetMap tags bridge and tunnel, in columns or in other_tags) run straight between their ends, several streets in a row as one. Classes of the mean: 1 below 3 %, 2 from 3, 3 from 5, 4 from 8, 5 from 10 and 6 from 20 % (U-Shift, Declives na Rede Viária).</source>
        <translation>O modelo do terreno é lido por interpolação bilinear nos vértices de cada rua e a passos iguais entre eles. O declive médio é a soma de todas as subidas e descidas a dividir pelo comprimento, como no pacote R slopes; o máximo é o do passo mais inclinado. As pontes e os túneis (etiquetas bridge e tunnel do OpenStreetMap, em colunas ou em other_tags) seguem a direito entre as suas extremidades, várias ruas seguidas como uma só. Classes da média: 1 abaixo de 3 %, 2 a partir de 3, 3 a partir de 5, 4 a partir de 8, 5 a partir de 10 e 6 a partir de 20 % (U-Shift, Declives na Rede Viária).</translation>
    </message>
    <message>
        <source>No better than the terrain model: with cells of 25 or 30 m short ramps and stairs vanish, and a surface model reads roofs and trees. A screening, never proof that a street complies with accessibility rules. Streets that leave the data of the terrain model get no value. Rise and fall follow the direction in which the street was drawn.</source>
        <translation>Não é melhor do que o modelo do terreno: com células de 25 ou 30 m perdem-se as rampas curtas e as escadas, e um modelo de superfície lê telhados e árvores. É uma triagem, nunca a prova de que uma rua cumpre as regras de acessibilidade. As ruas que saem dos dados do modelo do terreno ficam sem valor. A subida e a descida seguem o sentido em que a rua foi desenhada.</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ruas</translation>
    </message>
    <message>
        <source>Lines, such as OpenStreetMap&apos;s roads.</source>
        <translation>Linhas, como a rede viária do OpenStreetMap.</translation>
    </message>
    <message>
        <source>Terrain model</source>
        <translation>Modelo do terreno</translation>
    </message>
    <message>
        <source>Raster of heights in metres, in any CRS.</source>
        <translation>Raster de altitudes em metros, em qualquer SRC.</translation>
    </message>
    <message>
        <source>Step (m)</source>
        <translation>Passo (m)</translation>
    </message>
    <message>
        <source>Longest distance between two samples along a street. 0 samples at the vertices alone, as the R package slopes does.</source>
        <translation>Maior distância entre duas amostras ao longo de uma rua. Com 0 só há amostras nos vértices, como faz o pacote R slopes.</translation>
    </message>
    <message>
        <source>Write heights into the lines</source>
        <translation>Escrever altitudes nas linhas</translation>
    </message>
    <message>
        <source>Yes: lines with Z at their vertices and at the samples between.</source>
        <translation>Sim: linhas com Z nos vértices e nas amostras intermédias.</translation>
    </message>
    <message>
        <source>Keep bridges and tunnels off the ground</source>
        <translation>Manter pontes e túneis fora do terreno</translation>
    </message>
    <message>
        <source>No: where the terrain model itself holds the decks of the bridges.</source>
        <translation>Não: quando o próprio modelo do terreno já contém os tabuleiros das pontes.</translation>
    </message>
    <message>
        <source>Streets with slope</source>
        <translation>Ruas com declive</translation>
    </message>
    <message>
        <source>The streets with the new fields.</source>
        <translation>As ruas com os novos campos.</translation>
    </message>
    <message>
        <source>Computing the slopes</source>
        <translation>A calcular os declives</translation>
    </message>
    <message>
        <source>CRS for lengths and areas</source>
        <translation>SRC para comprimentos e áreas</translation>
    </message>
    <message>
        <source>Empty: the official metric CRS of the layer&apos;s place (EPSG:3763 on the mainland, 5014, 5015 or 5016 on the islands, else UTM).</source>
        <translation>Vazio: o SRC métrico oficial do lugar da camada (EPSG:3763 no continente, 5014, 5015 ou 5016 nas ilhas, senão UTM).</translation>
    </message>
    <message>
        <source>Made only when you give it a destination.</source>
        <translation>Só é criado quando indica um destino.</translation>
    </message>
    <message>
        <source>Pull data from the platform (PGI)</source>
        <translation>Obter dados da plataforma (PGI)</translation>
    </message>
    <message>
        <source>What does the municipality&apos;s platform hold of one kind (containers, sensors, cycle lanes), as layers that the other algorithms can use?</source>
        <translation>Que tem a plataforma do município de um dado tipo (contentores, sensores, ciclovias), em camadas que os outros algoritmos possam usar?</translation>
    </message>
    <message>
        <source>Reads entities from an NGSI-LD context broker (ETSI GS CIM 009) or from files in the same form, such as the bulk downloads of the national data-model catalogue. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</source>
        <translation>Lê entidades de um servidor de contexto (context broker) NGSI-LD (ETSI GS CIM 009) ou de ficheiros com a mesma forma, como as descargas em bloco do catálogo nacional de modelos de dados. As páginas são pedidas por posição, as entidades repetidas são eliminadas e o que chegou é comparado com o que a fonte anuncia. Cada atributo passa a um campo em minúsculas, com a sua unidade num campo terminado em _unit e o seu instante num terminado em _observed_at; o que não cabe em nenhum campo fica como JSON em extra_json. As coordenadas vêm em EPSG:4326.</translation>
    </message>
    <message>
        <source>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. Times are kept as the text that was sent. Many brokers answer nothing beyond some tens of thousands of entities: pull those by extent or filter.</source>
        <translation>As camadas são um retrato do momento em que foram obtidas. O resultado COMPLETE diz se chegou tudo o que a fonte anuncia; não use uma camada incompleta como se nada faltasse. Os instantes ficam como o texto que foi enviado. Muitos servidores nada respondem além de algumas dezenas de milhares de entidades: obtenha-as por extensão ou por filtro.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>A folder or file of entities, the address of a broker, or a JSON object with url, tenant, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample&apos;s coastal town.</source>
        <translation>Uma pasta ou um ficheiro de entidades, o endereço de um servidor NGSI-LD, ou um objeto JSON com url, tenant, context, authcfg, hosts, allow_http, licence, page_size, timeout_s e max_mb. Palavras-passe e tokens são recusados: guarde-os no QGIS e indique o authcfg. Vazio: os dados da vila costeira do exemplo incluído.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Entity type, for example WasteContainer. A broker needs one; empty reads all that a folder holds.</source>
        <translation>Tipo de entidade, por exemplo WasteContainer. Um servidor precisa de um; vazio lê tudo o que uma pasta contém.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Only entities located in this rectangle; empty for all, located or not.</source>
        <translation>Só as entidades localizadas neste retângulo; vazio para todas, localizadas ou não.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>NGSI-LD query, for brokers only, for example fillingLevel&gt;0.8;status==&quot;ok&quot;.</source>
        <translation>Consulta NGSI-LD, só para servidores, por exemplo fillingLevel&gt;0.8;status==&quot;ok&quot;.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Names of the attributes to keep, separated by commas; empty for all.</source>
        <translation>Nomes dos atributos a manter, separados por vírgulas; vazio para todos.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Most entities to read; 0 for all.</source>
        <translation>Número máximo de entidades a ler; 0 para todas.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Entities located at points.</source>
        <translation>Entidades localizadas em pontos.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Entities located on lines.</source>
        <translation>Entidades localizadas em linhas.</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Entities located on areas.</source>
        <translation>Entidades localizadas em áreas.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Entities without a location that can be drawn, as a table.</source>
        <translation>Entidades sem uma localização que se possa desenhar, em tabela.</translation>
    </message>
    <message>
        <source>Everything announced arrived</source>
        <translation>Chegou tudo o que foi anunciado</translation>
    </message>
    <message>
        <source>Entities that arrived</source>
        <translation>Entidades que chegaram</translation>
    </message>
    <message>
        <source>Reading from the platform</source>
        <translation>A ler da plataforma</translation>
    </message>
    <message>
        <source>Smart Territory</source>
        <translation>Território Inteligente</translation>
    </message>
    <message>
        <source>Smart Territory: indicators for municipalities</source>
        <translation>Território Inteligente: indicadores para municípios</translation>
    </message>
    <message>
        <source>Check territory file</source>
        <translation>Verificar ficheiro do território</translation>
    </message>
    <message>
        <source>Is everything in the territory file there, and fit for its role?</source>
        <translation>Está lá tudo o que o ficheiro do território indica, e serve para o seu papel?</translation>
    </message>
    <message>
        <source>Opens each source without computing anything: does it open, is it of the right kind, has it features, a coordinate reference system, the fields its role needs, a date and a citation?</source>
        <translation>Abre cada fonte sem calcular nada: abre-se, é do tipo certo, tem elementos, sistema de referência de coordenadas, os campos de que o seu papel precisa, data e citação?</translation>
    </message>
    <message>
        <source>Does not look at the values inside the layers; the algorithms do.</source>
        <translation>Não olha para os valores dentro das camadas; isso fazem os algoritmos.</translation>
    </message>
    <message>
        <source>Territory file</source>
        <translation>Ficheiro do território</translation>
    </message>
    <message>
        <source>A territory.json; “Create territory file” makes one.</source>
        <translation>Um territory.json; «Criar ficheiro do território» cria um.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>One row per fault: role, source, severity and what to do.</source>
        <translation>Uma linha por problema: papel, fonte, gravidade e o que fazer.</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Número de problemas</translation>
    </message>
    <message>
        <source>Number of faults that stop an indicator</source>
        <translation>Número de problemas que impedem um indicador</translation>
    </message>
    <message>
        <source>Looking at the layers</source>
        <translation>A examinar as camadas</translation>
    </message>
    <message>
        <source>Create territory file</source>
        <translation>Criar ficheiro do território</translation>
    </message>
    <message>
        <source>Which of the municipality&apos;s layers play which role in the indicators?</source>
        <translation>Que camada do município desempenha que papel nos indicadores?</translation>
    </message>
    <message>
        <source>Recognises the official schemas by their fields (BGRI of INE, CAOP and COS of DGT), OpenStreetMap by its tags, and other layers by their names; then writes what it found to territory.json. The log says why each layer got its role.</source>
        <translation>Reconhece os esquemas oficiais pelos campos (BGRI do INE, CAOP e COS da DGT), o OpenStreetMap pelas etiquetas e as outras camadas pelo nome; depois escreve o que encontrou em territory.json. O registo diz porque é que cada camada recebeu o seu papel.</translation>
    </message>
    <message>
        <source>A guess: look at the log, correct the file where it is wrong, and add date, citation and licence of each source. Layers of databases and services are left out.</source>
        <translation>É uma dedução: veja o registo, corrija o ficheiro onde estiver errado e acrescente a data, a citação e a licença de cada fonte. As camadas de bases de dados e de serviços ficam de fora.</translation>
    </message>
    <message>
        <source>Folder with the municipality&apos;s layers</source>
        <translation>Pasta com as camadas do município</translation>
    </message>
    <message>
        <source>Empty: the layers of the open project.</source>
        <translation>Vazio: as camadas do projeto aberto.</translation>
    </message>
    <message>
        <source>Municipality code</source>
        <translation>Código do município</translation>
    </message>
    <message>
        <source>Four digits of the official boundaries (DICO), such as 1106 for Lisbon.</source>
        <translation>Os quatro algarismos dos limites oficiais (DICO), como 1106 para Lisboa.</translation>
    </message>
    <message>
        <source>Municipality name</source>
        <translation>Nome do município</translation>
    </message>
    <message>
        <source>As the report should say it.</source>
        <translation>Tal como deve aparecer no relatório.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>The year the indicators stand for.</source>
        <translation>O ano a que os indicadores se referem.</translation>
    </message>
    <message>
        <source>Best kept beside the layers, so that its paths are relative.</source>
        <translation>Guarde-o de preferência junto das camadas, para que os caminhos sejam relativos.</translation>
    </message>
    <message>
        <source>Writing the territory file</source>
        <translation>A escrever o ficheiro do território</translation>
    </message>
    <message>
        <source>Check the environment</source>
        <translation>Verificar o ambiente</translation>
    </message>
    <message>
        <source>Does this QGIS have everything the plugin needs, and what to do if not?</source>
        <translation>Tem este QGIS tudo aquilo de que o módulo precisa, e que fazer se não tiver?</translation>
    </message>
    <message>
        <source>Looks for each Python library the plugin uses and compares its version with the oldest one the plugin was tried on. Nothing is installed.</source>
        <translation>Procura cada biblioteca Python que o módulo usa e compara a sua versão com a mais antiga em que o módulo foi experimentado. Nada é instalado.</translation>
    </message>
    <message>
        <source>The command is for this computer&apos;s system; behind a proxy, ask the person who looks after your computers.</source>
        <translation>O comando é para o sistema deste computador; se houver um proxy, fale com quem cuida dos seus computadores.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>One row per library.</source>
        <translation>Uma linha por biblioteca.</translation>
    </message>
    <message>
        <source>Looking for the libraries</source>
        <translation>A procurar as bibliotecas</translation>
    </message>
    <message>
        <source>Libraries that are missing</source>
        <translation>Bibliotecas em falta</translation>
    </message>
    <message>
        <source>Municipal profile</source>
        <translation>Perfil municipal</translation>
    </message>
    <message>
        <source>What do the municipality&apos;s layers say about it: every indicator they allow, by freguesia and for the whole municipality?</source>
        <translation>Que dizem do município as suas camadas: todos os indicadores que elas permitem, por freguesia e para todo o município?</translation>
    </message>
    <message>
        <source>Runs the recipes of the chosen themes whose layers stand in the territory file. The value of the whole municipality is computed from its cells, metres or dwellings, never as a mean of freguesias. Definition, formula and source of each indicator stand in the report.</source>
        <translation>Executa as receitas dos temas escolhidos cujas camadas constam do ficheiro do território. O valor de todo o município é calculado a partir das suas células, metros ou alojamentos, nunca como média das freguesias. A definição, a fórmula e a fonte de cada indicador estão no relatório.</translation>
    </message>
    <message>
        <source>A recipe without its layers is left out, one that fails is named; the others go on. A band belongs to a threshold with a named source: where none is known there is no band.</source>
        <translation>Uma receita sem as suas camadas fica de fora e a que falha é identificada; as outras prosseguem. A classificação depende de um limiar com fonte identificada: onde não se conhece nenhum, não há classificação.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>None chosen: all of them.</source>
        <translation>Nenhum escolhido: todos.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>A year or two dates (2025-06-01/2025-09-30); empty: the file&apos;s year.</source>
        <translation>Um ano ou duas datas (2025-06-01/2025-09-30); vazio: o ano do ficheiro.</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Gets report.html, values.csv, zones.gpkg and one map per indicator.</source>
        <translation>Recebe report.html, values.csv, zones.gpkg e um mapa por indicador.</translation>
    </message>
    <message>
        <source>Indicators by zone</source>
        <translation>Indicadores por zona</translation>
    </message>
    <message>
        <source>The zones with one field per indicator; if left out: zones.gpkg in the folder.</source>
        <translation>As zonas com um campo por indicador; se não indicar: zones.gpkg na pasta.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>One row per zone and indicator; if left out: values.csv in the folder.</source>
        <translation>Uma linha por zona e indicador; se não indicar: values.csv na pasta.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>One HTML file to read, print or send; if left out: report.html in the folder.</source>
        <translation>Um só ficheiro HTML para ler, imprimir ou enviar; se não indicar: report.html na pasta.</translation>
    </message>
    <message>
        <source>Reading the territory file</source>
        <translation>A ler o ficheiro do território</translation>
    </message>
    <message>
        <source>Computing the indicators</source>
        <translation>A calcular os indicadores</translation>
    </message>
    <message>
        <source>Writing the results</source>
        <translation>A escrever os resultados</translation>
    </message>
    <message>
        <source>Open sample territory</source>
        <translation>Abrir território de exemplo</translation>
    </message>
    <message>
        <source>Where can I try the plugin without data of my own?</source>
        <translation>Onde posso experimentar o módulo sem dados meus?</translation>
    </message>
    <message>
        <source>Copies one of three fictitious municipalities, in the real official schemas, with a styled project to a folder of yours; nothing there is overwritten.</source>
        <translation>Copia para uma pasta sua um de três municípios fictícios, nos esquemas oficiais verdadeiros, com um projeto já com estilos; nada do que lá está é substituído.</translation>
    </message>
    <message>
        <source>The municipality is fictitious: its numbers say nothing about a real place.</source>
        <translation>O município é fictício: os seus números nada dizem sobre um lugar real.</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Vila</translation>
    </message>
    <message>
        <source>All three are fictitious.</source>
        <translation>As três são fictícias.</translation>
    </message>
    <message>
        <source>Coastal town in the Centre</source>
        <translation>Vila costeira no Centro</translation>
    </message>
    <message>
        <source>Hill town in the North</source>
        <translation>Vila serrana no Norte</translation>
    </message>
    <message>
        <source>Town on the plain in the Alentejo</source>
        <translation>Vila de planície no Alentejo</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>Pasta de destino</translation>
    </message>
    <message>
        <source>A subfolder with the town&apos;s name is made.</source>
        <translation>É criada uma subpasta com o nome da vila.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Copying the layers</source>
        <translation>A copiar as camadas</translation>
    </message>
    <message>
        <source>Writing the project</source>
        <translation>A escrever o projeto</translation>
    </message>
    <message>
        <source>Open sample territory…</source>
        <translation>Abrir território de exemplo…</translation>
    </message>
    <message>
        <source>Create territory file…</source>
        <translation>Criar ficheiro do território…</translation>
    </message>
    <message>
        <source>Municipal profile…</source>
        <translation>Perfil municipal…</translation>
    </message>
    <message>
        <source>Check the environment…</source>
        <translation>Verificar o ambiente…</translation>
    </message>
    <message>
        <source>Access to waste containers</source>
        <translation>Acesso a contentores</translation>
    </message>
    <message>
        <source>How many dwellings have containers of every waste stream close to the door, and where are those that do not?</source>
        <translation>Quantos alojamentos têm contentores de todos os fluxos de resíduos perto da porta, e onde estão os que não têm?</translation>
    </message>
    <message>
        <source>Straight-line distance from the edge of each building to the nearest container of each stream. A dwelling is served where all streams are within the limit: 100 m in predominantly urban freguesias (APU), 200 m in the others, or where it lies in a door-to-door area, which counts whole. Dwellings of the census are spread over the residential buildings of each subsection by floor area. With glass, paper, packaging and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it.</source>
        <translation>Distância em linha reta do limite de cada edifício ao contentor mais próximo de cada fluxo. Um alojamento é servido quando todos os fluxos estão dentro do limite: 100 m nas freguesias predominantemente urbanas (APU), 200 m nas restantes, ou quando fica numa área de recolha porta-a-porta, que conta por inteiro. Os alojamentos dos Censos são distribuídos pelos edifícios residenciais de cada subsecção estatística segundo a área de pavimento. Com vidro, papel/cartão, embalagens e indiferenciados é a «acessibilidade do serviço de recolha seletiva (multimaterial)» da ERSAR, tal como a cita o Relatório do Estado do Ambiente da APA (REA, dados de 2022).</translation>
    </message>
    <message>
        <source>Only the four official flows give the official figure. Its band belongs to the whole service area and typology of the managing entity: a single zone has an indicative reading. The official distance runs from the limit of the plot, so this one is never shorter. Straight lines cross walls and rivers. Capacity and emptying are not looked at. Spread dwellings are an estimate, good for zones and not for one building.</source>
        <translation>Só os quatro fluxos oficiais dão o valor oficial. A sua classificação pertence a toda a área de serviço e tipologia da entidade gestora: a de uma só zona é uma leitura indicativa. A distância oficial mede-se a partir do limite do lote, pelo que esta nunca é menor. As linhas retas atravessam muros e rios. A capacidade e a recolha dos contentores não são consideradas. Os alojamentos distribuídos são uma estimativa, boa para zonas e não para um edifício.</translation>
    </message>
    <message>
        <source>Measuring the distances</source>
        <translation>A medir as distâncias</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Edifícios</translation>
    </message>
    <message>
        <source>Polygons or points. Needed, unless the census is given: then its points serve.</source>
        <translation>Polígonos ou pontos. Necessários, salvo se der os Censos: nesse caso servem os pontos destes.</translation>
    </message>
    <message>
        <source>Field with the dwellings</source>
        <translation>Campo dos alojamentos</translation>
    </message>
    <message>
        <source>Number of dwellings of each building; empty: those of the census are spread.</source>
        <translation>Número de alojamentos de cada edifício; vazio: são distribuídos os dos Censos.</translation>
    </message>
    <message>
        <source>Census subsections</source>
        <translation>Subsecções estatísticas</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, whose dwellings are spread over the buildings.</source>
        <translation>BGRI do INE de 2021 ou 2011, cujos alojamentos são distribuídos pelos edifícios.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contentores</translation>
    </message>
    <message>
        <source>Points, one a container or island.</source>
        <translation>Pontos, um por contentor ou ecoponto.</translation>
    </message>
    <message>
        <source>Field with the stream</source>
        <translation>Campo do fluxo</translation>
    </message>
    <message>
        <source>What the container takes, such as Vidro or Lixos; several apart by a semicolon.</source>
        <translation>O que o contentor recebe, como Vidro ou Lixos; vários separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Codes or names with commas between, such as glass, paper, organic. Empty: glass, paper, packaging, mixed, the four flows of the official figure.</source>
        <translation>Códigos ou nomes separados por vírgulas, como glass, paper, organic. Vazio: glass, paper, packaging, mixed (vidro, papel/cartão, embalagens, indiferenciados), os quatro fluxos do valor oficial.</translation>
    </message>
    <message>
        <source>Table of stream names</source>
        <translation>Tabela dos nomes dos fluxos</translation>
    </message>
    <message>
        <source>CSV with the columns alias and code in place of the plugin&apos;s own table (resources/tables/waste_streams.csv).</source>
        <translation>CSV com as colunas alias e code, em vez da tabela do próprio módulo (resources/tables/waste_streams.csv).</translation>
    </message>
    <message>
        <source>Door-to-door areas</source>
        <translation>Áreas de recolha porta-a-porta</translation>
    </message>
    <message>
        <source>Polygons where waste is collected at the door.</source>
        <translation>Polígonos onde os resíduos são recolhidos à porta.</translation>
    </message>
    <message>
        <source>Field with the streams of the area</source>
        <translation>Campo dos fluxos da área</translation>
    </message>
    <message>
        <source>What is collected at the door; empty: every stream.</source>
        <translation>O que é recolhido à porta; vazio: todos os fluxos.</translation>
    </message>
    <message>
        <source>Polygons to count in, such as freguesias.</source>
        <translation>Polígonos em que se conta, como as freguesias.</translation>
    </message>
    <message>
        <source>Field with the typology</source>
        <translation>Campo da tipologia</translation>
    </message>
    <message>
        <source>APU, AMU or APR (INE&apos;s TIPAU) of each zone; empty: the urban limit everywhere.</source>
        <translation>APU, AMU ou APR (TIPAU do INE) de cada zona; vazio: o limite urbano em todo o lado.</translation>
    </message>
    <message>
        <source>Limit in predominantly urban zones (m)</source>
        <translation>Limite nas zonas predominantemente urbanas (m)</translation>
    </message>
    <message>
        <source>Longest way in APU, in metres.</source>
        <translation>Maior distância em APU, em metros.</translation>
    </message>
    <message>
        <source>Limit in the other zones (m)</source>
        <translation>Limite nas outras zonas (m)</translation>
    </message>
    <message>
        <source>Longest way in AMU and APR, in metres.</source>
        <translation>Maior distância em AMU e APR, em metros.</translation>
    </message>
    <message>
        <source>Access by building</source>
        <translation>Acesso por edifício</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have dwellings but no building; the field dwellings_from says where the dwellings come from: the buildings&apos; field (field), the census over residential buildings (residential), over buildings of other use where there are no others (other_use), or the subsection&apos;s point (census_point). A dist and a served field for each stream asked for.</source>
        <translation>Os edifícios, e as subsecções que têm alojamentos mas nenhum edifício; o campo dwellings_from diz de onde vêm os alojamentos: do campo dos edifícios (field), dos Censos pelos edifícios residenciais (residential), pelos edifícios de outro uso onde não há outros (other_use), ou do ponto da subsecção (census_point). Um campo dist e um campo served para cada fluxo pedido.</translation>
    </message>
    <message>
        <source>Access by zone</source>
        <translation>Acesso por zona</translation>
    </message>
    <message>
        <source>The zones with dwellings served. Needs zones.</source>
        <translation>As zonas com os alojamentos servidos. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Points from a table</source>
        <translation>Pontos a partir de uma tabela</translation>
    </message>
    <message>
        <source>Where are the things a municipal table lists? Makes a point layer of a CSV file as it was exported, and says in the log what it found in it.</source>
        <translation>Onde estão as coisas que uma tabela municipal lista? Faz uma camada de pontos de um ficheiro CSV tal como foi exportado, e diz no registo o que nele encontrou.</translation>
    </message>
    <message>
        <source>Finds the encoding (UTF-8, Windows-1252, Latin-1), the separator, decimal commas, and the coordinates: in two columns (latitude and longitude, x and y), or in one as “lat, lon”, WKT, GeoJSON or degrees, minutes and seconds. Exchanged axes are put right where that brings the point to Portugal. Projected coordinates are recognised where only one known system puts them on Portugal (EPSG:3763, 20790, 3857, 32629, and 5014, 5015, 5016 on the islands). Codes with a leading zero stay text.</source>
        <translation>Encontra a codificação (UTF-8, Windows-1252, Latin-1), o separador, as vírgulas decimais e as coordenadas: em duas colunas (latitude e longitude, x e y), ou numa só como «lat, lon», WKT, GeoJSON ou graus, minutos e segundos. Os eixos trocados são corrigidos quando isso traz o ponto para Portugal. As coordenadas projetadas são reconhecidas quando um só sistema conhecido as coloca em Portugal (EPSG:3763, 20790, 3857, 32629, e 5014, 5015, 5016 nas ilhas). Os códigos com zero à esquerda continuam a ser texto.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Text file with a header line: CSV, TXT or TSV.</source>
        <translation>Ficheiro de texto com uma linha de cabeçalho: CSV, TXT ou TSV.</translation>
    </message>
    <message>
        <source>Column of x or longitude</source>
        <translation>Coluna de x ou da longitude</translation>
    </message>
    <message>
        <source>Empty to find it; alone, the column that holds both coordinates.</source>
        <translation>Vazio para a encontrar; sozinha, a coluna que contém ambas as coordenadas.</translation>
    </message>
    <message>
        <source>Column of y or latitude</source>
        <translation>Coluna de y ou da latitude</translation>
    </message>
    <message>
        <source>Empty to find it.</source>
        <translation>Vazio para a encontrar.</translation>
    </message>
    <message>
        <source>CRS of the coordinates</source>
        <translation>SRC das coordenadas</translation>
    </message>
    <message>
        <source>Empty to recognise it.</source>
        <translation>Vazio para o reconhecer.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Empty to find it; else a name such as utf-8, cp1252 or latin-1.</source>
        <translation>Vazio para a encontrar; senão um nome como utf-8, cp1252 ou latin-1.</translation>
    </message>
    <message>
        <source>One point for each row with usable coordinates, with all columns.</source>
        <translation>Um ponto por cada linha com coordenadas utilizáveis, com todas as colunas.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>The other rows with their line in the file and the reason: missing, not_coordinates, out_of_range or too_many_cells.</source>
        <translation>As outras linhas, com a sua linha no ficheiro e o motivo: missing (em falta), not_coordinates (não são coordenadas), out_of_range (fora dos limites) ou too_many_cells (células a mais).</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>A ler a tabela</translation>
    </message>
    <message>
        <source>EPSG:27493 and EPSG:5018 cannot be told from EPSG:3763 (less than 10 m apart): give the system where it matters. Columns keep what the table says, exchanged coordinates too. No address is looked up.</source>
        <translation>EPSG:27493 e EPSG:5018 não se distinguem de EPSG:3763 (a menos de 10 m): indique o sistema quando isso importar. As colunas mantêm o que a tabela diz, mesmo as coordenadas trocadas. Nenhuma morada é procurada.</translation>
    </message>
    <message>
        <source>Export results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Folha de cálculo</translation>
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
        <translation>Língua</translation>
    </message>
    <message>
        <source>As in QGIS</source>
        <translation>Como no QGIS</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>How do I hand the indicators on: to a colleague with QGIS, to one with a spreadsheet, to another program, to a web page?</source>
        <translation>Como entrego os indicadores: a um colega com QGIS, a um com folha de cálculo, a outro programa, a uma página web?</translation>
    </message>
    <message>
        <source>The table of values that the municipal profile makes.</source>
        <translation>A tabela de valores que o perfil municipal cria.</translation>
    </message>
    <message>
        <source>The zones that the municipal profile makes, with zone_code and zone_name.</source>
        <translation>As zonas que o perfil municipal cria, com zone_code e zone_name.</translation>
    </message>
    <message>
        <source>None chosen: all of them (without zones, no GeoJSON).</source>
        <translation>Nenhum escolhido: todos (sem zonas, não há GeoJSON).</translation>
    </message>
    <message>
        <source>Gets results.gpkg, results.xlsx, values.csv and zones.geojson.</source>
        <translation>Recebe results.gpkg, results.xlsx, values.csv e zones.geojson.</translation>
    </message>
    <message>
        <source>GeoPackage: the zones with one style per indicator, the first one shown, and the table of values. Spreadsheet: a sheet of values and one of definitions and sources, with names a person reads. CSV: the values as spreadsheets of the language open them (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the zones in degrees, as RFC 7946 asks.</source>
        <translation>GeoPackage: as zonas com um estilo por indicador, mostrando o primeiro, e a tabela de valores. Folha de cálculo: uma folha de valores e outra de definições e fontes, com nomes legíveis. CSV: os valores como as folhas de cálculo da língua os abrem (ponto e vírgula e vírgula decimal em português, vírgula e ponto em inglês). GeoJSON: as zonas em graus, como pede a RFC 7946.</translation>
    </message>
    <message>
        <source>Nothing is computed anew: what was wrong in the values stays wrong. Files of the same name in the folder are replaced. A spreadsheet that opens the CSV drops the zeros at the start of codes; the spreadsheet file keeps them. An indicator that the catalogue of this version does not know goes without definition and style.</source>
        <translation>Nada é calculado de novo: o que estava errado nos valores continua errado. Os ficheiros com o mesmo nome na pasta são substituídos. Uma folha de cálculo que abre o CSV perde os zeros no início dos códigos; o ficheiro da folha de cálculo mantém-nos. Um indicador que o catálogo desta versão não conhece segue sem definição nem estilo.</translation>
    </message>
    <message>
        <source>Of column names, words, legends and the marks of the CSV.</source>
        <translation>Dos nomes das colunas, das palavras, das legendas e dos sinais do CSV.</translation>
    </message>
    <message>
        <source>Decay with cost</source>
        <translation>Decaimento com o custo</translation>
    </message>
    <message>
        <source>How much a place counts at the cost d, up to and including the CUTOFF c; beyond it, nothing. s is SCALE. Binary: 1. Gaussian: (exp(−½(d/s)²) − exp(−½(c/s)²)) ÷ (1 − exp(−½(c/s)²)), that is 1 at d = 0 and 0 at d = c. Density (Epanechnikov): ¾ · (1 − (d/c)²). Exponential: exp(−d/s). Power: the smaller of 1 and d^(−s). Steps: the weight in STEPS. With s empty the first four are those of InVEST's Urban Nature Access.</source>
        <translation>Quanto conta um lugar ao custo d, até ao custo máximo c (CUTOFF), inclusive; além dele, nada. s é SCALE. Binário: 1. Gaussiano: (exp(−½(d/s)²) − exp(−½(c/s)²)) ÷ (1 − exp(−½(c/s)²)), ou seja, 1 em d = 0 e 0 em d = c. Densidade (Epanechnikov): ¾ · (1 − (d/c)²). Exponencial: exp(−d/s). Potência: o menor de 1 e d^(−s). Degraus: o peso em STEPS. Com s vazio, os quatro primeiros são os do Urban Nature Access do InVEST.</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binário</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <source>Density (Epanechnikov)</source>
        <translation>Densidade (Epanechnikov)</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Degraus</translation>
    </message>
    <message>
        <source>Largest cost that counts</source>
        <translation>Custo máximo que conta</translation>
    </message>
    <message>
        <source>In the unit of the costs (metres, minutes), inclusive. Needed, unless the decay is by steps: then it may cut them short.</source>
        <translation>Na unidade dos custos (metros, minutos), inclusive. Necessário, exceto no decaimento por degraus: aí pode encurtá-los.</translation>
    </message>
    <message>
        <source>Scale of the decay</source>
        <translation>Escala do decaimento</translation>
    </message>
    <message>
        <source>Gaussian and exponential: the cost s of the formula, in the unit of the costs; empty: the cutoff. Power: the exponent; empty: 1. The other decays have none.</source>
        <translation>Gaussiano e exponencial: o custo s da fórmula, na unidade dos custos; vazio: o custo máximo. Potência: o expoente; vazio: 1. Os outros decaimentos não têm escala.</translation>
    </message>
    <message>
        <source>Steps of the decay</source>
        <translation>Degraus do decaimento</translation>
    </message>
    <message>
        <source>For the decay by steps: limit:weight with semicolons between, such as 10:1; 20:0.68; 30:0.22 (Luo and Qi 2009, minutes by car). A weight from 0 to 1 holds up to and including its limit.</source>
        <translation>Para o decaimento por degraus: limite:peso, separados por ponto e vírgula, por exemplo 10:1; 20:0,68; 30:0,22 (Luo e Qi 2009, minutos de automóvel). Um peso de 0 a 1 vale até ao seu limite, inclusive.</translation>
    </message>
    <message>
        <source>Build network</source>
        <translation>Construir rede</translation>
    </message>
    <message>
        <source>Which streets connect with which, who may use them in which direction, and what is wrong with the drawing? The base of everything that goes along streets.</source>
        <translation>Que ruas se ligam a quais, quem as pode usar e em que sentido, e o que está mal no desenho? A base de tudo o que segue ao longo das ruas.</translation>
    </message>
    <message>
        <source>Lines meet where their ends are within the tolerance, where an end lies on a vertex of another line, and where two lines of one level share a vertex; on request also where they cross, never between bridges, tunnels and other levels (OpenStreetMap tags bridge, tunnel and layer, in columns or in other_tags). One-way streets hold for cycling, with the exceptions that oneway:bicycle and the cycleway tags name, and never for walking. Motorways are closed to all; pavements, stairs and pedestrian streets to bicycles unless the tag bicycle opens them; stairs to wheelchairs.</source>
        <translation>As linhas ligam-se onde as suas pontas distam no máximo a tolerância, onde uma ponta está num vértice de outra linha e onde duas linhas do mesmo nível partilham um vértice; a pedido, também onde se cruzam, nunca entre pontes, túneis e outros níveis (etiquetas bridge, tunnel e layer do OpenStreetMap, em colunas ou em other_tags). O sentido único vale para a bicicleta, com as exceções que oneway:bicycle e as etiquetas cycleway indicam, e nunca para quem anda a pé. As autoestradas estão fechadas a todos; passeios, escadas e ruas pedonais às bicicletas, salvo se a etiqueta bicycle as abrir; as escadas às cadeiras de rodas.</translation>
    </message>
    <message>
        <source>No better than the drawing: streets without tags are open to all in both directions. Turn restrictions and opening hours are not read. Streets that are closed to the way of travelling stay in the layer with forward and backward 0. Do not cut or move the lines of the result: build the network again.</source>
        <translation>Não é melhor do que o desenho: as ruas sem etiquetas estão abertas a todos nos dois sentidos. As proibições de viragem e os horários não são lidos. As ruas fechadas ao modo de deslocação ficam na camada com forward e backward 0. Não corte nem mova as linhas do resultado: construa a rede de novo.</translation>
    </message>
    <message>
        <source>Way of travelling</source>
        <translation>Modo de deslocação</translation>
    </message>
    <message>
        <source>Whose network it is: it decides which streets are open and in which direction.</source>
        <translation>De quem é a rede: decide que ruas estão abertas e em que sentido.</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>A pé</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>De bicicleta</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Cadeira de rodas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>The streets cut at their junctions, with their attributes and the new fields.</source>
        <translation>As ruas cortadas nos seus nós, com os seus atributos e os campos novos.</translation>
    </message>
    <message>
        <source>Junctions</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>The ends of the edges; degree counts the open edges that meet there.</source>
        <translation>As pontas dos troços; degree conta os troços abertos que aí se encontram.</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Points to look at: component (a part without a way to the rest), dangle (a loose end; gap_m is the distance to a street that passes within 10 m), crossing (streets of one level cross unconnected), duplicate (streets drawn over one another).</source>
        <translation>Pontos a ver: component (uma parte sem caminho para o resto), dangle (uma ponta solta; gap_m é a distância a uma rua que passa a menos de 10 m), crossing (ruas do mesmo nível cruzam-se sem ligação), duplicate (ruas desenhadas umas sobre as outras).</translation>
    </message>
    <message>
        <source>Building the network</source>
        <translation>A construir a rede</translation>
    </message>
    <message>
        <source>Looking for issues</source>
        <translation>A procurar problemas</translation>
    </message>
    <message>
        <source>Field with the kind of street</source>
        <translation>Campo com o tipo de rua</translation>
    </message>
    <message>
        <source>Field with the one-way direction</source>
        <translation>Campo com o sentido único</translation>
    </message>
    <message>
        <source>Field with the level</source>
        <translation>Campo com o nível</translation>
    </message>
    <message>
        <source>Field with bridges</source>
        <translation>Campo com as pontes</translation>
    </message>
    <message>
        <source>Field with tunnels</source>
        <translation>Campo com os túneis</translation>
    </message>
    <message>
        <source>Values as OpenStreetMap&apos;s highway; empty: the tag itself.</source>
        <translation>Valores como os de highway no OpenStreetMap; vazio: a própria etiqueta.</translation>
    </message>
    <message>
        <source>yes, 1, sim or FT along the line, -1, reverse or TF against it; empty: the tag oneway.</source>
        <translation>yes, 1, sim ou FT no sentido da linha, -1, reverse ou TF no contrário; vazio: a etiqueta oneway.</translation>
    </message>
    <message>
        <source>Whole numbers, 0 on the ground; empty: the tag layer.</source>
        <translation>Números inteiros, 0 no solo; vazio: a etiqueta layer.</translation>
    </message>
    <message>
        <source>yes or 1 on a bridge; empty: the tag bridge.</source>
        <translation>yes ou 1 numa ponte; vazio: a etiqueta bridge.</translation>
    </message>
    <message>
        <source>yes or 1 in a tunnel; empty: the tag tunnel.</source>
        <translation>yes ou 1 num túnel; vazio: a etiqueta tunnel.</translation>
    </message>
    <message>
        <source>Cycle network indicators</source>
        <translation>Indicadores da rede ciclável</translation>
    </message>
    <message>
        <source>How many kilometres of cycleway are there for the people, in how many pieces, how fast did they grow, and how many people live close to one?</source>
        <translation>Quantos quilómetros de ciclovia há para as pessoas, em quantos pedaços, a que ritmo cresceram e quantas pessoas vivem perto de uma?</translation>
    </message>
    <message>
        <source>Lengths are measured in the official metric CRS and cut at the borders of zones; a line drawn twice counts once. Kilometres for 100 000 inhabitants are an indicator of ISO 37120. Lines closer than the gap are one fragment. With streets, each place is connected to its nearest street and its way along the streets to the nearest cycleway is measured; cycleways are joined at their ends and every 25 m. The change compares the cycleways opened up to the end of two years.</source>
        <translation>Os comprimentos são medidos no SRC métrico oficial e cortados nos limites das zonas; uma linha desenhada duas vezes conta uma vez. Os quilómetros por 100 000 habitantes são um indicador da ISO 37120. As linhas mais próximas do que a falha são um só fragmento. Com ruas, cada lugar é ligado à rua mais próxima e mede-se o seu caminho pelas ruas até à ciclovia mais próxima; às ciclovias acede-se nos seus extremos e a cada 25 m. A variação compara as ciclovias abertas até ao fim de dois anos.</translation>
    </message>
    <message>
        <source>Every line of the layer counts, shared streets and both sides of an avenue alike: filter the layer for protected tracks alone. The years say when a cycleway of today was opened; what has been taken away since is not seen. Lines that cross at different levels count as connected. Nothing is said of width, surface or safety.</source>
        <translation>Contam todas as linhas da camada, tanto as ruas partilhadas como os dois lados de uma avenida: filtre a camada para ter só as pistas protegidas. Os anos dizem quando abriu uma ciclovia de hoje; o que entretanto foi retirado não se vê. Linhas que se cruzam a níveis diferentes contam como ligadas. Nada se diz da largura, do pavimento ou da segurança.</translation>
    </message>
    <message>
        <source>Cycleways</source>
        <translation>Ciclovias</translation>
    </message>
    <message>
        <source>Lines of the cycle network.</source>
        <translation>Linhas da rede ciclável.</translation>
    </message>
    <message>
        <source>Field with the year</source>
        <translation>Campo com o ano</translation>
    </message>
    <message>
        <source>When the cycleway was opened: a number, a date, or text that holds a year.</source>
        <translation>Quando abriu a ciclovia: um número, uma data ou um texto que contenha um ano.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Primeiro ano</translation>
    </message>
    <message>
        <source>The change is counted from its end. Empty: no change is told.</source>
        <translation>A variação conta-se a partir do fim deste ano. Vazio: não se dá a variação.</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>The change is counted to its end. Empty: the latest year of the layer.</source>
        <translation>A variação conta-se até ao fim deste ano. Vazio: o ano mais recente da camada.</translation>
    </message>
    <message>
        <source>Gap that is bridged (m)</source>
        <translation>Falha que se vence (m)</translation>
    </message>
    <message>
        <source>Cycleways this close to one another are one fragment, as at a crossing.</source>
        <translation>As ciclovias a esta distância ou menos são um só fragmento, como num cruzamento.</translation>
    </message>
    <message>
        <source>The whole in one row</source>
        <translation>O conjunto numa linha</translation>
    </message>
    <message>
        <source>All zones together; without zones the whole layer. Fields of people are empty without people, those within 300 and 500 m without streets too, those of change without a first year.</source>
        <translation>Todas as zonas em conjunto; sem zonas, a camada inteira. Os campos de pessoas ficam vazios sem pessoas, os das pessoas a 300 e 500 m também sem ruas, os da variação sem primeiro ano.</translation>
    </message>
    <message>
        <source>Cycle network by zone</source>
        <translation>Rede ciclável por zona</translation>
    </message>
    <message>
        <source>The zones with the same fields. Needs zones.</source>
        <translation>As zonas com os mesmos campos. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Cycleways by fragment</source>
        <translation>Ciclovias por fragmento</translation>
    </message>
    <message>
        <source>The lines, each with its fragment, 1 being the longest.</source>
        <translation>As linhas, cada uma com o seu fragmento; o 1 é o mais longo.</translation>
    </message>
    <message>
        <source>Access to services with competition</source>
        <translation>Acesso a serviços com concorrência</translation>
    </message>
    <message>
        <source>How much of a service (school places, beds, doctors, courts) is there for each person, when everybody within reach shares it? Floating catchment areas: 2SFCA, E2SFCA, 3SFCA and balanced.</source>
        <translation>Quanto de um serviço (lugares na escola, camas, médicos, campos de jogos) há para cada pessoa, quando todos os que estão ao alcance o partilham? Áreas de influência flutuantes (floating catchment areas): 2SFCA, E2SFCA, 3SFCA e equilibrada.</translation>
    </message>
    <message>
        <source>With P the demand, S the supply and W the weight of the cost between them (decay), the ratio of a facility is R = S ÷ Σ P·t over the places around it, and the access of a place A = Σ R·g over the facilities around it. 2SFCA (Luo and Wang 2003): t = g = 1 within the cutoff. E2SFCA (Luo and Qi 2009): t = g = W. 3SFCA (Wan, Zou and Sternberg 2012): t = g = W²÷ΣW of the place. Balanced (Paez, Higgins and Vivona 2019): t = W÷ΣW of the place, g = W÷ΣW of the facility. Checked in the log: the first three keep Σ A·P = Σ S; the balanced one keeps the demand, and Σ A = Σ R. A place that reaches nothing has access 0; one that is not connected, or reaches only facilities without a ratio, has none (NULL). A facility that no demand reaches has no ratio (NULL).</source>
        <translation>Sendo P a procura, S a oferta e W o peso do custo entre elas (decaimento), a razão de um equipamento é R = S ÷ Σ P·t nos lugares à sua volta, e o acesso de um lugar A = Σ R·g nos equipamentos à sua volta. 2SFCA (Luo e Wang 2003): t = g = 1 até ao custo máximo. E2SFCA (Luo e Qi 2009): t = g = W. 3SFCA (Wan, Zou e Sternberg 2012): t = g = W²÷ΣW do lugar. Equilibrada (Paez, Higgins e Vivona 2019): t = W÷ΣW do lugar, g = W÷ΣW do equipamento. Verifica-se no registo: as três primeiras conservam Σ A·P = Σ S; a equilibrada conserva a procura e Σ A = Σ R. Um lugar que não alcança nada tem acesso 0; um que não está ligado, ou que só alcança equipamentos sem razão, não tem acesso (NULL). Um equipamento que nenhuma procura alcança não tem razão (NULL).</translation>
    </message>
    <message>
        <source>People and facilities beyond the edge of the layers are not there: take the layers wider than the municipality by the cutoff. The figures depend on the cutoff and the decay: compare places and plans of one setting, not settings. Supply is taken as given: opening hours, quality and price are not looked at. The balanced form shares the ratio of each facility out among the places: compare it only between places of one layer, because a place cut in two has its access cut too.</source>
        <translation>As pessoas e os equipamentos além do limite das camadas não existem para o cálculo: use camadas mais largas do que o município, com uma margem igual ao custo máximo. Os valores dependem do custo máximo e do decaimento: compare lugares e planos com as mesmas opções, e não as opções entre si. A oferta é tomada como foi dada: horários, qualidade e preço não são considerados. A forma equilibrada reparte a razão de cada equipamento pelos lugares: compare-a apenas entre lugares de uma mesma camada, porque um lugar cortado em dois fica com o acesso também cortado.</translation>
    </message>
    <message>
        <source>Finding what is within reach</source>
        <translation>A procurar o que está ao alcance</translation>
    </message>
    <message>
        <source>Places of demand</source>
        <translation>Lugares da procura</translation>
    </message>
    <message>
        <source>Points or polygons where people live, such as buildings or census subsections.</source>
        <translation>Pontos ou polígonos onde vivem pessoas, como os edifícios ou as subsecções estatísticas.</translation>
    </message>
    <message>
        <source>Field with the demand</source>
        <translation>Campo da procura</translation>
    </message>
    <message>
        <source>People, pupils, or who else wants the service, at each place.</source>
        <translation>Pessoas, alunos ou quem mais procura o serviço, em cada lugar.</translation>
    </message>
    <message>
        <source>Field with the identifier of the place</source>
        <translation>Campo do identificador do lugar</translation>
    </message>
    <message>
        <source>Needed with a table of costs alone: what its origins are called.</source>
        <translation>Só é necessário com uma tabela de custos: o nome que as origens têm nela.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Equipamentos</translation>
    </message>
    <message>
        <source>Points or polygons of what serves.</source>
        <translation>Pontos ou polígonos do que serve as pessoas.</translation>
    </message>
    <message>
        <source>Field with the supply</source>
        <translation>Campo da oferta</translation>
    </message>
    <message>
        <source>Capacity: school places, beds, doctors. Empty: every facility counts 1.</source>
        <translation>Capacidade: lugares na escola, camas, médicos. Vazio: cada equipamento conta 1.</translation>
    </message>
    <message>
        <source>Field with the identifier of the facility</source>
        <translation>Campo do identificador do equipamento</translation>
    </message>
    <message>
        <source>Needed with a table of costs alone: what its destinations are called.</source>
        <translation>Só é necessário com uma tabela de custos: o nome que os destinos têm nela.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>2SFCA: all within the cutoff alike, whatever the decay. E2SFCA: by the decay. 3SFCA: places with a choice ask less of each facility. Balanced: nobody and nothing is counted twice.</source>
        <translation>2SFCA: tudo conta por igual até ao custo máximo, seja qual for o decaimento. E2SFCA: segundo o decaimento. 3SFCA: os lugares que podem escolher pedem menos a cada equipamento. Equilibrada: ninguém e nada é contado duas vezes.</translation>
    </message>
    <message>
        <source>2SFCA (two steps)</source>
        <translation>2SFCA (dois passos)</translation>
    </message>
    <message>
        <source>E2SFCA (two steps with decay)</source>
        <translation>E2SFCA (dois passos com decaimento)</translation>
    </message>
    <message>
        <source>3SFCA (three steps)</source>
        <translation>3SFCA (três passos)</translation>
    </message>
    <message>
        <source>Balanced (BFCA)</source>
        <translation>Equilibrada (BFCA)</translation>
    </message>
    <message>
        <source>Table of costs</source>
        <translation>Tabela de custos</translation>
    </message>
    <message>
        <source>A row a pair of place and facility, in place of streets. Identifiers are compared as text (1 and 1.0 are the same, 007 and 7 are not); of a repeated pair the lowest cost counts. A place that is in no row has no access (NULL), one whose rows are all beyond the cutoff has 0.</source>
        <translation>Uma linha por par de lugar e equipamento, em vez das ruas. Os identificadores são comparados como texto (1 e 1.0 são o mesmo, 007 e 7 não); de um par repetido conta o custo mais baixo. Um lugar que não está em nenhuma linha não tem acesso (NULL); um cujas linhas ultrapassam todas o custo máximo tem 0.</translation>
    </message>
    <message>
        <source>Field of the table with the place</source>
        <translation>Campo da tabela com o lugar</translation>
    </message>
    <message>
        <source>The identifier of the place of demand.</source>
        <translation>O identificador do lugar da procura.</translation>
    </message>
    <message>
        <source>Field of the table with the facility</source>
        <translation>Campo da tabela com o equipamento</translation>
    </message>
    <message>
        <source>The identifier of the facility.</source>
        <translation>O identificador do equipamento.</translation>
    </message>
    <message>
        <source>Field of the table with the cost</source>
        <translation>Campo da tabela com o custo</translation>
    </message>
    <message>
        <source>0 or more, in the unit of the cutoff; other rows are left out and counted.</source>
        <translation>0 ou mais, na unidade do custo máximo; as outras linhas ficam de fora e são contadas.</translation>
    </message>
    <message>
        <source>Places with their access</source>
        <translation>Lugares com o seu acesso</translation>
    </message>
    <message>
        <source>The places of demand with the new field, in units of supply per unit of demand.</source>
        <translation>Os lugares da procura com o novo campo, em unidades de oferta por unidade de procura.</translation>
    </message>
    <message>
        <source>Facilities with their ratio</source>
        <translation>Equipamentos com a sua razão</translation>
    </message>
    <message>
        <source>The facilities with the new field, in units of supply per unit of demand served.</source>
        <translation>Os equipamentos com o novo campo, em unidades de oferta por unidade de procura servida.</translation>
    </message>
    <message>
        <source>Low-stress cycling connectivity</source>
        <translation>Conectividade ciclável de baixo stress</translation>
    </message>
    <message>
        <source>Which destinations do people reach by bicycle without a street that frightens them, where do calm streets form islands, and which missing link would help most?</source>
        <translation>A que destinos chegam as pessoas de bicicleta sem passar por uma rua que as assuste, onde é que as ruas calmas formam ilhas e que ligação em falta ajudaria mais?</translation>
    </message>
    <message>
        <source>Streets with a level of traffic stress from 1 to the highest level count as low stress; 0 never does. Their connected parts are islands. A destination within the longest way on all cyclable streets is reached if the way on low-stress streets is at most the detour times as long: 2680 m and 1.25 as in the Bicycle Network Analysis of PeopleForBikes. A missing link is the shortest way on high-stress streets between two islands; it is ranked by the people who would reach more if it alone became low-stress, each with the share of their destinations newly reached.</source>
        <translation>As ruas com um nível de stress de tráfego de 1 até ao nível mais alto contam como de baixo stress; o 0 nunca conta. As suas partes ligadas são ilhas. Um destino dentro do caminho máximo por todas as ruas cicláveis é alcançado se o caminho por ruas de baixo stress for, no máximo, tantas vezes mais longo quanto o desvio permite: 2680 m e 1,25, como na Bicycle Network Analysis da PeopleForBikes. Uma ligação em falta é o caminho mais curto, por ruas de stress elevado, entre duas ilhas; é ordenada pelas pessoas que alcançariam mais se só ela passasse a ser de baixo stress, cada uma com a parte dos seus destinos que passaria a alcançar.</translation>
    </message>
    <message>
        <source>No better than the levels of stress. Crossings have no stress of their own: two calm streets that meet on an avenue are connected. Islands ignore one-way streets, the reach does not. Each link is looked at alone: two that only help together are not found, nor one that shortens a detour within an island. The way from the door to the street is not counted.</source>
        <translation>Não é melhor do que os níveis de stress. Os cruzamentos não têm stress próprio: duas ruas calmas que se encontram numa avenida estão ligadas. As ilhas ignoram os sentidos únicos, o alcance não. Cada ligação é vista sozinha: não se encontram duas que só ajudem em conjunto, nem uma que encurte um desvio dentro de uma ilha. O caminho da porta até à rua não conta.</translation>
    </message>
    <message>
        <source>Looking for missing links</source>
        <translation>À procura de ligações em falta</translation>
    </message>
    <message>
        <source>Measuring what people reach</source>
        <translation>A medir o que as pessoas alcançam</translation>
    </message>
    <message>
        <source>Weighing the missing links</source>
        <translation>A pesar as ligações em falta</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Points or polygons that people cycle to, such as schools, shops and stops.</source>
        <translation>Pontos ou polígonos a que se vai de bicicleta, como escolas, lojas e paragens.</translation>
    </message>
    <message>
        <source>Field with the weight</source>
        <translation>Campo com o peso</translation>
    </message>
    <message>
        <source>What each destination counts, 0 or more, such as its places; empty: each one 1.</source>
        <translation>Quanto conta cada destino, 0 ou mais, como os seus lugares; vazio: cada um 1.</translation>
    </message>
    <message>
        <source>Highest level of low stress</source>
        <translation>Nível mais alto de baixo stress</translation>
    </message>
    <message>
        <source>The level of traffic stress up to which a street counts as calm.</source>
        <translation>O nível de stress de tráfego até ao qual uma rua conta como calma.</translation>
    </message>
    <message>
        <source>Longest way by bicycle (m)</source>
        <translation>Caminho máximo de bicicleta (m)</translation>
    </message>
    <message>
        <source>Destinations farther away on all cyclable streets do not count.</source>
        <translation>Os destinos mais afastados, por todas as ruas cicláveis, não contam.</translation>
    </message>
    <message>
        <source>Largest detour</source>
        <translation>Desvio máximo</translation>
    </message>
    <message>
        <source>How many times as long the way on low-stress streets may be.</source>
        <translation>Quantas vezes mais longo pode ser o caminho por ruas de baixo stress.</translation>
    </message>
    <message>
        <source>Longest missing link (m)</source>
        <translation>Ligação em falta mais longa (m)</translation>
    </message>
    <message>
        <source>Links between islands that are longer are not looked at.</source>
        <translation>As ligações entre ilhas mais longas não são vistas.</translation>
    </message>
    <message>
        <source>Streets with their island</source>
        <translation>Ruas com a sua ilha</translation>
    </message>
    <message>
        <source>The streets or the edges of the network as they came; the island is empty on streets of high stress.</source>
        <translation>As ruas ou os arcos da rede tal como vieram; a ilha fica vazia nas ruas de stress elevado.</translation>
    </message>
    <message>
        <source>Reach by place</source>
        <translation>Alcance por lugar</translation>
    </message>
    <message>
        <source>The buildings or subsections with what the people there reach.</source>
        <translation>Os edifícios ou as subsecções com o que as pessoas de lá alcançam.</translation>
    </message>
    <message>
        <source>Reach by zone</source>
        <translation>Alcance por zona</translation>
    </message>
    <message>
        <source>The zones with the mean reach of their people. Needs zones.</source>
        <translation>As zonas com o alcance médio das suas pessoas. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Missing links</source>
        <translation>Ligações em falta</translation>
    </message>
    <message>
        <source>The links that somebody gains by, the best first.</source>
        <translation>As ligações com que alguém ganha, a melhor primeiro.</translation>
    </message>
    <message>
        <source>Nearest facility</source>
        <translation>Equipamento mais próximo</translation>
    </message>
    <message>
        <source>How far is it along streets to the nearest facility of each category?</source>
        <translation>A que distância, ao longo das ruas, fica o equipamento mais próximo de cada categoria?</translation>
    </message>
    <message>
        <source>Origins and facilities are put onto the nearest point of the nearest street, not onto its ends. The cheapest way is found by Dijkstra&apos;s algorithm in the direction of travel, so that slopes and one-way streets count as they are met. The cost runs from street to street: the distance from the place to the street (snap_m) is no part of it.</source>
        <translation>As origens e os equipamentos são postos no ponto mais próximo da rua mais próxima, e não nas suas pontas. O caminho mais barato é encontrado pelo algoritmo de Dijkstra no sentido da deslocação, para que os declives e os sentidos únicos contem como são encontrados. O custo vai de rua a rua: a distância do lugar à rua (snap_m) não faz parte dele.</translation>
    </message>
    <message>
        <source>Only as complete as the streets: paths that are not drawn do not exist. The cost of a street is taken as even along it. Crossing times, stairs and traffic lights count only where a field of costs holds them. An origin that reaches nothing has no cost; the field reason says why.</source>
        <translation>Só é tão completo como as ruas: caminhos que não estão desenhados não existem. O custo de uma rua é tido como uniforme ao longo dela. Tempos de travessia, escadas e semáforos só contam onde um campo de custos os inclui. Uma origem que não alcança nada não tem custo; o campo reason diz porquê.</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origens</translation>
    </message>
    <message>
        <source>Points or polygons, such as buildings.</source>
        <translation>Pontos ou polígonos, como edifícios.</translation>
    </message>
    <message>
        <source>Points or polygons to go to.</source>
        <translation>Pontos ou polígonos para onde se vai.</translation>
    </message>
    <message>
        <source>Field with the category</source>
        <translation>Campo com a categoria</translation>
    </message>
    <message>
        <source>Such as school or pharmacy; a cost for each. Empty: all are of one kind.</source>
        <translation>Por exemplo escola ou farmácia; um custo para cada uma. Vazio: são todos do mesmo tipo.</translation>
    </message>
    <message>
        <source>Field that names the facility</source>
        <translation>Campo que identifica o equipamento</translation>
    </message>
    <message>
        <source>Its values stand in the results; empty: the feature id.</source>
        <translation>Os seus valores ficam nos resultados; vazio: o identificador da entidade.</translation>
    </message>
    <message>
        <source>How many of each category</source>
        <translation>Quantos de cada categoria</translation>
    </message>
    <message>
        <source>More than one shows in the matrix alone.</source>
        <translation>Mais do que um só aparece na matriz.</translation>
    </message>
    <message>
        <source>Longest way</source>
        <translation>Caminho mais longo</translation>
    </message>
    <message>
        <source>In the unit of the cost, inclusive. Empty: no limit.</source>
        <translation>Na unidade do custo, inclusive. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Origins with costs</source>
        <translation>Origens com custos</translation>
    </message>
    <message>
        <source>The origins with a field cost_ for each category (cost_all without categories); facility is the nearest of all; reason is off_network (no street near) or beyond_limit (a category is out of reach), empty where all are reached.</source>
        <translation>As origens com um campo cost_ para cada categoria (cost_all sem categorias); facility é o mais próximo de todos; reason é off_network (nenhuma rua perto) ou beyond_limit (uma categoria fora de alcance), vazio onde todas são alcançadas.</translation>
    </message>
    <message>
        <source>Matrix of costs</source>
        <translation>Matriz de custos</translation>
    </message>
    <message>
        <source>A row an origin, category and rank.</source>
        <translation>Uma linha por origem, categoria e ordem.</translation>
    </message>
    <message>
        <source>Searching the ways</source>
        <translation>A procurar os caminhos</translation>
    </message>
    <message>
        <source>Street connectivity</source>
        <translation>Conectividade das ruas</translation>
    </message>
    <message>
        <source>How well are the streets of each zone connected: how many ways round, junctions and dead ends are there, and how much longer is the way on foot than the straight line?</source>
        <translation>As ruas de cada zona estão bem ligadas entre si: quantos caminhos alternativos, cruzamentos e becos sem saída há, e quanto mais longo é o caminho a pé do que a linha reta?</translation>
    </message>
    <message>
        <source>Streets become a graph of v nodes, e edges and p connected parts; where only two streets meet there is no node. Beta is e/v, gamma e/(3(v−2)), alpha (e−v+p)/(2v−5), the cyclomatic number e−v+p. A node belongs to the zone it lies in, an edge to the zone of both its ends; how many streets meet in a node is counted beyond the border too. Route directness (Dill, 2004) is the way along the streets over the straight line, for pairs of places drawn evenly over the street length of the zone.</source>
        <translation>As ruas formam um grafo de v nós, e arcos e p partes ligadas; onde só se encontram duas ruas não há nó. Beta é e/v, gama e/(3(v−2)), alfa (e−v+p)/(2v−5), o número ciclomático e−v+p. Um nó pertence à zona em que está, um arco à zona dos seus dois extremos; o número de ruas que se encontram num nó conta-se também para lá do limite. O desvio a pé (route directness, Dill, 2004) é a razão entre o caminho pelas ruas e a linha reta, para pares de lugares sorteados uniformemente ao longo das ruas da zona.</translation>
    </message>
    <message>
        <source>Streets that may not be walked on, such as motorways, do not count. The two carriageways of an avenue count as two streets and make several junctions of one; streets cut off at the edge of the layer are dead ends. Without zones the densities refer to the convex hull of the streets: give the limit of the municipality for figures to compare. Route directness is a sample: another seed gives a slightly different mean; the median varies less.</source>
        <translation>As ruas onde não se pode andar a pé, como as autoestradas, não contam. As duas faixas de rodagem de uma avenida contam como duas ruas e fazem vários cruzamentos de um só; as ruas cortadas no limite da camada são becos. Sem zonas, as densidades referem-se ao invólucro convexo das ruas: dê o limite do município para ter números comparáveis. O desvio a pé é uma amostra: outra semente dá uma média um pouco diferente; a mediana varia menos.</translation>
    </message>
    <message>
        <source>Polygons to compare, such as freguesias. Empty: all streets together.</source>
        <translation>Polígonos a comparar, como freguesias. Vazio: todas as ruas em conjunto.</translation>
    </message>
    <message>
        <source>Connectivity by zone</source>
        <translation>Conectividade por zona</translation>
    </message>
    <message>
        <source>The zones, or without them the convex hull of the streets.</source>
        <translation>As zonas ou, sem elas, o invólucro convexo das ruas.</translation>
    </message>
    <message>
        <source>Counting nodes and edges</source>
        <translation>A contar nós e arcos</translation>
    </message>
    <message>
        <source>Measuring the ways</source>
        <translation>A medir os caminhos</translation>
    </message>
    <message>
        <source>Pairs of places in each zone</source>
        <translation>Pares de lugares em cada zona</translation>
    </message>
    <message>
        <source>How many pairs the route directness is measured on; 0: it is not measured.</source>
        <translation>Em quantos pares se mede o desvio a pé; 0: não é medido.</translation>
    </message>
    <message>
        <source>Shortest straight line of a pair (m)</source>
        <translation>Menor linha reta de um par (m)</translation>
    </message>
    <message>
        <source>Places closer together make no pair.</source>
        <translation>Lugares mais próximos não fazem par.</translation>
    </message>
    <message>
        <source>Longest straight line of a pair (m)</source>
        <translation>Maior linha reta de um par (m)</translation>
    </message>
    <message>
        <source>Places farther apart make no pair.</source>
        <translation>Lugares mais afastados não fazem par.</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Semente dos números aleatórios</translation>
    </message>
    <message>
        <source>The same seed draws the same places; another one shows how far chance goes.</source>
        <translation>A mesma semente sorteia os mesmos lugares; outra mostra até onde vai o acaso.</translation>
    </message>
    <message>
        <source>Population served</source>
        <translation>População servida</translation>
    </message>
    <message>
        <source>How many people live within 300, 500 or 1000 m of a school, a stop or a park along the streets, in each freguesia and of which age, and how many do not?</source>
        <translation>Quantas pessoas vivem a menos de 300, 500 ou 1000 m de uma escola, de uma paragem ou de um parque, pela rede viária, em cada freguesia e de que idades, e quantas não?</translation>
    </message>
    <message>
        <source>People stand in their buildings: those of the census are spread over the residential buildings of each subsection by floor area. Each place is connected to its nearest street, and its cheapest way along the streets to a facility (or the band of the service line on that street) gives its band. Everybody counts once, in the smallest band that holds them; shares are cumulative. UN-Habitat&apos;s metadata of the SDG indicator 11.2.1 measure people near public transport in this way, along the streets.</source>
        <translation>A população está nos seus edifícios: a dos Censos é distribuída pelos edifícios residenciais de cada subsecção segundo a área de pavimento. Cada lugar é ligado à rua mais próxima, e o seu percurso de menor custo pela rede até um equipamento (ou o escalão da linha da área de serviço nessa rua) dá o seu escalão. Cada pessoa conta uma vez, no menor escalão que a contém; as percentagens são acumuladas. Os metadados da ONU-Habitat do indicador ODS 11.2.1 medem assim, pela rede viária, a população próxima do transporte público.</translation>
    </message>
    <message>
        <source>Spread people are an estimate, good for zones and not for one building. The way from the door to the street is not counted. Service lines alone hold only the covered streets: people on a street out of reach then count with a covered one behind them, unless the streets or the network are given as well. Capacity and opening hours are not looked at.</source>
        <translation>A população distribuída é uma estimativa, boa para zonas e não para um edifício. O caminho da porta até à rua não é contado. As linhas de uma área de serviço só têm as ruas cobertas: sem as ruas ou a rede, quem vive numa rua fora do alcance conta com uma rua coberta que fique por trás. A capacidade e os horários não são considerados.</translation>
    </message>
    <message>
        <source>Finding who is within reach</source>
        <translation>A procurar quem está ao alcance</translation>
    </message>
    <message>
        <source>Lines of a service area</source>
        <translation>Linhas de uma área de serviço</translation>
    </message>
    <message>
        <source>What “Service area” wrote, with the fields band and cost_to; in place of the facilities. Give the streets or the network too, so that people whose own street is out of reach are left out.</source>
        <translation>O que «Área de serviço» escreveu, com os campos band e cost_to; em vez dos equipamentos. Dê também as ruas ou a rede, para deixar de fora quem vive numa rua fora do alcance.</translation>
    </message>
    <message>
        <source>Points or polygons of what serves, in place of the lines of a service area. Needs streets or a network.</source>
        <translation>Pontos ou polígonos do que serve, em vez das linhas de uma área de serviço. Precisa de ruas ou de uma rede.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Escalões</translation>
    </message>
    <message>
        <source>Upper limits in the unit of the cost, such as 300, 500, 1000 or 2,5; 5; 10. Needed with facilities; empty with a service area: the bands it was made with.</source>
        <translation>Limites superiores na unidade do custo, como 300, 500, 1000 ou 2,5; 5; 10. Necessários com equipamentos; vazio com uma área de serviço: os escalões com que foi feita.</translation>
    </message>
    <message>
        <source>Places with their band</source>
        <translation>Lugares com o seu escalão</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. cost is that of the way to the nearest facility (with a service area the greatest on the stretch of street) in the unit of the cost, empty beyond the last band; band is the limit it keeps.</source>
        <translation>Os edifícios, e as subsecções que têm população mas nenhum edifício. cost é o custo do percurso até ao equipamento mais próximo (com uma área de serviço, o maior no troço de rua) na unidade do custo, vazio além do último escalão; band é o limite que cumpre.</translation>
    </message>
    <message>
        <source>People by band</source>
        <translation>População por escalão</translation>
    </message>
    <message>
        <source>A row for each band, cumulative: people within it, of all ages and by age.</source>
        <translation>Uma linha por escalão, acumulada: população dentro dele, de todas as idades e por idade.</translation>
    </message>
    <message>
        <source>People served by zone</source>
        <translation>População servida por zona</translation>
    </message>
    <message>
        <source>The zones with the people within the last band, and a field served_&lt;band&gt;_pct for each band, cumulative. Shares are empty where a zone has nobody. Needs zones.</source>
        <translation>As zonas com a população dentro do último escalão, e um campo served_&lt;escalão&gt;_pct por escalão, acumulado. As percentagens ficam vazias quando não vive ninguém na zona. Precisa de zonas.</translation>
    </message>
    <message>
        <source>15-minute city</source>
        <translation>Cidade dos 15 minutos</translation>
    </message>
    <message>
        <source>Which everyday places (shop, pharmacy, school, park…) can people reach in 15 minutes from home, what do they miss, and how many residents have them all?</source>
        <translation>Que equipamentos do dia a dia (loja, farmácia, escola, parque…) se alcançam em 15 minutos a partir de casa, o que falta, e quantos residentes os têm todos?</translation>
    </message>
    <message>
        <source>The minutes along the streets from each home to the nearest facility of every category. A category is reached where they are at most its own (15 by default); the score is the weighted share of categories reached, 0 to 100. The idea is that of the 15-minute city (Moreno et al. 2021); categories, minutes, weights and the score are this project&apos;s own and stand in a table to edit.</source>
        <translation>Os minutos pelas ruas desde cada casa até ao equipamento mais próximo de cada categoria. Uma categoria é alcançada quando são, no máximo, os seus (15 por omissão); a pontuação é a percentagem, com pesos, de categorias alcançadas, de 0 a 100. A ideia é a da cidade dos 15 minutos (Moreno et al. 2021); as categorias, os minutos, os pesos e a pontuação são deste projeto e estão numa tabela editável.</translation>
    </message>
    <message>
        <source>A category without any facility in the layer counts as missing everywhere: take it out of the table where the layer merely does not hold it. Facilities beyond the edge of the layer are not there: take it wider than the municipality. Opening hours, size, price and quality are not looked at. The way from the door to the street is not counted. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>Uma categoria sem nenhum equipamento na camada conta como em falta em todo o lado: retire-a da tabela se a camada apenas não a inclui. Os equipamentos para lá do limite da camada não existem para o cálculo: use uma camada mais larga do que o município. Não se olha a horários, dimensão, preço nem qualidade. O caminho da porta à rua não conta. A população distribuída é uma estimativa, boa para zonas e não para um edifício.</translation>
    </message>
    <message>
        <source>Points or polygons to start from, such as a grid, in place of the people. Zones have no figures then.</source>
        <translation>Pontos ou polígonos de partida, como uma grelha, em vez das pessoas. As zonas ficam então sem valores.</translation>
    </message>
    <message>
        <source>Points or polygons of everyday places.</source>
        <translation>Pontos ou polígonos dos equipamentos do dia a dia.</translation>
    </message>
    <message>
        <source>What each facility is, such as pharmacy or Farmácia. Where it is amenity, OpenStreetMap's shop, leisure, healthcare, tourism and office are read too, if the layer has them.</source>
        <translation>O que cada equipamento é, como pharmacy ou Farmácia. Se for amenity, leem-se também shop, leisure, healthcare, tourism e office do OpenStreetMap, se a camada os tiver.</translation>
    </message>
    <message>
        <source>Table of categories</source>
        <translation>Tabela de categorias</translation>
    </message>
    <message>
        <source>CSV with the columns code, pt, en, minutes, weight and values in place of the plugin&apos;s own table (resources/tables/proximity_categories.csv).</source>
        <translation>CSV com as colunas code, pt, en, minutes, weight e values, em vez da tabela do próprio plugin (resources/tables/proximity_categories.csv).</translation>
    </message>
    <message>
        <source>Homes with what they reach</source>
        <translation>Casas com o que alcançam</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building (or the origins). missing lists the categories out of reach by their codes; a field time_&lt;code&gt;_min for each category, empty where no street leads to any. snap_m is empty for places too far from a street: they reach nothing.</source>
        <translation>Os edifícios, e as subsecções que têm pessoas mas nenhum edifício (ou as origens). missing lista as categorias fora de alcance pelos seus códigos; um campo time_&lt;code&gt;_min por categoria, vazio onde nenhuma rua leva a alguma. snap_m fica vazio nos locais demasiado longe de uma rua: não alcançam nada.</translation>
    </message>
    <message>
        <source>Residents by zone</source>
        <translation>Residentes por zona</translation>
    </message>
    <message>
        <source>The zones with the share of residents who reach every category and, in a field reached_&lt;code&gt;_pct, each of them. Empty where a zone has nobody. Needs zones.</source>
        <translation>As zonas com a percentagem de residentes que alcançam todas as categorias e, num campo reached_&lt;code&gt;_pct, cada uma delas. Vazio onde uma zona não tem ninguém. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Área de serviço</translation>
    </message>
    <message>
        <source>Which streets lie within a distance or a time of the facilities?</source>
        <translation>Que ruas ficam a menos de uma distância ou de um tempo dos equipamentos?</translation>
    </message>
    <message>
        <source>Dijkstra&apos;s algorithm from the point of the street beside each facility, in the direction of travel. Streets are cut exactly where a limit is reached, and where the ways by both ends cost the same, so that every part of a street is in the result once and its cost changes evenly from cost_from to cost_to. The areas are everything within a width of those streets; a band holds the ones below it.</source>
        <translation>Algoritmo de Dijkstra a partir do ponto da rua junto a cada equipamento, no sentido da deslocação. As ruas são cortadas exatamente onde um limite é atingido e onde os caminhos pelas duas pontas custam o mesmo, de modo que cada parte de rua está no resultado uma só vez e o seu custo muda uniformemente de cost_from a cost_to. As áreas são tudo o que está a menos de uma largura dessas ruas; uma faixa contém as que estão abaixo dela.</translation>
    </message>
    <message>
        <source>Only as complete as the streets. The cost of a street is taken as even along it. The areas are a drawing for maps: to count people use Population served, which goes along the streets.</source>
        <translation>Só é tão completo como as ruas. O custo de uma rua é tido como uniforme ao longo dela. As áreas são um desenho para mapas: para contar pessoas use População servida, que segue ao longo das ruas.</translation>
    </message>
    <message>
        <source>Drawing the areas</source>
        <translation>A desenhar as áreas</translation>
    </message>
    <message>
        <source>Points or polygons that serve.</source>
        <translation>Pontos ou polígonos que servem.</translation>
    </message>
    <message>
        <source>In the unit of the cost, with commas between, such as 300, 500.</source>
        <translation>Na unidade do custo, separados por vírgulas, como 300, 500.</translation>
    </message>
    <message>
        <source>Field with the limit</source>
        <translation>Campo com o limite</translation>
    </message>
    <message>
        <source>Each facility&apos;s own limit, in place of the limits. A street then belongs to the facility that has the most left of its limit there.</source>
        <translation>O limite próprio de cada equipamento, em vez dos limites. Uma rua pertence então ao equipamento a que aí sobra mais do seu limite.</translation>
    </message>
    <message>
        <source>Field with the cost at the start</source>
        <translation>Campo com o custo à partida</translation>
    </message>
    <message>
        <source>What a facility costs before the first metre, such as a wait.</source>
        <translation>O que um equipamento custa antes do primeiro metro, como uma espera.</translation>
    </message>
    <message>
        <source>Together: each street once, whoever serves it. Each for itself: one set of streets a facility, which overlap. Nearest: each street once, with its nearest facility.</source>
        <translation>Em conjunto: cada rua uma vez, seja quem for que a serve. Cada um por si: um conjunto de ruas por equipamento, que se sobrepõem. O mais próximo: cada rua uma vez, com o seu equipamento mais próximo.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Em conjunto</translation>
    </message>
    <message>
        <source>Each for itself</source>
        <translation>Cada um por si</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>O mais próximo</translation>
    </message>
    <message>
        <source>Width of the areas (m)</source>
        <translation>Largura das áreas (m)</translation>
    </message>
    <message>
        <source>How far from the street the areas reach.</source>
        <translation>Até que distância da rua vão as áreas.</translation>
    </message>
    <message>
        <source>Streets within reach</source>
        <translation>Ruas ao alcance</translation>
    </message>
    <message>
        <source>Parts of streets, each once.</source>
        <translation>Partes de ruas, cada uma uma vez.</translation>
    </message>
    <message>
        <source>Areas within reach</source>
        <translation>Áreas ao alcance</translation>
    </message>
    <message>
        <source>The surroundings of those streets.</source>
        <translation>A envolvente dessas ruas.</translation>
    </message>
    <message>
        <source>Level of traffic stress</source>
        <translation>Nível de stress de tráfego</translation>
    </message>
    <message>
        <source>Who would dare to cycle on each street? 1 suits a child, 2 most adults, 3 people used to cycling in traffic, 4 only the fearless; 0 means not permitted or not assessed.</source>
        <translation>Quem se atreveria a pedalar em cada rua? 1 serve a uma criança, 2 à maioria dos adultos, 3 a quem já pedala no trânsito, 4 só aos destemidos; 0 significa que não é permitido ou que não foi avaliado.</translation>
    </message>
    <message>
        <source>Level of traffic stress (Mekuria, Furth and Nixon, 2012). The rules of Bike Ottawa read OpenStreetMap tags: the way itself, cycle lanes and parking, number of lanes and speed limit; the published version rates the street as a whole. The Portuguese profile of these rules is the default: it rates each direction by what lies on its side, leaves out pavements, stairs and pedestrian streets where no tag invites bicycles, counts a coexistence zone as residential with 20 km/h, and assumes 50 km/h inside localities and 90 outside where no limit is given. Furth&apos;s tables (version 2.2, 2022) use vehicles a day, lanes by direction, speed, and the widths of lanes and parking. A direction closed to bicycles has 0, and lts is the worse of the others.</source>
        <translation>Nível de stress de tráfego (Mekuria, Furth e Nixon, 2012). As regras da Bike Ottawa leem etiquetas do OpenStreetMap: a própria via, as vias e pistas cicláveis e o estacionamento, o número de vias e o limite de velocidade; a versão publicada avalia a rua como um todo. O perfil português dessas regras é a opção por omissão: avalia cada sentido pelo que está do seu lado, deixa de fora os passeios, as escadas e as ruas pedonais onde nenhuma etiqueta convida as bicicletas, conta a zona de coexistência como residencial a 20 km/h e assume 50 km/h dentro das localidades e 90 fora delas quando não há limite indicado. As tabelas de Furth (versão 2.2, 2022) usam os veículos por dia, as vias de cada sentido, a velocidade e as larguras das vias cicláveis e do estacionamento. Um sentido vedado às bicicletas tem 0, e lts é o pior dos restantes.</translation>
    </message>
    <message>
        <source>No better than the tags: where limits, lanes or traffic are missing, defaults count, and lts_assumed names them. Junctions, slope, pavement and lorries are not looked at. 0 is never low stress: select 1 to 2. Traffic keeps to the right. The traffic that Furth&apos;s tables assume by the class of the street is this project&apos;s own guess; give counts where you have them.</source>
        <translation>Não é melhor do que as etiquetas: onde faltam limites, vias ou tráfego contam valores por omissão, e lts_assumed diz quais. Não se olha a cruzamentos, declive, pavimento nem pesados. 0 nunca é stress baixo: selecione de 1 a 2. O trânsito circula pela direita. O tráfego que as tabelas de Furth assumem segundo o tipo de rua é uma estimativa deste projeto; dê contagens onde as tiver.</translation>
    </message>
    <message>
        <source>Lines, such as OpenStreetMap&apos;s roads, or a network made of them; tags stand in columns or in other_tags.</source>
        <translation>Linhas, como as ruas do OpenStreetMap, ou uma rede feita delas; as etiquetas estão em colunas ou em other_tags.</translation>
    </message>
    <message>
        <source>Whose rules give the level. Furth&apos;s tables need traffic to be of use.</source>
        <translation>As regras que dão o nível. As tabelas de Furth só são úteis com dados de tráfego.</translation>
    </message>
    <message>
        <source>Bike Ottawa, as published</source>
        <translation>Bike Ottawa, tal como publicado</translation>
    </message>
    <message>
        <source>Furth&apos;s tables, version 2.2</source>
        <translation>Tabelas de Furth, versão 2.2</translation>
    </message>
    <message>
        <source>Portuguese profile of Bike Ottawa</source>
        <translation>Perfil português da Bike Ottawa</translation>
    </message>
    <message>
        <source>Streets with traffic stress</source>
        <translation>Ruas com stress de tráfego</translation>
    </message>
    <message>
        <source>Rating the streets</source>
        <translation>A avaliar as ruas</translation>
    </message>
    <message>
        <source>Localities</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>Built-up areas within which the speed limit of localities holds; empty: every street counts as inside. Not for Bike Ottawa as published.</source>
        <translation>Áreas edificadas dentro das quais vale o limite de velocidade das localidades; vazio: todas as ruas contam como dentro. Não se aplica às regras da Bike Ottawa tal como publicadas.</translation>
    </message>
    <message>
        <source>Speed where none is given, inside localities (km/h)</source>
        <translation>Velocidade onde nenhuma é indicada, dentro das localidades (km/h)</translation>
    </message>
    <message>
        <source>In km/h. Bike Ottawa as published has its own defaults.</source>
        <translation>Em km/h. As regras da Bike Ottawa tal como publicadas têm os seus próprios valores por omissão.</translation>
    </message>
    <message>
        <source>Speed where none is given, outside localities (km/h)</source>
        <translation>Velocidade onde nenhuma é indicada, fora das localidades (km/h)</translation>
    </message>
    <message>
        <source>In km/h; counts only where localities are given.</source>
        <translation>Em km/h; só conta se forem dadas localidades.</translation>
    </message>
    <message>
        <source>Field with the speed</source>
        <translation>Campo com a velocidade</translation>
    </message>
    <message>
        <source>Field with the lanes</source>
        <translation>Campo com o número de vias</translation>
    </message>
    <message>
        <source>Field with the traffic</source>
        <translation>Campo com o tráfego</translation>
    </message>
    <message>
        <source>Field with the cycle lane</source>
        <translation>Campo com a via ciclável</translation>
    </message>
    <message>
        <source>Field with the width of the cycle lane</source>
        <translation>Campo com a largura da via ciclável</translation>
    </message>
    <message>
        <source>Field with parking</source>
        <translation>Campo com o estacionamento</translation>
    </message>
    <message>
        <source>Field with the width of the parking lane</source>
        <translation>Campo com a largura do estacionamento</translation>
    </message>
    <message>
        <source>Field with the width of the street</source>
        <translation>Campo com a largura da rua</translation>
    </message>
    <message>
        <source>Field with the centre line</source>
        <translation>Campo com o eixo marcado</translation>
    </message>
    <message>
        <source>Speed limit, or with Furth&apos;s tables the prevailing speed, in km/h unless the value says mph; empty: the tag maxspeed.</source>
        <translation>Limite de velocidade ou, com as tabelas de Furth, a velocidade praticada, em km/h salvo se o valor disser mph; vazio: a etiqueta maxspeed.</translation>
    </message>
    <message>
        <source>Lanes of both directions together; empty: the tag lanes.</source>
        <translation>Vias dos dois sentidos em conjunto; vazio: a etiqueta lanes.</translation>
    </message>
    <message>
        <source>Vehicles a day in both directions, for Furth&apos;s tables; empty: a field adt, else an assumption by the kind of street.</source>
        <translation>Veículos por dia nos dois sentidos, para as tabelas de Furth; vazio: um campo adt, senão um valor assumido segundo o tipo de rua.</translation>
    </message>
    <message>
        <source>lane or faixa, track or pista, no; yes is a lane, and left, right or both a lane on that side; empty: the tag cycleway.</source>
        <translation>lane ou faixa, track ou pista, não; sim é uma faixa, e esquerda, direita ou ambos uma faixa desse lado; vazio: a etiqueta cycleway.</translation>
    </message>
    <message>
        <source>With its buffer, in metres; empty: the tag cycleway:width.</source>
        <translation>Com a sua margem de proteção, em metros; vazio: a etiqueta cycleway:width.</translation>
    </message>
    <message>
        <source>yes, no, left, right or both; empty: the tags of parking along the street.</source>
        <translation>sim, não, esquerda, direita ou ambos; vazio: as etiquetas de estacionamento ao longo da rua.</translation>
    </message>
    <message>
        <source>In metres; empty: the tag parking:width.</source>
        <translation>Em metros; vazio: a etiqueta parking:width.</translation>
    </message>
    <message>
        <source>Between the kerbs, in metres, for Furth&apos;s tables on one-way streets; empty: the tags width and est_width.</source>
        <translation>Entre lancis, em metros, para as tabelas de Furth nas ruas de sentido único; vazio: as etiquetas width e est_width.</translation>
    </message>
    <message>
        <source>yes or no, for Furth&apos;s tables; empty: the tag lane_markings.</source>
        <translation>sim ou não, para as tabelas de Furth; vazio: a etiqueta lane_markings.</translation>
    </message>
    <message>
        <source>Furth&apos;s tables</source>
        <translation>Tabelas de Furth</translation>
    </message>
    <message>
        <source>CSV in place of the plugin&apos;s own (resources/tables/lts_furth.csv): an edited copy of it.</source>
        <translation>CSV em vez do que vem com o módulo (resources/tables/lts_furth.csv): uma cópia editada dele.</translation>
    </message>
    <message>
        <source>Assumptions for Furth&apos;s tables</source>
        <translation>Valores assumidos nas tabelas de Furth</translation>
    </message>
    <message>
        <source>CSV with traffic, centre line and widths by kind of street, in place of the plugin&apos;s own (resources/tables/lts_assumptions.csv).</source>
        <translation>CSV com o tráfego, o eixo marcado e as larguras por tipo de rua, em vez do que vem com o módulo (resources/tables/lts_assumptions.csv).</translation>
    </message>
    <message>
        <source>Access to public transport</source>
        <translation>Acesso ao transporte público</translation>
    </message>
    <message>
        <source>How many people live within a short walk of public transport, and of public transport that runs often, and how many trips a day and days a week does each place have?</source>
        <translation>Quantas pessoas vivem a uma curta distância a pé do transporte público, e de transporte público frequente, e quantas circulações por dia e quantos dias por semana tem cada lugar?</translation>
    </message>
    <message>
        <source>Ways along streets from where people live to the nearest stop of low capacity (such as bus) and of high capacity (such as rail, metro and ferry). Near is within 500 m of the one or 1000 m of the other; for the people of urban centres that is SDG indicator 11.2.1 (UN-Habitat, metadata of September 2021). A stop is frequent where the mean interval between departures from 7 to 19 h of a weekday is 20 minutes or less: the hours over the departures of a direction and mode, the shortest of them, as in the Global Healthy and Sustainable City Indicators. People within 500 m of such a stop are those of ISO 37120 and SDSN indicator 67. Trips and days of service are all that call at a stop within reach in a typical week of the timetable.</source>
        <translation>Caminhos ao longo das ruas, de onde as pessoas vivem até à paragem mais próxima de baixa capacidade (como o autocarro) e de alta capacidade (como comboio, metro e barco). Próximo é até 500 m da primeira ou 1000 m da segunda; para a população dos centros urbanos é o indicador 11.2.1 dos ODS (UN-Habitat, metadados de setembro de 2021). Uma paragem é frequente quando o intervalo médio entre partidas, das 7 às 19 h de um dia útil, é de 20 minutos ou menos: as horas a dividir pelas partidas de um sentido e modo, o menor deles, como nos Global Healthy and Sustainable City Indicators. As pessoas até 500 m de uma paragem assim são as da ISO 37120 e do indicador 67 da SDSN. As circulações e os dias de serviço são todos os que servem uma paragem ao alcance numa semana típica do horário.</translation>
    </message>
    <message>
        <source>The name SDG 11.2.1 holds only inside urban centres (Degree of Urbanisation) with the limits of 500 and 1000 m. The way runs from street to street, to the point of the stop: entrances of stations, the distance to the street, stairs and crossings are no part of it. Whether a stop or a vehicle is accessible, safe or affordable is not looked at. Transport on demand is seldom in a timetable. The least service of the table is this project&apos;s reading of Lei 52/2015 and not a finding of compliance: the law is about places (lugares) and their connection to the seat of the municipality.</source>
        <translation>O nome ODS 11.2.1 só vale dentro de centros urbanos (Grau de Urbanização) e com os limites de 500 e 1000 m. O caminho vai de rua a rua, até ao ponto da paragem: os acessos das estações, a distância à rua, as escadas e os atravessamentos não contam. Não se vê se a paragem ou o veículo são acessíveis, seguros ou baratos. O transporte a pedido raramente está num horário. O serviço mínimo da tabela é a leitura que este projeto faz da Lei n.º 52/2015 e não uma prova de cumprimento: a lei fala de lugares e da sua ligação à sede do município.</translation>
    </message>
    <message>
        <source>Reading the timetable</source>
        <translation>A ler o horário</translation>
    </message>
    <message>
        <source>Urban centres</source>
        <translation>Centros urbanos</translation>
    </message>
    <message>
        <source>Polygons of the urban centres of the Degree of Urbanisation. Only for their people is the result SDG indicator 11.2.1.</source>
        <translation>Polígonos dos centros urbanos do Grau de Urbanização. Só para a sua população é que o resultado é o indicador 11.2.1 dos ODS.</translation>
    </message>
    <message>
        <source>Longest way to low capacity (m)</source>
        <translation>Maior caminho até à baixa capacidade (m)</translation>
    </message>
    <message>
        <source>Along streets, inclusive; 500 m for SDG 11.2.1.</source>
        <translation>Ao longo das ruas, inclusive; 500 m no ODS 11.2.1.</translation>
    </message>
    <message>
        <source>Longest way to high capacity (m)</source>
        <translation>Maior caminho até à alta capacidade (m)</translation>
    </message>
    <message>
        <source>Along streets, inclusive; 1000 m for SDG 11.2.1.</source>
        <translation>Ao longo das ruas, inclusive; 1000 m no ODS 11.2.1.</translation>
    </message>
    <message>
        <source>Longest way to a frequent stop (m)</source>
        <translation>Maior caminho até uma paragem frequente (m)</translation>
    </message>
    <message>
        <source>Along streets, inclusive; 500 m for ISO 37120.</source>
        <translation>Ao longo das ruas, inclusive; 500 m na ISO 37120.</translation>
    </message>
    <message>
        <source>Longest interval at a frequent stop (min)</source>
        <translation>Maior intervalo numa paragem frequente (min)</translation>
    </message>
    <message>
        <source>Inclusive; 20 minutes for ISO 37120.</source>
        <translation>Inclusive; 20 minutos na ISO 37120.</translation>
    </message>
    <message>
        <source>Table of least service</source>
        <translation>Tabela do serviço mínimo</translation>
    </message>
    <message>
        <source>CSV with the columns people_over, people_up_to, trips_per_day and days_per_week in place of the plugin&apos;s own table (resources/tables/minimum_service.csv).</source>
        <translation>CSV com as colunas people_over, people_up_to, trips_per_day e days_per_week em vez da tabela do plugin (resources/tables/minimum_service.csv).</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. Distances are empty where no such stop can be reached; the flags are empty for a place that is not connected to the streets.</source>
        <translation>Os edifícios, e as subsecções que têm pessoas mas nenhum edifício. As distâncias ficam vazias onde não se chega a nenhuma paragem desse tipo; os indicadores de sim ou não ficam vazios num lugar que não está ligado às ruas.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paragens</translation>
    </message>
    <message>
        <source>Stops with service in the week, platforms joined to their station: modes, capacity, departures in the hours looked at, the mean interval between them and whether it is frequent.</source>
        <translation>Paragens com serviço na semana, com as plataformas juntas na sua estação: modos, capacidade, partidas nas horas consideradas, o intervalo médio entre elas e se é frequente.</translation>
    </message>
    <message>
        <source>The zones with the people near public transport, by age where the census says it, and the trips within reach of anybody in the zone. Needs zones. With INE&apos;s places (lugares) as zones below_minimum is about what the law calls a place.</source>
        <translation>As zonas com a população próxima do transporte público, por idade onde os censos a dão, e as circulações ao alcance de alguém da zona. Precisa de zonas. Com os lugares do INE como zonas, below_minimum refere-se ao que a lei chama lugar.</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Tempo de percurso</translation>
    </message>
    <message>
        <source>How long does each street take on foot, by bicycle or in a wheelchair, up and down? The costs for nearest facilities, service areas and people served.</source>
        <translation>Quanto tempo leva cada rua a pé, de bicicleta ou em cadeira de rodas, a subir e a descer? São os custos para o equipamento mais próximo, as áreas de serviço e a população servida.</translation>
    </message>
    <message>
        <source>Each street is divided into equal pieces no longer than the step; its time is the sum of length over speed of the pieces, with the slope signed in the direction of travel, never the length over a mean speed. Walking: Tobler (1993), 6·exp(−3.5·|S+0.05|) km/h; Naismith (1892) with Langmuir's descents, 5 km/h and 1 h for every 600 m up, 10 min less for every 300 m down at 5 to 12° and 10 min more above; Rees (2004, as in OpenTripPlanner), 0.75+14.6·S² s/m. Cycling: Félix (2012; U-Shift, Declives na Rede Viária), 15 km/h over a factor of slope and length of the climb; Valhalla's factors by slope, 18 km/h; or a constant 15 km/h. Wheelchair: 4 km/h, impassable above 12 % up or down (Valhalla's figures). Slopes come from the terrain model, else from heights in the lines (Z), else from the fields that Slope of streets writes.</source>
        <translation>Cada rua é dividida em troços iguais, não maiores do que o passo; o seu tempo é a soma do comprimento a dividir pela velocidade dos troços, com o declive no sentido da marcha, e nunca o comprimento a dividir por uma velocidade média. A pé: Tobler (1993), 6·exp(−3,5·|S+0,05|) km/h; Naismith (1892) com as descidas de Langmuir, 5 km/h e mais 1 h por cada 600 m de subida, menos 10 min por cada 300 m de descida entre 5 e 12° e mais 10 min acima disso; Rees (2004, como no OpenTripPlanner), 0,75+14,6·S² s/m. De bicicleta: Félix (2012; U-Shift, Declives na Rede Viária), 15 km/h a dividir por um fator do declive e do comprimento da subida; fatores do Valhalla por declive, 18 km/h; ou 15 km/h constantes. Cadeira de rodas: 4 km/h, intransitável acima de 12 % a subir ou a descer (valores do Valhalla). Os declives vêm do modelo do terreno, senão das altitudes nas linhas (Z), senão dos campos que Declive das ruas escreve.</translation>
    </message>
    <message>
        <source>Times of free movement: no waiting at lights and crossings, no surface, no crowd. A street of unknown slope has no time, and so have steps for bicycles and wheelchairs unless a tag (bicycle, wheelchair) opens them; without any slopes every street counts as flat, with a warning. Naismith&apos;s descents are a mountaineer&apos;s: up to 12 km/h. The published wheelchair limit is no proof of compliance, and with cells of 25 or 30 m short ramps vanish. Both directions get a time, also on one-way streets.</source>
        <translation>São tempos de marcha livre: sem espera em semáforos e atravessamentos, sem piso e sem multidão. Uma rua de declive desconhecido fica sem tempo, tal como as escadas para bicicletas e cadeiras de rodas, salvo se uma etiqueta (bicycle, wheelchair) as abrir; sem nenhum declive, todas as ruas contam como planas, com um aviso. As descidas de Naismith são as de um montanhista: até 12 km/h. O limite publicado para cadeiras de rodas não prova a conformidade, e com células de 25 ou 30 m perdem-se as rampas curtas. Os dois sentidos têm tempo, também nas ruas de sentido único.</translation>
    </message>
    <message>
        <source>Network or streets</source>
        <translation>Rede ou ruas</translation>
    </message>
    <message>
        <source>Lines: what Build network wrote, or any streets.</source>
        <translation>Linhas: o que Construir rede escreveu, ou quaisquer ruas.</translation>
    </message>
    <message>
        <source>On foot, by bicycle or in a wheelchair, and by whose model.</source>
        <translation>A pé, de bicicleta ou em cadeira de rodas, e segundo que modelo.</translation>
    </message>
    <message>
        <source>Walking (Tobler)</source>
        <translation>A pé (Tobler)</translation>
    </message>
    <message>
        <source>Walking (Naismith and Langmuir)</source>
        <translation>A pé (Naismith e Langmuir)</translation>
    </message>
    <message>
        <source>Walking (Rees)</source>
        <translation>A pé (Rees)</translation>
    </message>
    <message>
        <source>Cycling (Félix)</source>
        <translation>De bicicleta (Félix)</translation>
    </message>
    <message>
        <source>Cycling (Valhalla&apos;s factors)</source>
        <translation>De bicicleta (fatores do Valhalla)</translation>
    </message>
    <message>
        <source>Cycling (constant speed)</source>
        <translation>De bicicleta (velocidade constante)</translation>
    </message>
    <message>
        <source>Speed on the flat (km/h)</source>
        <translation>Velocidade em plano (km/h)</translation>
    </message>
    <message>
        <source>Empty: the model&apos;s own (5.04, 5, 4.8, 15, 18, 15 and 4 in the order of the list). The whole model is scaled with it.</source>
        <translation>Vazio: a do próprio modelo (5,04; 5; 4,8; 15; 18; 15 e 4, pela ordem da lista). Todo o modelo muda de escala com ela.</translation>
    </message>
    <message>
        <source>Longest piece with one slope. 0: the pieces between the vertices.</source>
        <translation>Maior troço com um só declive. Com 0, os troços entre os vértices.</translation>
    </message>
    <message>
        <source>Streets with times</source>
        <translation>Ruas com tempos</translation>
    </message>
    <message>
        <source>The lines with the new fields; NULL where no time is known or nobody passes.</source>
        <translation>As linhas com os campos novos; NULL onde não se conhece o tempo ou ninguém passa.</translation>
    </message>
    <message>
        <source>Computing the times</source>
        <translation>A calcular os tempos</translation>
    </message>
    <message>
        <source>Field with the rise (m)</source>
        <translation>Campo com a subida (m)</translation>
    </message>
    <message>
        <source>Read where there is neither a terrain model nor a height in the lines. Empty: rise_m, as Slope of streets writes it.</source>
        <translation>Lido quando não há modelo do terreno nem altitudes nas linhas. Vazio: rise_m, como Declive das ruas o escreve.</translation>
    </message>
    <message>
        <source>Field with the fall (m)</source>
        <translation>Campo com a descida (m)</translation>
    </message>
    <message>
        <source>As the rise. Empty: fall_m.</source>
        <translation>Como a subida. Vazio: fall_m.</translation>
    </message>
    <message>
        <source>Lines, such as OpenStreetMap&apos;s roads. Needed, unless a network is given.</source>
        <translation>Linhas, como as estradas do OpenStreetMap. Necessárias, salvo se for dada uma rede.</translation>
    </message>
    <message>
        <source>What Build network or Travel time wrote, in place of the streets: it is built once and serves many runs.</source>
        <translation>O que Construir rede ou Tempo de percurso escreveu, em vez das ruas: é construída uma vez e serve muitas execuções.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>What the way costs: distance in metres, walking or cycling time in minutes, or a field of the streets or the network in its own unit. Times are those of the network where Travel time wrote them; else they are worked out from the terrain model; without one they are those of flat ground.</source>
        <translation>O que custa o caminho: distância em metros, tempo a pé ou de bicicleta em minutos, ou um campo das ruas ou da rede na sua própria unidade. Os tempos são os da rede onde Tempo de percurso os escreveu; senão são calculados com o modelo do terreno; sem ele são os de terreno plano.</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distância (m)</translation>
    </message>
    <message>
        <source>Walking time (min)</source>
        <translation>Tempo a pé (min)</translation>
    </message>
    <message>
        <source>Cycling time (min)</source>
        <translation>Tempo de bicicleta (min)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field with the cost</source>
        <translation>Campo com o custo</translation>
    </message>
    <message>
        <source>Of the whole line, in the direction drawn; needed where the cost is a field.</source>
        <translation>De toda a linha, no sentido do desenho; necessário onde o custo é um campo.</translation>
    </message>
    <message>
        <source>Field with the cost against the direction drawn</source>
        <translation>Campo com o custo no sentido contrário ao do desenho</translation>
    </message>
    <message>
        <source>Empty: the same in both directions.</source>
        <translation>Vazio: o mesmo nos dois sentidos.</translation>
    </message>
    <message>
        <source>Heights in metres, for walking and cycling times that know slopes.</source>
        <translation>Altitudes em metros, para tempos a pé e de bicicleta que conhecem os declives.</translation>
    </message>
    <message>
        <source>Longest distance to the street (m)</source>
        <translation>Distância máxima à rua (m)</translation>
    </message>
    <message>
        <source>Places farther from any street are not connected; how many is in the log. This distance is no part of the cost.</source>
        <translation>Os lugares mais longe de qualquer rua não são ligados; quantos são está no registo. Esta distância não faz parte do custo.</translation>
    </message>
    <message>
        <source>Connect streets where they cross</source>
        <translation>Ligar as ruas onde se cruzam</translation>
    </message>
    <message>
        <source>Yes: streets drawn across one another, and ends on the middle of another street, connect, except with bridges, tunnels and other levels. No: only ends and shared vertices connect.</source>
        <translation>Sim: as ruas desenhadas umas através das outras e as pontas a meio de outra rua ligam-se, exceto com pontes, túneis e outros níveis. Não: só se ligam as pontas e os vértices partilhados.</translation>
    </message>
    <message>
        <source>Tolerance (m)</source>
        <translation>Tolerância (m)</translation>
    </message>
    <message>
        <source>Ends of streets this close are one junction.</source>
        <translation>Pontas de ruas a esta distância são um só nó.</translation>
    </message>
    <message>
        <source>Direction of the ways</source>
        <translation>Sentido dos caminhos</translation>
    </message>
    <message>
        <source>It matters with slopes and one-way streets.</source>
        <translation>Importa com declives e sentidos únicos.</translation>
    </message>
    <message>
        <source>To the facility</source>
        <translation>Para o equipamento</translation>
    </message>
    <message>
        <source>From the facility</source>
        <translation>Do equipamento</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with people. Needed, unless the buildings say how many people they hold.</source>
        <translation>BGRI do INE de 2021 ou 2011, ou outras áreas com população. Necessária, a não ser que os edifícios digam quantas pessoas têm.</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with people.</source>
        <translation>BGRI do INE de 2021 ou 2011, ou outras áreas com população.</translation>
    </message>
    <message>
        <source>Field with the people of the areas</source>
        <translation>Campo da população das áreas</translation>
    </message>
    <message>
        <source>Only for layers other than INE&apos;s subsections, whose fields are known.</source>
        <translation>Só para camadas que não sejam as subsecções do INE, cujos campos são conhecidos.</translation>
    </message>
    <message>
        <source>Polygons or points that the people of the census are spread over. Without them each subsection stands as one point, and the log says so.</source>
        <translation>Polígonos ou pontos pelos quais a população dos Censos é distribuída. Sem eles cada subsecção é representada por um ponto, e o registo diz isso.</translation>
    </message>
    <message>
        <source>Field with the people of each building</source>
        <translation>Campo da população de cada edifício</translation>
    </message>
    <message>
        <source>Instead of spreading the census. Empty: the census is spread; without a census the field population is read, with the age groups beside it, as “Population to buildings” writes them.</source>
        <translation>Em vez de distribuir os Censos. Vazio: os Censos são distribuídos; sem Censos é lido o campo population, com os grupos etários ao lado, tal como os escreve «População por edifício».</translation>
    </message>
    <message>
        <source>Field with the storeys</source>
        <translation>Campo dos pisos</translation>
    </message>
    <message>
        <source>Number of storeys of each building; empty: building:levels, levels, n_pisos, pisos or floors, where the layer has one.</source>
        <translation>Número de pisos de cada edifício; vazio: building:levels, levels, n_pisos, pisos ou floors, quando a camada tem um deles.</translation>
    </message>
    <message>
        <source>Number of dwellings of each building, by which people are shared instead of by floor area; 0 is no home.</source>
        <translation>Número de alojamentos de cada edifício, pelos quais a população é repartida em vez da área de pavimento; 0 não é habitação.</translation>
    </message>
    <message>
        <source>Field with the use</source>
        <translation>Campo do uso</translation>
    </message>
    <message>
        <source>What the building serves, such as house or garage; empty: OpenStreetMap&apos;s field building, where the layer has it.</source>
        <translation>Para que serve o edifício, como habitação ou garagem; vazio: o campo building do OpenStreetMap, quando a camada o tem.</translation>
    </message>
    <message>
        <source>Table of uses</source>
        <translation>Tabela de usos</translation>
    </message>
    <message>
        <source>CSV with the columns use and residential (yes or no) in place of the plugin&apos;s own table (resources/tables/building_uses.csv).</source>
        <translation>CSV com as colunas use e residential (sim ou não) em vez da tabela do próprio plugin (resources/tables/building_uses.csv).</translation>
    </message>
    <message>
        <source>Population to buildings</source>
        <translation>População por edifício</translation>
    </message>
    <message>
        <source>How many people, of which age, live in each building? The base for everything that counts people within reach of something.</source>
        <translation>Quantas pessoas, e de que idades, vivem em cada edifício? A base de tudo o que conta as pessoas ao alcance de alguma coisa.</translation>
    </message>
    <message>
        <source>Dasymetric mapping: the people of each census subsection go to the residential buildings in it, in proportion to footprint × storeys, or to the dwellings where a field tells them. A building belongs to the subsection that holds its representative point, else to the one that covers most of it. Where a subsection has only buildings of other uses, its people stand on those (placed: other_use); where it has none, on its point (POINTS). Age groups and dwellings go by the same shares, so every sum of the census is kept. The choice of weights is this project's.</source>
        <translation>Cartografia dasimétrica: a população de cada subsecção estatística vai para os edifícios residenciais que nela existem, em proporção da área de implantação × número de pisos, ou dos alojamentos quando um campo os diz. Um edifício pertence à subsecção que contém o seu ponto representativo ou, na falta dela, à que cobre a maior parte dele. Quando uma subsecção só tem edifícios de outros usos, a sua população fica neles (placed: other_use); quando não tem nenhum, fica no seu ponto (POINTS). Os grupos etários e os alojamentos seguem as mesmas proporções, pelo que todas as somas dos Censos se mantêm. A escolha dos pesos é deste projeto.</translation>
    </message>
    <message>
        <source>An estimate with decimals: right in sum for each subsection, not for one building. A map of buildings with gaps crowds the people into those it has. Vacant homes take people like the others, and all ages are spread alike.</source>
        <translation>Uma estimativa com decimais: certa na soma de cada subsecção, não num só edifício. Um mapa de edifícios com lacunas concentra a população nos que tem. As habitações vagas recebem população como as outras, e todas as idades são distribuídas da mesma forma.</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with a field of people.</source>
        <translation>BGRI do INE de 2021 ou 2011, ou outras áreas com um campo de população.</translation>
    </message>
    <message>
        <source>Polygons or points.</source>
        <translation>Polígonos ou pontos.</translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation>Edifícios com população</translation>
    </message>
    <message>
        <source>The buildings with the new fields; placed says how: residential, other_use, or empty where a building takes nobody. Outside every subsection, and where the census has no number, the fields are empty.</source>
        <translation>Os edifícios com os campos novos; placed diz como: residential, other_use, ou vazio quando um edifício não recebe ninguém. Fora de todas as subsecções, e onde os Censos não têm número, os campos ficam vazios.</translation>
    </message>
    <message>
        <source>People without a building</source>
        <translation>População sem edifício</translation>
    </message>
    <message>
        <source>A point for each subsection that has people or dwellings but no building.</source>
        <translation>Um ponto por cada subsecção que tem população ou alojamentos mas nenhum edifício.</translation>
    </message>
    <message>
        <source>Placing the people</source>
        <translation>A colocar a população</translation>
    </message>
    <message>
        <source>GTFS timetable</source>
        <translation>Horário GTFS</translation>
    </message>
    <message>
        <source>The zip of a feed, the folder it was unpacked into, or a folder with the zips of several operators. Needed, unless stops are given.</source>
        <translation>O zip de um feed, a pasta onde foi descompactado, ou uma pasta com os zips de vários operadores. Necessário, a não ser que haja paragens.</translation>
    </message>
    <message>
        <source>Points of stops without a timetable, in place of the feed or beside it (the operators that have none).</source>
        <translation>Pontos de paragens sem horário, em vez do feed ou a par dele (os operadores que não têm nenhum).</translation>
    </message>
    <message>
        <source>Field with the mode</source>
        <translation>Campo com o modo</translation>
    </message>
    <message>
        <source>Of the stops: a GTFS route type, a word such as bus or autocarro, or low or high. Empty: the capacity below holds for all of them.</source>
        <translation>Das paragens: um tipo de rota GTFS, uma palavra como bus ou autocarro, ou low ou high (baixa, alta). Vazio: a capacidade abaixo vale para todas.</translation>
    </message>
    <message>
        <source>Capacity of the stops</source>
        <translation>Capacidade das paragens</translation>
    </message>
    <message>
        <source>Of a layer of stops without a field with the mode.</source>
        <translation>De uma camada de paragens sem campo com o modo.</translation>
    </message>
    <message>
        <source>Low (bus, tram)</source>
        <translation>Baixa (autocarro, elétrico)</translation>
    </message>
    <message>
        <source>High (rail, metro, ferry)</source>
        <translation>Alta (comboio, metro, barco)</translation>
    </message>
    <message>
        <source>Field with the interval (min)</source>
        <translation>Campo com o intervalo (min)</translation>
    </message>
    <message>
        <source>Of the stops: minutes between departures; empty: unknown.</source>
        <translation>Das paragens: minutos entre partidas; vazio: desconhecido.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Such as 2025-03-12; the days of service are those of its week. Empty: a typical weekday of a typical week, found in each feed by its number of trips.</source>
        <translation>Como 2025-03-12; os dias de serviço são os da sua semana. Vazio: um dia útil típico de uma semana típica, encontrado em cada feed pelo número de circulações.</translation>
    </message>
    <message>
        <source>From (hour)</source>
        <translation>Desde (hora)</translation>
    </message>
    <message>
        <source>Departures count from this hour of the day on, such as 7 or 7.5.</source>
        <translation>As partidas contam a partir desta hora do dia, como 7 ou 7,5.</translation>
    </message>
    <message>
        <source>To (hour)</source>
        <translation>Até (hora)</translation>
    </message>
    <message>
        <source>Departures count before this hour of the day.</source>
        <translation>As partidas contam antes desta hora do dia.</translation>
    </message>
    <message>
        <source>Interval of</source>
        <translation>Intervalo de</translation>
    </message>
    <message>
        <source>All routes of a mode in one direction of a stop together, as the indicator was published, or each route by itself, which is stricter.</source>
        <translation>Todas as carreiras de um modo num sentido de uma paragem em conjunto, como o indicador foi publicado, ou cada carreira por si, o que é mais exigente.</translation>
    </message>
    <message>
        <source>Mode and direction</source>
        <translation>Modo e sentido</translation>
    </message>
    <message>
        <source>Route and direction</source>
        <translation>Carreira e sentido</translation>
    </message>
    <message>
        <source>Table of route types</source>
        <translation>Tabela dos tipos de rota</translation>
    </message>
    <message>
        <source>CSV with the columns route_type, mode, capacity and words in place of the plugin&apos;s own table (resources/tables/gtfs_route_types.csv).</source>
        <translation>CSV com as colunas route_type, mode, capacity e words em vez da tabela do plugin (resources/tables/gtfs_route_types.csv).</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>“{layer}”: {count} invalid geometries were repaired for the calculation.</source>
        <translation>«{layer}»: geometrias inválidas reparadas para o cálculo: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} repeated identifiers were numbered anew.</source>
        <translation>«{layer}»: identificadores repetidos que receberam novo número: {count}.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Cancelado: nada foi escrito.</translation>
    </message>
    <message>
        <source>every algorithm</source>
        <translation>todos os algoritmos</translation>
    </message>
    <message>
        <source>distances and networks</source>
        <translation>distâncias e redes</translation>
    </message>
    <message>
        <source>the municipal platform (PGI)</source>
        <translation>a plataforma municipal (PGI)</translation>
    </message>
    <message>
        <source>reading rasters faster; without it the GDAL of QGIS serves</source>
        <translation>a leitura mais rápida de rasters; sem ela serve a GDAL do QGIS</translation>
    </message>
    <message>
        <source>the charts of the report</source>
        <translation>os gráficos do relatório</translation>
    </message>
    <message>
        <source>The catalogue has no entry “{name}”. Use one of: {known}.</source>
        <translation>O catálogo não tem a entrada «{name}». Use uma destas: {known}.</translation>
    </message>
    <message>
        <source>Reference temperature: {value:.2f} °C over {area:.1f} ha.</source>
        <translation>Temperatura de referência: {value:.2f} °C em {area:.1f} ha.</translation>
    </message>
    <message>
        <source>The table “{table}” has no rows. Give one with a line of column names and rows.</source>
        <translation>A tabela «{table}» não tem linhas. Indique uma com uma linha de nomes de colunas e linhas de dados.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones have no area; their results stay empty.</source>
        <translation>«{layer}»: zonas sem área, cujos resultados ficam vazios: {count}.</translation>
    </message>
    <message>
        <source>No zone of “{layer}” has an area. Choose a layer of polygons.</source>
        <translation>Nenhuma zona de «{layer}» tem área. Escolha uma camada de polígonos.</translation>
    </message>
    <message>
        <source>Typology {kind}: {share:.1f} % of {dwellings:.0f} dwellings are served.</source>
        <translation>Tipologia {kind}: {share:.1f} % dos alojamentos são servidos (total: {dwellings:.0f}).</translation>
    </message>
    <message>
        <source>{count:.0f} dwellings lie in no zone; they are missing from the zones&apos; figures.</source>
        <translation>Alojamentos fora de todas as zonas, que faltam nos valores destas: {count:.0f}.</translation>
    </message>
    <message>
        <source>Streams of the containers: {found}.</source>
        <translation>Fluxos dos contentores: {found}.</translation>
    </message>
    <message>
        <source>it has the fields of INE&apos;s census subsections (BGRI)</source>
        <translation>tem os campos das subsecções estatísticas do INE (BGRI)</translation>
    </message>
    <message>
        <source>it has the fields of DGT&apos;s land-cover map (COS)</source>
        <translation>tem os campos da Carta de Ocupação do Solo da DGT (COS)</translation>
    </message>
    <message>
        <source>it has the fields of the official boundaries (CAOP)</source>
        <translation>tem os campos dos limites oficiais (CAOP)</translation>
    </message>
    <message>
        <source>it has OpenStreetMap&apos;s tags</source>
        <translation>tem as etiquetas do OpenStreetMap</translation>
    </message>
    <message>
        <source>its fields say so</source>
        <translation>os seus campos o indicam</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>o seu nome o indica</translation>
    </message>
    <message>
        <source>it holds entities of a platform (NGSI-LD)</source>
        <translation>contém entidades de uma plataforma (NGSI-LD)</translation>
    </message>
    <message>
        <source>“{layer}” does not open ({reason}). Check its path and layer name.</source>
        <translation>«{layer}» não abre ({reason}). Verifique o caminho e o nome da camada.</translation>
    </message>
    <message>
        <source>{role}: “{layer}”, because {reason}.</source>
        <translation>{role}: «{layer}», porque {reason}.</translation>
    </message>
    <message>
        <source>“{layer}” was left out: nothing tells its role.</source>
        <translation>«{layer}» ficou de fora: nada indica o seu papel.</translation>
    </message>
    <message>
        <source>{role}: {problem}</source>
        <translation>{role}: {problem}</translation>
    </message>
    <message>
        <source>No fault was found: the territory file is ready.</source>
        <translation>Não foi encontrado nenhum problema: o ficheiro do território está pronto.</translation>
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
        <translation>Ficou de fora, porque o ficheiro do território não tem camada para: {roles}.</translation>
    </message>
    <message>
        <source>{library} {version}: present; serves {needed_by}.</source>
        <translation>{library} {version}: presente; serve {needed_by}.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinate reference system. Assign the right one to the layer (for mainland Portugal usually EPSG:3763) and run again.</source>
        <translation>«{layer}» não tem sistema de referência de coordenadas. Atribua à camada o certo (em Portugal continental costuma ser EPSG:3763) e execute de novo.</translation>
    </message>
    <message>
        <source>The coordinate reference system “{crs}” of “{layer}” is not known here. Give an EPSG code such as EPSG:3763.</source>
        <translation>O sistema de referência de coordenadas «{crs}» de «{layer}» não é conhecido aqui. Indique um código EPSG, como EPSG:3763.</translation>
    </message>
    <message>
        <source>Lengths cannot be measured in “{crs}”. Choose a projected system in metres that is not Mercator, such as EPSG:3763, or leave the choice empty.</source>
        <translation>Não se podem medir comprimentos em «{crs}». Escolha um sistema projetado em metros que não seja Mercator, como EPSG:3763, ou deixe a escolha vazia.</translation>
    </message>
    <message>
        <source>Longitude {lon} and latitude {lat} are no place on Earth. Check the coordinate reference system assigned to the layer.</source>
        <translation>A longitude {lon} e a latitude {lat} não são um lugar da Terra. Verifique o sistema de referência de coordenadas atribuído à camada.</translation>
    </message>
    <message>
        <source>“{layer}” has no feature with a geometry. Choose another layer or take its filter away.</source>
        <translation>«{layer}» não tem nenhum elemento com geometria. Escolha outra camada ou retire-lhe o filtro.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no usable geometry; they stay in the result without values.</source>
        <translation>«{layer}»: elementos sem geometria utilizável, que ficam no resultado sem valores: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of the field “{field}” are not numbers (such as “{example}”) and count as missing.</source>
        <translation>«{layer}»: valores do campo «{field}» que não são números (como «{example}») e contam como em falta: {count}.</translation>
    </message>
    <message>
        <source>{count} of {total} streets lie at least in part outside the data of the terrain model and have no slope.</source>
        <translation>De {total} ruas, ficam sem declive por saírem, ao menos em parte, dos dados do modelo do terreno: {count}.</translation>
    </message>
    <message>
        <source>{count} bridges and tunnels run straight between their ends instead of over the terrain.</source>
        <translation>Pontes e túneis que seguem a direito entre as suas extremidades em vez de sobre o terreno: {count}.</translation>
    </message>
    <message>
        <source>No library that reads rasters was found. Install rasterio, or run inside QGIS, which brings GDAL.</source>
        <translation>Não foi encontrada nenhuma biblioteca que leia rasters. Instale o rasterio, ou execute dentro do QGIS, que traz a GDAL.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a raster ({reason}). Check that the file exists and opens in QGIS.</source>
        <translation>«{name}» não se consegue ler como raster ({reason}). Verifique se o ficheiro existe e se abre no QGIS.</translation>
    </message>
    <message>
        <source>The raster “{name}” is rotated or sheared. Bring it to a north-up grid with “Warp (reproject)” and run again.</source>
        <translation>O raster «{name}» está rodado ou inclinado. Passe-o para uma grelha orientada a norte com «Warp (reprojetar)» e execute de novo.</translation>
    </message>
    <message>
        <source>“{name}” has no band {band}. Choose a band from 1 to {bands}.</source>
        <translation>«{name}» não tem a banda {band}. Escolha uma banda de 1 a {bands}.</translation>
    </message>
    <message>
        <source>The raster “{name}” does not cover the area asked for. Check that both lie in the same place and that their coordinate reference systems are right.</source>
        <translation>O raster «{name}» não cobre a área pedida. Verifique se ambos ficam no mesmo lugar e se os seus sistemas de referência de coordenadas estão certos.</translation>
    </message>
    <message>
        <source>“{name}” has {cells} cells in the area asked for, more than fit in memory ({limit}). Clip the raster or lower its resolution and run again.</source>
        <translation>«{name}» tem {cells} células na área pedida, mais do que cabem na memória ({limit}). Recorte o raster ou reduza a sua resolução e execute de novo.</translation>
    </message>
    <message>
        <source>The raster “{path}” could not be written ({reason}). Check the folder and that no other program has the file open, or choose another name.</source>
        <translation>Não foi possível escrever o raster «{path}» ({reason}). Verifique a pasta e se nenhum outro programa tem o ficheiro aberto, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>{count} zones had invalid geometries, repaired for the calculation of the zonal statistics.</source>
        <translation>Zonas com geometrias inválidas, reparadas para o cálculo das estatísticas zonais: {count}.</translation>
    </message>
    <message>
        <source>The raster of weights does not have the same cells as the raster of values. Align it to the raster of values with “Align rasters” and run again.</source>
        <translation>O raster dos pesos não tem as mesmas células que o raster dos valores. Alinhe-o com o raster dos valores através de «Align rasters» e execute de novo.</translation>
    </message>
    <message>
        <source>The raster of weights has negative values. Weights must be zero or more: correct the raster or choose another one.</source>
        <translation>O raster dos pesos tem valores negativos. Os pesos têm de ser zero ou mais: corrija o raster ou escolha outro.</translation>
    </message>
    <message>
        <source>The raster has {count} different values inside the zones, more than {limit}: it is no raster of classes. Choose a raster of classes.</source>
        <translation>O raster tem {count} valores diferentes dentro das zonas, mais do que {limit}: não é um raster de classes. Escolha um raster de classes.</translation>
    </message>
    <message>
        <source>“{layer}” is not a raster file. Export it to a GeoTIFF and run again with that.</source>
        <translation>«{layer}» não é um ficheiro raster. Exporte-o para um GeoTIFF e execute de novo com esse.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it, or choose another one for the result.</source>
        <translation>A pasta {folder} não existe. Crie-a, ou escolha outra para o resultado.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to. Choose another one for the result.</source>
        <translation>Não é possível escrever na pasta {folder}. Escolha outra para o resultado.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the result a file name.</source>
        <translation>{path} é uma pasta. Dê ao resultado um nome de ficheiro.</translation>
    </message>
    <message>
        <source>{path} is open in another program or another layer. Close it there, or choose another name; the file was left as it was.</source>
        <translation>{path} está aberto noutro programa ou noutra camada. Feche-o lá, ou escolha outro nome; o ficheiro ficou como estava.</translation>
    </message>
    <message>
        <source>The input already has the fields {fields}: the result holds the new values in their place.</source>
        <translation>A entrada já tem os campos {fields}: o resultado traz os novos valores no lugar deles.</translation>
    </message>
    <message>
        <source>A shapefile cuts field names at 10 characters ({fields}): choose GeoPackage to keep them.</source>
        <translation>Um shapefile corta os nomes dos campos aos 10 caracteres ({fields}): escolha GeoPackage para os manter.</translation>
    </message>
    <message>
        <source>The result {path} could not be written ({reason}). See whether the disk is full, or choose another folder; what stood there before was left as it was.</source>
        <translation>Não foi possível escrever o resultado {path} ({reason}). Veja se o disco está cheio, ou escolha outra pasta; o que lá estava antes ficou como estava.</translation>
    </message>
    <message>
        <source>The result is written straight into {target}: if the run fails, what was written stays there.</source>
        <translation>O resultado é escrito diretamente em {target}: se a execução falhar, fica lá o que já tiver sido escrito.</translation>
    </message>
    <message>
        <source>There is no parameter “{name}”. Did you mean {nearest}?</source>
        <translation>Não existe o parâmetro «{name}». Queria dizer {nearest}?</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}”. Choose one of: {fields}.</source>
        <translation>«{layer}» não tem o campo «{field}». Escolha um destes: {fields}.</translation>
    </message>
    <message>
        <source>The layer “{layer}” cannot be read. Check that the file exists and opens in QGIS.</source>
        <translation>Não é possível ler a camada «{layer}». Verifique se o ficheiro existe e se abre no QGIS.</translation>
    </message>
    <message>
        <source>No zone has a valid cell of the raster below it. Check that both cover the same place and that each has the right coordinate reference system.</source>
        <translation>Nenhuma zona tem por baixo uma célula válida do raster. Verifique se ambos cobrem o mesmo lugar e se cada um tem o sistema de referência de coordenadas certo.</translation>
    </message>
    <message>
        <source>{count} zones have no valid cell of the raster below them; their values stay empty.</source>
        <translation>Zonas sem nenhuma célula válida do raster por baixo, cujos valores ficam vazios: {count}.</translation>
    </message>
    <message>
        <source>The raster's mean is {value:.0f}, which is no temperature in °C. Convert it first (kelvin minus 273.15; Landsat bands have a scale and an offset).</source>
        <translation>A média do raster é {value:.0f}, o que não é uma temperatura em °C. Converta-o primeiro (kelvin menos 273,15; as bandas Landsat têm uma escala e um deslocamento).</translation>
    </message>
    <message>
        <source>{count} zones hold no built land; their share of hot built land stays empty.</source>
        <translation>Zonas sem solo edificado, cuja parte de solo edificado quente fica vazia: {count}.</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be read. Give a text file (CSV) with a line of column names; a spreadsheet must be saved as CSV first.</source>
        <translation>Não é possível ler a tabela «{table}». Indique um ficheiro de texto (CSV) com uma linha de nomes de colunas; uma folha de cálculo tem de ser guardada primeiro como CSV.</translation>
    </message>
    <message>
        <source>The table “{table}” has no column “{column}”; its columns are {found}. Rename the column and run again.</source>
        <translation>A tabela «{table}» não tem a coluna «{column}»; as suas colunas são {found}. Mude o nome da coluna e execute de novo.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “{column}”, row {row}, where a number is needed. Correct it and run again.</source>
        <translation>A tabela «{table}» tem «{value}» na coluna «{column}», linha {row}, onde é preciso um número. Corrija e execute de novo.</translation>
    </message>
    <message>
        <source>The code “{code}” of “{alias}” in the table “{table}” cannot be part of a field name. Use up to 18 lower-case letters, digits and underscores, beginning with a letter.</source>
        <translation>O código «{code}» de «{alias}» na tabela «{table}» não pode fazer parte do nome de um campo. Use até 18 letras minúsculas, algarismos e sublinhados, a começar por uma letra.</translation>
    </message>
    <message>
        <source>The table “{table}” does not know the stream {names}. Use one of {known}, or add the name to a copy of the table.</source>
        <translation>A tabela «{table}» não conhece o fluxo {names}. Use um de {known}, ou acrescente o nome a uma cópia da tabela.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have a value of the field “{field}” that names no known stream ({values}). Add it to a copy of the table “{table}” if it should count.</source>
        <translation>«{layer}»: elementos cujo valor do campo «{field}» não designa nenhum fluxo conhecido ({values}): {count}. Acrescente-o a uma cópia da tabela «{table}» se deve contar.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of the field “{field}” are missing or are no code; those features have no code in the calculation.</source>
        <translation>«{layer}»: valores do campo «{field}» em falta ou que não são um código: {count}; esses elementos não têm código no cálculo.</translation>
    </message>
    <message>
        <source>“{layer}”: {rows} features repeat a code of the field “{field}” and are parts of {codes} zones; each zone counts once.</source>
        <translation>«{layer}»: elementos que repetem um código do campo «{field}»: {rows}, partes de zonas que contam uma só vez cada: {codes}.</translation>
    </message>
    <message>
        <source>“{layer}”: the parts of a zone differ in {fields}; the values of its largest part were kept.</source>
        <translation>«{layer}»: as partes de uma zona diferem em {fields}; mantiveram-se os valores da parte maior.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features share a code of the field “{field}” but differ in what they hold; each one counts as a zone of its own.</source>
        <translation>«{layer}»: elementos que partilham um código do campo «{field}» mas diferem no conteúdo: {count}; cada um conta como uma zona própria.</translation>
    </message>
    <message>
        <source>“{layer}” has no field of the land-cover map COS (such as COS23_n4_C or COS18n4_C). Choose a COS layer with its original field names.</source>
        <translation>«{layer}» não tem nenhum campo da Carta de Ocupação do Solo, COS (como COS23_n4_C ou COS18n4_C). Escolha uma camada COS com os nomes de campos originais.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} codes of the field “{field}” exist only in series {other} of COS, yet the field's name is of series {series}. Check which map it is before you read the classes.</source>
        <translation>«{layer}»: códigos do campo «{field}» que só existem na série {other} da COS, embora o nome do campo seja da série {series}: {count}. Verifique de que carta se trata antes de ler as classes.</translation>
    </message>
    <message>
        <source>“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose INE's subsections (BGRI) of 2021 or 2011.</source>
        <translation>«{layer}» não é uma camada dos Censos conhecida aqui: falta o campo BGRI2021 ou BGRI11. Escolha as subsecções estatísticas do INE (BGRI) de 2021 ou 2011.</translation>
    </message>
    <message>
        <source>“{layer}” has the codes of census subsections (“{code}”) but no counts under INE's names. Choose INE's GeoPackage, or join its table to the layer.</source>
        <translation>«{layer}» tem os códigos das subsecções estatísticas («{code}») mas nenhuma contagem com os nomes do INE. Escolha o GeoPackage do INE, ou una a sua tabela à camada.</translation>
    </message>
    <message>
        <source>The census layer of {vintage} does not have “{column}”; it has {found}. Choose a layer with all of INE's fields.</source>
        <translation>A camada dos Censos de {vintage} não tem «{column}»; tem {found}. Escolha uma camada com todos os campos do INE.</translation>
    </message>
    <message>
        <source>These points of census subsections carry residents and families but no dwellings. Choose INE's subsections with all fields, or give the points as buildings and name “families” as the field of dwellings if families may stand for them.</source>
        <translation>Estes pontos das subsecções estatísticas trazem residentes e famílias mas não alojamentos. Escolha as subsecções do INE com todos os campos, ou dê os pontos como edifícios e indique «families» como campo dos alojamentos, se as famílias os puderem representar.</translation>
    </message>
    <message>
        <source>“{layer}”: “{column}” is missing in {missing} subsections and below zero in {negative}; they count as unknown.</source>
        <translation>«{layer}»: subsecções em que «{column}» falta: {missing}, e em que é inferior a zero: {negative}; contam como desconhecidas.</translation>
    </message>
    <message>
        <source>“{layer}”: the census of 2021 counts vacant and second homes together here; the figure is not one of vacant homes.</source>
        <translation>«{layer}»: aqui os Censos de 2021 contam em conjunto os alojamentos vagos e as residências secundárias; o valor não é o dos alojamentos vagos.</translation>
    </message>
    <message>
        <source>“{layer}” is the census of 2011: its subsections and freguesias are not those of 2021 and later, its households are classic families, and needs of repair are not in it.</source>
        <translation>«{layer}» é dos Censos de 2011: as suas subsecções e freguesias não são as de 2021 e posteriores, os seus agregados são famílias clássicas e não traz as necessidades de reparação.</translation>
    </message>
    <message>
        <source>The table “{table}” says “{value}” of the use “{use}”. Write yes or no there.</source>
        <translation>A tabela «{table}» diz «{value}» do uso «{use}». Escreva lá yes ou no.</translation>
    </message>
    <message>
        <source>{count} buildings have no number of floors; they count with the median, {median:g}.</source>
        <translation>Edifícios sem número de pisos, que contam com a mediana, {median:g}: {count}.</translation>
    </message>
    <message>
        <source>“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings} residential buildings by floor area; {outside} buildings lie in no subsection.</source>
        <translation>«{column}»: foram distribuídos {placed:.0f} de {total:.0f} dos Censos segundo a área de pavimento dos edifícios residenciais ({buildings}); edifícios fora de todas as subsecções: {outside}.</translation>
    </message>
    <message>
        <source>“{column}”: {total:.0f} stand on {buildings} buildings of other uses, because their subsections have no residential one (marked “other_use”).</source>
        <translation>«{column}»: {total:.0f} ficam em edifícios de outros usos ({buildings}), porque as suas subsecções não têm nenhum residencial (marcados «other_use»).</translation>
    </message>
    <message>
        <source>“{column}”: {total:.0f} stand on the points of {count} subsections that have no building (marked “census_point”).</source>
        <translation>«{column}»: {total:.0f} ficam nos pontos das subsecções que não têm nenhum edifício ({count}, marcadas «census_point»).</translation>
    </message>
    <message>
        <source>“{column}”: no buildings were given, so {count} subsections stand as one point each; the distances are those of that point.</source>
        <translation>«{column}»: não foram dados edifícios, pelo que cada subsecção ({count} no total) é representada por um ponto; as distâncias são as desse ponto.</translation>
    </message>
    <message>
        <source>There is nothing to measure from. Give buildings, census subsections, or both.</source>
        <translation>Não há de onde medir. Dê edifícios, subsecções estatísticas, ou ambos.</translation>
    </message>
    <message>
        <source>Dwellings are counted, not buildings, and the buildings do not say how many they hold. Name their field of dwellings, or give the census to spread its dwellings over them.</source>
        <translation>Contam-se alojamentos, não edifícios, e os edifícios não dizem quantos têm. Indique o seu campo dos alojamentos, ou dê os Censos para distribuir por eles os respetivos alojamentos.</translation>
    </message>
    <message>
        <source>The dwellings are those of the buildings&apos; own field; the census was not needed.</source>
        <translation>Os alojamentos são os do próprio campo dos edifícios; os Censos não foram necessários.</translation>
    </message>
    <message>
        <source>{count} buildings have no number of dwellings, or one below zero; they count with none.</source>
        <translation>Edifícios sem número de alojamentos, ou com um inferior a zero, que contam com nenhum: {count}.</translation>
    </message>
    <message>
        <source>{count} subsections have no geometry; their {total:.0f} (“{column}”) are left out.</source>
        <translation>Subsecções sem geometria: {count}; ficam de fora {total:.0f} («{column}»).</translation>
    </message>
    <message>
        <source>{count} values of the typology are not APU, AMU or APR ({values}); they count as unknown.</source>
        <translation>Valores da tipologia que não são APU, AMU nem APR ({values}) e contam como desconhecidos: {count}.</translation>
    </message>
    <message>
        <source>{count} of {total} places have no typology (APU, AMU, APR); the urban limit of {limit:g} m was used for them.</source>
        <translation>De {total} locais, não têm tipologia (APU, AMU, APR) e usam o limite urbano de {limit:g} m: {count}.</translation>
    </message>
    <message>
        <source>The containers lie {distance:.0f} km away from the places. Check whether longitude and latitude were swapped and whether both layers have the right coordinate reference system.</source>
        <translation>Os contentores ficam a {distance:.0f} km dos locais. Verifique se a longitude e a latitude foram trocadas e se ambas as camadas têm o sistema de referência de coordenadas certo.</translation>
    </message>
    <message>
        <source>No stream field was named for the door-to-door areas; they count as collecting every stream.</source>
        <translation>Não foi indicado o campo do fluxo das áreas de recolha porta-a-porta; contam como recolhendo todos os fluxos.</translation>
    </message>
    <message>
        <source>With the flows {streams} the share is that of ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”; its band belongs to the managing entity's whole service area and typology, so a single zone has an indicative reading only.</source>
        <translation>Com os fluxos {streams} a percentagem é a da «acessibilidade do serviço de recolha seletiva (multimaterial)» da ERSAR; a sua classificação pertence a toda a área de serviço e tipologia da entidade gestora, pelo que a de uma só zona é apenas uma leitura indicativa.</translation>
    </message>
    <message>
        <source>With the flows {streams} the share is not ERSAR&apos;s official figure, which needs exactly glass, paper, packaging and mixed; no band applies.</source>
        <translation>Com os fluxos {streams} a percentagem não é o valor oficial da ERSAR, que exige exatamente vidro, papel/cartão, embalagens e indiferenciados (glass, paper, packaging, mixed); nenhuma classificação se aplica.</translation>
    </message>
    <message>
        <source>Whole area: {share:.1f} % of {dwellings:.0f} dwellings are served; {unserved:.0f} are not.</source>
        <translation>Toda a área: {share:.1f} % dos alojamentos são servidos (total: {dwellings:.0f}; não servidos: {unserved:.0f}).</translation>
    </message>
    <message>
        <source>No container or door-to-door area takes {streams}. The names found were read as: {found}. Add missing names to a copy of the alias table, or list only the streams that exist.</source>
        <translation>Nenhum contentor nem área de recolha porta-a-porta recebe {streams}. Os nomes encontrados foram lidos como: {found}. Acrescente os nomes em falta a uma cópia da tabela dos nomes dos fluxos, ou indique só os fluxos que existem.</translation>
    </message>
    <message>
        <source>{count} places count as served only because they lie in a door-to-door area: a flow is neither collected there nor in reach.</source>
        <translation>Locais que só contam como servidos por ficarem numa área de recolha porta-a-porta, onde um dos fluxos não é recolhido nem está ao alcance: {count}.</translation>
    </message>
    <message>
        <source>The territory file {path} cannot be read. Choose a territory.json; “Create territory file” makes one.</source>
        <translation>Não é possível ler o ficheiro do território {path}. Escolha um territory.json; «Criar ficheiro do território» cria um.</translation>
    </message>
    <message>
        <source>{path} is not valid JSON: look at line {line}, column {column}.</source>
        <translation>{path} não é JSON válido: veja a linha {line}, coluna {column}.</translation>
    </message>
    <message>
        <source>The territory file lacks “{key}”. Make it anew with “Create territory file”, or add it.</source>
        <translation>Falta «{key}» no ficheiro do território. Crie-o de novo com «Criar ficheiro do território», ou acrescente a entrada.</translation>
    </message>
    <message>
        <source>The territory file has an unknown entry “{key}” in {where}. Known are: {known}.</source>
        <translation>O ficheiro do território tem uma entrada desconhecida «{key}» em {where}. As conhecidas são: {known}.</translation>
    </message>
    <message>
        <source>The year of the territory file is “{value}”. Write a whole number such as 2025.</source>
        <translation>O ano do ficheiro do território é «{value}». Escreva um número inteiro, como 2025.</translation>
    </message>
    <message>
        <source>The source of “{role}” holds a password or key. Keep it in QGIS's authentication settings and write only the id of that configuration (authcfg).</source>
        <translation>A fonte de «{role}» contém uma palavra-passe ou chave. Guarde-a na autenticação do QGIS e escreva apenas o identificador dessa configuração (authcfg).</translation>
    </message>
    <message>
        <source>No connection was given. Write a folder, the address of a broker, or a JSON object of settings.</source>
        <translation>Não foi indicada nenhuma ligação. Escreva uma pasta, o endereço de um servidor NGSI-LD ou um objeto JSON de definições.</translation>
    </message>
    <message>
        <source>The connection’s settings are not valid JSON. Check quotation marks, commas and braces.</source>
        <translation>As definições da ligação não são JSON válido. Verifique as aspas, as vírgulas e as chavetas.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” holds a password or token, which is not kept there. Store it in QGIS (Settings, Options, Authentication) and give its id as “authcfg”.</source>
        <translation>A definição «{key}» da ligação contém uma palavra-passe ou um token, que não se guarda ali. Guarde-o no QGIS (Configurações, Opções, Autenticação) e indique o seu identificador em «authcfg».</translation>
    </message>
    <message>
        <source>The connection has no setting called “{key}”. Did you mean “{near}”?</source>
        <translation>A ligação não tem nenhuma definição chamada «{key}». Queria dizer «{near}»?</translation>
    </message>
    <message>
        <source>The connection’s kind “{value}” is not known. Use one of: {kinds}.</source>
        <translation>O tipo de ligação «{value}» não é conhecido. Use um destes: {kinds}.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” must be a text in quotation marks.</source>
        <translation>A definição «{key}» da ligação tem de ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” must be true or false.</source>
        <translation>A definição «{key}» da ligação tem de ser true ou false.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” must be a whole number from {low} to {high}.</source>
        <translation>A definição «{key}» da ligação tem de ser um número inteiro de {low} a {high}.</translation>
    </message>
    <message>
        <source>The connection’s “hosts” must be a list of host names.</source>
        <translation>A definição «hosts» da ligação tem de ser uma lista de nomes de servidores.</translation>
    </message>
    <message>
        <source>The connection’s “authcfg” must be the id of an authentication configuration of QGIS: seven letters and digits, never a password or token.</source>
        <translation>A definição «authcfg» da ligação tem de ser o identificador de uma configuração de autenticação do QGIS: sete letras e algarismos, nunca uma palavra-passe ou um token.</translation>
    </message>
    <message>
        <source>The connection’s “tenant” may hold letters, digits, dots, hyphens and underscores only.</source>
        <translation>A definição «tenant» da ligação só pode conter letras, algarismos, pontos, hífenes e sublinhados.</translation>
    </message>
    <message>
        <source>The connection’s “{key}” is not an address. It must begin with https:// (or http://) and name a host.</source>
        <translation>A definição «{key}» da ligação não é um endereço. Tem de começar por https:// (ou http://) e indicar um servidor.</translation>
    </message>
    <message>
        <source>The address of “{host}” has a query or a “#” part. Give the base address only, without “?” and “#”.</source>
        <translation>O endereço de «{host}» tem uma consulta ou uma parte «#». Indique só o endereço de base, sem «?» nem «#».</translation>
    </message>
    <message>
        <source>The folder or file “{path}” was not found. Check the path, or give the address of a broker.</source>
        <translation>A pasta ou o ficheiro «{path}» não foi encontrado. Verifique o caminho, ou indique o endereço de um servidor NGSI-LD.</translation>
    </message>
    <message>
        <source>“{host}” would be asked without encryption (http). Use https, or set “allow_http” to true in the connection if that is meant.</source>
        <translation>O pedido a «{host}» seguiria sem cifra (http). Use https, ou defina «allow_http» como true na ligação, se for essa a intenção.</translation>
    </message>
    <message>
        <source>The answer leads to “{host}”, which is not a host of this connection. If it is trusted, add it to the connection’s “hosts”.</source>
        <translation>A resposta conduz a «{host}», que não é um servidor desta ligação. Se for de confiança, acrescente-o a «hosts» na ligação.</translation>
    </message>
    <message>
        <source>The request to “{host}” cannot be sent as it is written. Check the connection’s address and settings.</source>
        <translation>O pedido a «{host}» não pode ser enviado tal como está escrito. Verifique o endereço e as definições da ligação.</translation>
    </message>
    <message>
        <source>“{host}” redirects from https to an unencrypted address, which was not followed. Tell whoever runs the service.</source>
        <translation>«{host}» redireciona de https para um endereço sem cifra, que não foi seguido. Avise quem gere o serviço.</translation>
    </message>
    <message>
        <source>“{host}” redirects more than {count} times. Check the connection’s address.</source>
        <translation>«{host}» redireciona mais de {count} vezes. Verifique o endereço da ligação.</translation>
    </message>
    <message>
        <source>“{host}” took too long to answer. Try again later, ask for less, or raise “timeout_s” in the connection.</source>
        <translation>«{host}» demorou demasiado a responder. Tente mais tarde, peça menos, ou aumente «timeout_s» na ligação.</translation>
    </message>
    <message>
        <source>Nothing answers at “{host}”. Check the address and the port, and that the service is running.</source>
        <translation>Não há resposta de «{host}». Verifique o endereço e a porta, e se o serviço está a funcionar.</translation>
    </message>
    <message>
        <source>The name “{host}” was not found. Check the address, and that this computer is online.</source>
        <translation>O nome «{host}» não foi encontrado. Verifique o endereço e se este computador está ligado à rede.</translation>
    </message>
    <message>
        <source>“{host}” cannot be reached: this computer seems to be offline. Check its network, or use a folder of files.</source>
        <translation>Não é possível chegar a «{host}»: este computador parece estar sem rede. Verifique a rede, ou use uma pasta de ficheiros.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not trusted. Add its authority in QGIS (Settings, Options, Authentication, Manage certificates), or check the address.</source>
        <translation>O certificado de «{host}» não é de confiança. Acrescente a sua autoridade no QGIS (Configurações, Opções, Autenticação, Gerir certificados), ou verifique o endereço.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to “{host}” pass. Check the proxy and its password in QGIS (Settings, Options, Network).</source>
        <translation>O proxy não deixou passar o pedido a «{host}». Verifique o proxy e a sua palavra-passe no QGIS (Configurações, Opções, Rede).</translation>
    </message>
    <message>
        <source>The answer of “{host}” was cut off before its end. Try again, or ask for smaller pages with “page_size”.</source>
        <translation>A resposta de «{host}» foi cortada antes do fim. Tente de novo, ou peça páginas mais pequenas com «page_size».</translation>
    </message>
    <message>
        <source>The answer of “{host}” is larger than {mb} MB. Ask for less, or raise “max_mb” in the connection.</source>
        <translation>A resposta de «{host}» tem mais de {mb} MB. Peça menos, ou aumente «max_mb» na ligação.</translation>
    </message>
    <message>
        <source>“{host}” answered with a web page instead of data. Check the base address; it may lead to a sign-in page or a portal.</source>
        <translation>«{host}» respondeu com uma página web em vez de dados. Verifique o endereço de base; pode conduzir a uma página de início de sessão ou a um portal.</translation>
    </message>
    <message>
        <source>The answer of “{host}” is not valid JSON. Check the base address, and try again in case it was cut off.</source>
        <translation>A resposta de «{host}» não é JSON válido. Verifique o endereço de base, e tente de novo para o caso de ter sido cortada.</translation>
    </message>
    <message>
        <source>“{host}” refused access (status {status}: {detail}). Check the connection’s “authcfg” and the rights of that user.</source>
        <translation>«{host}» recusou o acesso (estado {status}: {detail}). Verifique o «authcfg» da ligação e as permissões desse utilizador.</translation>
    </message>
    <message>
        <source>“{host}” has nothing at this address (status {status}: {detail}). Check the connection’s base address.</source>
        <translation>«{host}» nada tem neste endereço (estado {status}: {detail}). Verifique o endereço de base da ligação.</translation>
    </message>
    <message>
        <source>“{host}” is not available at the moment (status {status}: {detail}). Try again later.</source>
        <translation>«{host}» não está disponível de momento (estado {status}: {detail}). Tente mais tarde.</translation>
    </message>
    <message>
        <source>“{host}” refused the request (status {status}: {detail}). Check the connection and the query.</source>
        <translation>«{host}» recusou o pedido (estado {status}: {detail}). Verifique a ligação e a consulta.</translation>
    </message>
    <message>
        <source>A broker needs to know what to send. Give the entity type as the collection, for example WasteContainer.</source>
        <translation>Um servidor NGSI-LD precisa de saber o que enviar. Indique o tipo de entidade como coleção, por exemplo WasteContainer.</translation>
    </message>
    <message>
        <source>“{host}” answered with JSON that holds no list of entities. Check that the base address is that of an NGSI-LD broker.</source>
        <translation>«{host}» respondeu com JSON que não contém uma lista de entidades. Verifique se o endereço de base é o de um servidor NGSI-LD.</translation>
    </message>
    <message>
        <source>“{host}” has no tenant called “{tenant}”. Check the connection’s “tenant”.</source>
        <translation>«{host}» não tem nenhum tenant chamado «{tenant}». Verifique o «tenant» da ligação.</translation>
    </message>
    <message>
        <source>“{host}” cannot load the @context “{context}”. Check the connection’s “context”; the broker itself must be able to open it.</source>
        <translation>«{host}» não consegue carregar o @context «{context}». Verifique o «context» da ligação; o próprio servidor tem de o conseguir abrir.</translation>
    </message>
    <message>
        <source>“{host}” does not accept the query: {detail}. Check collection, filter and extent.</source>
        <translation>«{host}» não aceita a consulta: {detail}. Verifique a coleção, o filtro e a extensão.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no files to read. It needs files that end in {suffixes}.</source>
        <translation>A pasta «{folder}» não tem ficheiros para ler. Precisa de ficheiros terminados em {suffixes}.</translation>
    </message>
    <message>
        <source>A folder of files cannot be filtered with an NGSI-LD query. Leave the filter empty and select in the layer afterwards.</source>
        <translation>Uma pasta de ficheiros não pode ser filtrada com uma consulta NGSI-LD. Deixe o filtro vazio e selecione depois na camada.</translation>
    </message>
    <message>
        <source>No file of “{folder}” could be read. The log says what is wrong with each.</source>
        <translation>Não foi possível ler nenhum ficheiro de «{folder}». O registo diz o que há de errado em cada um.</translation>
    </message>
    <message>
        <source>The file “{file}” could not be opened and was left out. Check its permissions.</source>
        <translation>Não foi possível abrir o ficheiro «{file}», que ficou de fora. Verifique as suas permissões.</translation>
    </message>
    <message>
        <source>The file “{file}” is not valid JSON and was left out. It may be cut off; get it again.</source>
        <translation>O ficheiro «{file}» não é JSON válido e ficou de fora. Pode estar cortado; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>The file “{file}” holds neither entities nor features and was left out. It needs an array of objects with “id” or “type”.</source>
        <translation>O ficheiro «{file}» não contém entidades nem elementos e ficou de fora. Precisa de uma lista de objetos com «id» ou «type».</translation>
    </message>
    <message>
        <source>The file “{file}” is larger than {mb} MB and was left out. Split it, or raise “max_mb” in the connection.</source>
        <translation>O ficheiro «{file}» tem mais de {mb} MB e ficou de fora. Divida-o, ou aumente «max_mb» na ligação.</translation>
    </message>
    <message>
        <source>The coordinate reference system “{crs}” of {count} locations is not known; these entities are among the records.</source>
        <translation>O sistema de referência de coordenadas «{crs}» não é conhecido (localizações: {count}); essas entidades estão entre os registos.</translation>
    </message>
    <message>
        <source>{count} locations cannot be drawn (of an unknown kind, broken, or outside ±180 and ±90 degrees); these entities are among the records.</source>
        <translation>Localizações que não se podem desenhar (de tipo desconhecido, defeituosas, ou fora de ±180 e ±90 graus): {count}; essas entidades estão entre os registos.</translation>
    </message>
    <message>
        <source>No entity has the attributes {names}. Check how they are written.</source>
        <translation>Nenhuma entidade tem os atributos {names}. Verifique como se escrevem.</translation>
    </message>
    <message>
        <source>This connection needs the network, which is not available here. Run it inside QGIS or with qgis_process.</source>
        <translation>Esta ligação precisa da rede, que não está disponível aqui. Execute dentro do QGIS ou com qgis_process.</translation>
    </message>
    <message>
        <source>{delivered} entities arrived, of {announced} announced.</source>
        <translation>Entidades que chegaram: {delivered}, de {announced} anunciadas.</translation>
    </message>
    <message>
        <source>No entity of the type “{collection}” arrived. Check how the type is written; a broker may also need the connection’s “context” to know it.</source>
        <translation>Não chegou nenhuma entidade do tipo «{collection}». Verifique como se escreve o tipo; um servidor pode também precisar do «context» da ligação para o conhecer.</translation>
    </message>
    <message>
        <source>INCOMPLETE: {delivered} entities arrived, but the source announces {announced}. Do not use the layers as if nothing were missing; pull smaller parts by extent or filter.</source>
        <translation>INCOMPLETO: entidades que chegaram: {delivered}, mas a fonte anuncia {announced}. Não use as camadas como se nada faltasse; obtenha partes mais pequenas por extensão ou por filtro.</translation>
    </message>
    <message>
        <source>INCOMPLETE: reading stopped at the limit after {delivered} entities; the source announces {announced}.</source>
        <translation>INCOMPLETO: a leitura parou no limite, com {delivered} entidades; a fonte anuncia {announced}.</translation>
    </message>
    <message>
        <source>INCOMPLETE: {count} files could not be read: {files}. What they hold is missing from the layers.</source>
        <translation>INCOMPLETO: ficheiros que não foi possível ler ({count}): {files}. O que contêm falta nas camadas.</translation>
    </message>
    <message>
        <source>{count} entities came more than once and were kept once.</source>
        <translation>Entidades que vieram mais de uma vez e ficaram uma só vez: {count}.</translation>
    </message>
    <message>
        <source>{count} entities belong to the output {output}, which was not asked for, and were not written. Name that output to get them.</source>
        <translation>Entidades que pertencem à saída {output}, que não foi pedida, e não foram escritas: {count}. Indique essa saída para as obter.</translation>
    </message>
    <message>
        <source>QGIS’s store of passwords is not available, so the configuration “{authcfg}” cannot be used. Check Settings, Options, Authentication.</source>
        <translation>O cofre de palavras-passe do QGIS não está disponível, pelo que a configuração «{authcfg}» não pode ser usada. Verifique Configurações, Opções, Autenticação.</translation>
    </message>
    <message>
        <source>The configuration “{authcfg}” needs QGIS’s master password, which has not been given. Enter it in QGIS (Settings, Options, Authentication); without a window, put it in a file and name the file in QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>A configuração «{authcfg}» precisa da palavra-passe mestra do QGIS, que não foi dada. Introduza-a no QGIS (Configurações, Opções, Autenticação); sem janela, ponha-a num ficheiro e indique o ficheiro em QGIS_AUTH_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>The master password in the file named by QGIS_AUTH_PASSWORD_FILE was not accepted or cannot be read. Check the file.</source>
        <translation>A palavra-passe mestra do ficheiro indicado em QGIS_AUTH_PASSWORD_FILE não foi aceite ou não se consegue ler. Verifique o ficheiro.</translation>
    </message>
    <message>
        <source>QGIS has no authentication configuration with the id “{authcfg}”. Check the id in Settings, Options, Authentication.</source>
        <translation>O QGIS não tem nenhuma configuração de autenticação com o identificador «{authcfg}». Verifique o identificador em Configurações, Opções, Autenticação.</translation>
    </message>
    <message>
        <source>The configuration “{authcfg}” cannot be used here: only methods that send a header (Basic, API header, OAuth2) are supported.</source>
        <translation>A configuração «{authcfg}» não pode ser usada aqui: só são suportados métodos que enviam um cabeçalho (Basic, API header, OAuth2).</translation>
    </message>
    <message>
        <source>QGIS is set to a SOCKS proxy, for which the Python package PySocks is missing. Install it, or use an HTTP proxy.</source>
        <translation>O QGIS está configurado com um proxy SOCKS, para o qual falta o pacote Python PySocks. Instale-o, ou use um proxy HTTP.</translation>
    </message>
    <message>
        <source>The role “zones” has no layer. Add the municipality's freguesias: every indicator needs them.</source>
        <translation>O papel «zones» não tem camada. Acrescente as freguesias do município: todos os indicadores precisam delas.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be “{role}”: a {wanted} layer is needed, this is {found}. Give it another role.</source>
        <translation>«{layer}» não pode ser «{role}»: é precisa uma camada do tipo {wanted} e esta é do tipo {found}. Dê-lhe outro papel.</translation>
    </message>
    <message>
        <source>“{layer}” says it is in {found}, the territory file says {said}. The file's word is taken; check that it is right.</source>
        <translation>«{layer}» diz que está em {found}, o ficheiro do território diz {said}. Vale o que diz o ficheiro; verifique se está certo.</translation>
    </message>
    <message>
        <source>“{layer}” is in {crs}; lengths and areas are computed in the official metric system of the place instead.</source>
        <translation>«{layer}» está em {crs}; os comprimentos e as áreas são calculados antes no sistema métrico oficial do lugar.</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the waste stream. Add “stream” to its fields.</source>
        <translation>«{layer}» não diz que campo contém o fluxo de resíduos. Acrescente «stream» aos seus campos.</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the zones' code; they are numbered instead. Add “code” to its fields.</source>
        <translation>«{layer}» não diz que campo contém o código das zonas; em vez disso são numeradas. Acrescente «code» aos seus campos.</translation>
    </message>
    <message>
        <source>“{layer}” does not say its {keys}. Add it, so that the report can name its sources.</source>
        <translation>Falta em «{layer}»: {keys}. Acrescente o que falta, para que o relatório possa indicar as suas fontes.</translation>
    </message>
    <message>
        <source>None of the {count} layers was recognised. Give a folder with the municipality&apos;s layers, such as BGRI, CAOP, COS or OpenStreetMap, or name the files for what they hold.</source>
        <translation>Nenhuma camada foi reconhecida (examinadas: {count}). Indique uma pasta com as camadas do município, como BGRI, CAOP, COS ou OpenStreetMap, ou dê aos ficheiros o nome do que contêm.</translation>
    </message>
    <message>
        <source>The period “{period}” is not understood. Write a year (2025) or two dates (2025-06-01/2025-09-30).</source>
        <translation>O período «{period}» não se entende. Escreva um ano (2025) ou duas datas (2025-06-01/2025-09-30).</translation>
    </message>
    <message>
        <source>No indicator could be computed: {reasons}</source>
        <translation>Não foi possível calcular nenhum indicador: {reasons}</translation>
    </message>
    <message>
        <source>The territory file has no layer for “zones”. Add the municipality's freguesias and run again.</source>
        <translation>O ficheiro do território não tem camada para «zones». Acrescente as freguesias do município e execute de novo.</translation>
    </message>
    <message>
        <source>{count} parts of the profile failed; the others are complete. The report says why.</source>
        <translation>Partes do perfil que falharam: {count}; as outras estão completas. O relatório diz porquê.</translation>
    </message>
    <message>
        <source>The folder {folder} is already there. Choose another place: nothing is overwritten.</source>
        <translation>A pasta {folder} já existe. Escolha outro lugar: nada é substituído.</translation>
    </message>
    <message>
        <source>The fictitious territory “{name}” is in {folder}; open {project} to see it.</source>
        <translation>O território fictício «{name}» está em {folder}; abra {project} para o ver.</translation>
    </message>
    <message>
        <source>“{layer}” has no field “{field}” to be shown. It has: {fields}.</source>
        <translation>«{layer}» não tem o campo «{field}» para mostrar. Tem: {fields}.</translation>
    </message>
    <message>
        <source>The style of “{layer}” could not be saved ({reason}). See whether the disk is full, or choose another folder.</source>
        <translation>Não foi possível guardar o estilo de «{layer}» ({reason}). Veja se o disco está cheio, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The map {path} could not be written. See whether the disk is full, or choose another folder.</source>
        <translation>Não foi possível escrever o mapa {path}. Veja se o disco está cheio, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>GeoJSON holds zones, and no layer of zones was given. Choose the zones, or take GeoJSON off the list of formats.</source>
        <translation>O GeoJSON contém zonas, e não foi dada nenhuma camada de zonas. Escolha as zonas, ou retire o GeoJSON da lista de formatos.</translation>
    </message>
    <message>
        <source>No layer of zones was given, so there is no GeoJSON and the GeoPackage holds the values alone.</source>
        <translation>Não foi dada nenhuma camada de zonas, pelo que não há GeoJSON e o GeoPackage contém apenas os valores.</translation>
    </message>
    <message>
        <source>The indicators {names} are not in the catalogue of this version; their values are exported without definition and style.</source>
        <translation>Os indicadores {names} não estão no catálogo desta versão; os seus valores são exportados sem definição nem estilo.</translation>
    </message>
    <message>
        <source>“{layer}” has no rows. Choose the VALUES of a municipal profile.</source>
        <translation>«{layer}» não tem linhas. Escolha os VALUES de um perfil municipal.</translation>
    </message>
    <message>
        <source>“{layer}” has no field zone_code. Choose the zones of a municipal profile.</source>
        <translation>«{layer}» não tem o campo zone_code. Escolha as zonas de um perfil municipal.</translation>
    </message>
    <message>
        <source>The typology of the territory file is “{value}”. Write one of {known}, or leave it out.</source>
        <translation>A tipologia do ficheiro do território é «{value}». Escreva uma de {known}, ou omita-a.</translation>
    </message>
    <message>
        <source>The table {path} cannot be read ({reason}). Check the path and that you may open the file.</source>
        <translation>Não é possível ler a tabela {path} ({reason}). Verifique o caminho e se tem permissão para abrir o ficheiro.</translation>
    </message>
    <message>
        <source>“{path}” is a spreadsheet. Save the sheet as CSV (comma separated) and run again with that file.</source>
        <translation>«{path}» é uma folha de cálculo. Guarde a folha como CSV (separado por vírgulas) e execute de novo com esse ficheiro.</translation>
    </message>
    <message>
        <source>“{path}” is no text. Export the table as CSV and run again with that file.</source>
        <translation>«{path}» não é texto. Exporte a tabela como CSV e execute de novo com esse ficheiro.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as {encoding}. Leave the encoding empty to have it found, or give another one such as utf-8 or cp1252.</source>
        <translation>«{path}» não se consegue ler como {encoding}. Deixe a codificação vazia para que seja detetada, ou indique outra, como utf-8 ou cp1252.</translation>
    </message>
    <message>
        <source>“{path}” has no row below its header. Export the table again with its rows.</source>
        <translation>«{path}» não tem nenhuma linha abaixo do cabeçalho. Exporte de novo a tabela com as suas linhas.</translation>
    </message>
    <message>
        <source>The table breaks off at line {line} ({reason}). Check the quotation marks there and export it again.</source>
        <translation>A tabela interrompe-se na linha {line} ({reason}). Verifique aí as aspas e exporte-a de novo.</translation>
    </message>
    <message>
        <source>“{path}”: encoding {encoding}, separator “{separator}”, {rows} rows of {columns} columns.</source>
        <translation>«{path}»: codificação {encoding}, separador «{separator}», linhas: {rows}, colunas: {columns}.</translation>
    </message>
    <message>
        <source>{count} lines of title above the header were left out.</source>
        <translation>Linhas de título acima do cabeçalho, que ficaram de fora: {count}.</translation>
    </message>
    <message>
        <source>The coordinates (around x {x}, y {y}) fall on Portugal in no coordinate reference system known here. Give the table&apos;s system, such as EPSG:3763.</source>
        <translation>As coordenadas (à volta de x {x}, y {y}) não caem em Portugal em nenhum sistema de referência de coordenadas conhecido aqui. Indique o sistema da tabela, como EPSG:3763.</translation>
    </message>
    <message>
        <source>The coordinates fall on Portugal in several coordinate reference systems ({systems}). Give the table&apos;s own one.</source>
        <translation>As coordenadas caem em Portugal em vários sistemas de referência de coordenadas ({systems}). Indique o da própria tabela.</translation>
    </message>
    <message>
        <source>“{path}” has no column that reads as coordinates. Name the columns of x and y; it has: {fields}.</source>
        <translation>«{path}» não tem nenhuma coluna que se leia como coordenadas. Indique as colunas de x e y; tem: {fields}.</translation>
    </message>
    <message>
        <source>None of the {rows} rows of “{path}” has usable coordinates in {fields}. Check that these are the right columns, and the coordinate reference system.</source>
        <translation>Nenhuma linha de «{path}» tem coordenadas utilizáveis em {fields} (lidas: {rows}). Verifique se são estas as colunas certas, e o sistema de referência de coordenadas.</translation>
    </message>
    <message>
        <source>Coordinates from {columns} in {crs}; decimal sign “{decimal}”.</source>
        <translation>Coordenadas de {columns} em {crs}; separador decimal «{decimal}».</translation>
    </message>
    <message>
        <source>{crs} was recognised from the numbers; {others} look the same within 10 m. Give the system if the table is in one of those.</source>
        <translation>{crs} foi reconhecido a partir dos números; {others} dão o mesmo a menos de 10 m. Indique o sistema se a tabela estiver num desses.</translation>
    </message>
    <message>
        <source>{count} of {rows} rows had x and y exchanged; they were put right.</source>
        <translation>De {rows} linhas, tinham x e y trocados e foram corrigidas: {count}.</translation>
    </message>
    <message>
        <source>{count} points lie outside Portugal. Check their coordinates.</source>
        <translation>Pontos fora de Portugal: {count}. Verifique as suas coordenadas.</translation>
    </message>
    <message>
        <source>{count} of {rows} rows have no usable coordinates and make no point; the table of rejected rows says why.</source>
        <translation>De {rows} linhas, não têm coordenadas utilizáveis e não dão ponto: {count}; a tabela das linhas rejeitadas diz porquê.</translation>
    </message>
    <message>
        <source>“{layer}” is not a table of values: it lacks {missing}. Choose the values that the municipal profile wrote.</source>
        <translation>«{layer}» não é uma tabela de valores: falta-lhe {missing}. Escolha os valores que o perfil municipal escreveu.</translation>
    </message>
    <message>
        <source>This algorithm needs {libraries}, which this QGIS does not have or has too old. To install, in the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}</source>
        <translation>Este algoritmo precisa de {libraries}, que este QGIS não tem ou tem numa versão antiga. Para instalar, na OSGeo4W Shell em Windows, num terminal nos outros sistemas: {command}</translation>
    </message>
    <message>
        <source>{library} {minimum} or newer is missing (found: {version}); serves {needed_by}. To install, in the OSGeo4W Shell on Windows, in a terminal elsewhere: {command}</source>
        <translation>Falta {library} {minimum} ou mais recente (encontrado: {version}); serve {needed_by}. Para instalar, na OSGeo4W Shell em Windows, num terminal nos outros sistemas: {command}</translation>
    </message>
    <message>
        <source>it has the fields of GTFS stops</source>
        <translation>tem os campos das paragens GTFS</translation>
    </message>
    <message>
        <source>it holds the files of a GTFS feed</source>
        <translation>tem os ficheiros de um GTFS</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the category of each facility. Add “category” to its fields.</source>
        <translation>«{layer}» não diz que campo tem a categoria de cada equipamento. Acrescente «category» aos seus campos.</translation>
    </message>
    <message>
        <source>“{column}”: {placed:.0f} of {total:.0f} from the census were spread over {buildings} buildings by their dwellings; {outside} buildings lie in no subsection.</source>
        <translation>«{column}»: foram distribuídos {placed:.0f} de {total:.0f} dos Censos segundo os alojamentos dos edifícios ({buildings}); edifícios fora de todas as subsecções: {outside}.</translation>
    </message>
    <message>
        <source>{count} buildings have no number of dwellings; they count with the median, {median:g}.</source>
        <translation>Edifícios sem número de alojamentos, que contam com a mediana, {median:g}: {count}.</translation>
    </message>
    <message>
        <source>“{layer}” is no census layer known here: the field BGRI2021 or BGRI11 is missing. Choose INE's subsections (BGRI) of 2021 or 2011, or name the layer's field with the people.</source>
        <translation>«{layer}» não é uma camada dos Censos conhecida aqui: falta o campo BGRI2021 ou BGRI11. Escolha as subsecções estatísticas do INE (BGRI) de 2021 ou 2011, ou indique o campo da camada com a população.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no number of people, or one below zero; they count as unknown.</source>
        <translation>«{layer}»: elementos sem número de pessoas, ou com um inferior a zero, que contam como desconhecidos: {count}.</translation>
    </message>
    <message>
        <source>The buildings do not say how many people live in them. Give the census, to spread its people over them, or name their field of people.</source>
        <translation>Os edifícios não dizem quantas pessoas neles vivem. Dê os Censos, para distribuir a sua população por eles, ou indique o seu campo da população.</translation>
    </message>
    <message>
        <source>The people are those of the buildings&apos; own field; the census was not needed.</source>
        <translation>A população é a do próprio campo dos edifícios; os Censos não foram necessários.</translation>
    </message>
    <message>
        <source>Not one person was found in the layers. Check the field with the people, and that the layers are those of the inhabited area.</source>
        <translation>Não se encontrou uma única pessoa nas camadas. Verifique o campo da população e se as camadas são as da área habitada.</translation>
    </message>
    <message>
        <source>The census layer has points, not areas: its people stand on the points and the buildings are left out. Choose subsections as polygons to place people in buildings.</source>
        <translation>A camada dos Censos tem pontos, não áreas: a população fica nos pontos e os edifícios não são usados. Escolha as subsecções em polígonos para colocar a população nos edifícios.</translation>
    </message>
    <message>
        <source>The layers do not tell the people of {ages}; those fields stay empty.</source>
        <translation>As camadas não dizem a população de {ages}; esses campos ficam vazios.</translation>
    </message>
    <message>
        <source>The largest cost that counts is missing. Give CUTOFF, above 0, in the unit of the costs (metres, minutes).</source>
        <translation>Falta o custo máximo que conta. Indique CUTOFF, acima de 0, na unidade dos custos (metros, minutos).</translation>
    </message>
    <message>
        <source>SCALE must be above 0. Leave it empty to use the decay&apos;s own.</source>
        <translation>SCALE tem de ser superior a 0. Deixe-o vazio para usar a escala própria do decaimento.</translation>
    </message>
    <message>
        <source>The decay by steps has no steps. Give STEPS as limit:weight, such as 10:1; 20:0.68; 30:0.22.</source>
        <translation>O decaimento por degraus não tem degraus. Indique STEPS como limite:peso, por exemplo 10:1; 20:0,68; 30:0,22.</translation>
    </message>
    <message>
        <source>“{piece}” is not a limit and its weight. Write STEPS as limit:weight with semicolons between, such as 10:1; 20:0.68; 30:0.22.</source>
        <translation>«{piece}» não é um limite e o seu peso. Escreva STEPS como limite:peso, separados por ponto e vírgula, por exemplo 10:1; 20:0,68; 30:0,22.</translation>
    </message>
    <message>
        <source>The limits of the steps are {found}; each must be above the one before it, and the first above 0. Write STEPS from the nearest to the farthest.</source>
        <translation>Os limites dos degraus são {found}; cada um tem de ser superior ao anterior, e o primeiro superior a 0. Escreva STEPS do mais próximo para o mais distante.</translation>
    </message>
    <message>
        <source>The weight {weight:g} of the step “{piece}” is not between 0 and 1. Write it as limit:weight, such as 20:0.68.</source>
        <translation>O peso {weight:g} do degrau «{piece}» não está entre 0 e 1. Escreva-o como limite:peso, por exemplo 20:0,68.</translation>
    </message>
    <message>
        <source>{count} of {total} places have no demand that is a number of 0 or more; they compete for nothing and still get their access.</source>
        <translation>{count} de {total} lugares não têm procura que seja um número igual ou superior a 0; não concorrem por nada e recebem na mesma o seu acesso.</translation>
    </message>
    <message>
        <source>{count} of {total} facilities have no supply that is a number of 0 or more; they are left out.</source>
        <translation>{count} de {total} equipamentos não têm oferta que seja um número igual ou superior a 0; ficam de fora.</translation>
    </message>
    <message>
        <source>Check: Σ access × demand is {found:.8g}; Σ supply of the facilities with a ratio is {expected:.8g}.</source>
        <translation>Verificação: Σ acesso × procura é {found:.8g}; Σ oferta dos equipamentos com razão é {expected:.8g}.</translation>
    </message>
    <message>
        <source>Check: the demand shared out among the facilities is {found:.8g}; that of the places that reach one is {expected:.8g}.</source>
        <translation>Verificação: a procura repartida pelos equipamentos é {found:.8g}; a dos lugares que alcançam algum é {expected:.8g}.</translation>
    </message>
    <message>
        <source>Check: Σ access is {found:.8g}; Σ ratio of the facilities is {expected:.8g}.</source>
        <translation>Verificação: Σ acesso é {found:.8g}; Σ razão dos equipamentos é {expected:.8g}.</translation>
    </message>
    <message>
        <source>{count} of {total} places, with a demand of {demand:.8g}, reach no facility; their access is 0.</source>
        <translation>{count} de {total} lugares, com uma procura de {demand:.8g}, não alcançam nenhum equipamento; o seu acesso é 0.</translation>
    </message>
    <message>
        <source>{count} of {total} places, with a demand of {demand:.8g}, are not connected (no street nearby, or no row of the table); they compete for nothing and have no access (NULL).</source>
        <translation>{count} de {total} lugares, com uma procura de {demand:.8g}, não estão ligados (nenhuma rua próxima, ou nenhuma linha da tabela); não concorrem por nada e não têm acesso (NULL).</translation>
    </message>
    <message>
        <source>{count} of {total} places reach only facilities without a ratio; they have no access (NULL).</source>
        <translation>{count} de {total} lugares só alcançam equipamentos sem razão; não têm acesso (NULL).</translation>
    </message>
    <message>
        <source>{count} of {total} facilities have no ratio (NULL): no demand is within reach, or their supply is unknown.</source>
        <translation>{count} de {total} equipamentos não têm razão (NULL): nenhuma procura está ao alcance, ou não se conhece a sua oferta.</translation>
    </message>
    <message>
        <source>“{table}”: {missing} rows without a cost and {negative} with one below 0 are left out.</source>
        <translation>«{table}»: ficam de fora {missing} linhas sem custo e {negative} com um custo inferior a 0.</translation>
    </message>
    <message>
        <source>“{table}”: {count} of {total} rows name no feature of the layers (such as {example}) and are left out.</source>
        <translation>«{table}»: {count} de {total} linhas não correspondem a nenhum elemento das camadas (por exemplo {example}) e ficam de fora.</translation>
    </message>
    <message>
        <source>“{table}”: {count} rows repeat a pair; the lowest cost of each pair counts.</source>
        <translation>«{table}»: {count} linhas repetem um par; conta o custo mais baixo de cada par.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{layer}” repeats {count} values (such as {example}). Choose a field whose values differ from feature to feature.</source>
        <translation>O campo «{field}» de «{layer}» repete {count} valores (por exemplo {example}). Escolha um campo cujos valores sejam diferentes de elemento para elemento.</translation>
    </message>
    <message>
        <source>The table of costs “{table}” has no rows. Choose another table or take its filter away.</source>
        <translation>A tabela de custos «{table}» não tem linhas. Escolha outra tabela ou retire o filtro.</translation>
    </message>
    <message>
        <source>No row of “{table}” joins the two layers: its first one is {row}, the identifiers begin with {origins} and {destinations}. Choose the fields that hold the same identifiers; leading zeros count.</source>
        <translation>Nenhuma linha de «{table}» liga as duas camadas: a primeira é {row}, os identificadores começam por {origins} e {destinations}. Escolha os campos que contêm os mesmos identificadores; os zeros à esquerda contam.</translation>
    </message>
    <message>
        <source>{count} streets cost less than 0. Choose a field whose numbers are 0 or more.</source>
        <translation>Ruas que custam menos de 0: {count}. Escolha um campo cujos números sejam 0 ou mais.</translation>
    </message>
    <message>
        <source>No street that may be used has a cost. Choose another field of costs, or see whether the network was made for this way of travelling.</source>
        <translation>Nenhuma rua que se possa usar tem custo. Escolha outro campo de custos, ou veja se a rede foi feita para este modo de deslocação.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} lines without length were left out.</source>
        <translation>«{layer}»: linhas sem comprimento que ficaram de fora: {count}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} streets were drawn twice and count once.</source>
        <translation>«{layer}»: ruas desenhadas duas vezes, que contam uma: {count}.</translation>
    </message>
    <message>
        <source>“{layer}” has no street that may be used ({mode}). Look at its fields of access (highway, foot, bicycle, access), or choose another way of travelling.</source>
        <translation>«{layer}» não tem nenhuma rua que se possa usar ({mode}). Veja os seus campos de acesso (highway, foot, bicycle, access), ou escolha outro modo de deslocação.</translation>
    </message>
    <message>
        <source>“{layer}” is not a whole network: the fields from_node, to_node, forward and backward are missing or have gaps. Give it as STREETS, or make it with Build network.</source>
        <translation>«{layer}» não é uma rede completa: faltam os campos from_node, to_node, forward e backward, ou têm falhas. Dê-a como STREETS, ou faça-a com Construir rede.</translation>
    </message>
    <message>
        <source>“{layer}” was changed after it was built: {count} ends of lines are not where their nodes are. Build the network again from the streets.</source>
        <translation>«{layer}» foi alterada depois de construída: pontas de linhas que não estão onde estão os seus nós: {count}. Construa a rede de novo a partir das ruas.</translation>
    </message>
    <message>
        <source>“{layer}”: {edges} edges and {nodes} nodes, {length:.1f} km; {share:.1f} % of the length hangs together.</source>
        <translation>«{layer}»: {edges} troços e {nodes} nós, {length:.1f} km; {share:.1f} % do comprimento está ligado entre si.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} edges are closed to this way of travelling.</source>
        <translation>«{layer}»: troços fechados a este modo de deslocação: {count}.</translation>
    </message>
    <message>
        <source>“{layer}” falls into {parts} parts, the largest with {share:.1f} % of the length. Build the network with crossings noded or a larger tolerance, and look at its issues.</source>
        <translation>«{layer}» divide-se em {parts} partes, a maior com {share:.1f} % do comprimento. Construa a rede com os cruzamentos ligados ou com maior tolerância, e veja os seus problemas.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} places lie farther than {limit:g} m from any street and are not connected.</source>
        <translation>«{layer}»: lugares a mais de {limit:g} m de qualquer rua, que não são ligados: {count} de {total}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} crossings of streets on one level are not connected. Tick the noding of crossings if people can turn there.</source>
        <translation>«{layer}»: cruzamentos de ruas do mesmo nível sem ligação: {count}. Assinale a ligação dos cruzamentos se aí se pode virar.</translation>
    </message>
    <message>
        <source>“{layer}”: issues found: {counts}.</source>
        <translation>«{layer}»: problemas encontrados: {counts}.</translation>
    </message>
    <message>
        <source>Neither streets nor a network were given. Choose a line layer as STREETS, or one made by Build network as NETWORK.</source>
        <translation>Não foram dadas ruas nem uma rede. Escolha uma camada de linhas como STREETS, ou uma feita por Construir rede como NETWORK.</translation>
    </message>
    <message>
        <source>The network is used; the streets are not read.</source>
        <translation>É usada a rede; as ruas não são lidas.</translation>
    </message>
    <message>
        <source>The cost is a field, but none was chosen. Choose COST_FIELD, or another cost.</source>
        <translation>O custo é um campo, mas nenhum foi escolhido. Escolha COST_FIELD, ou outro custo.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} edges have no number in “{field}” and are not used.</source>
        <translation>«{layer}»: troços sem número em «{field}», que não são usados: {count} de {total}.</translation>
    </message>
    <message>
        <source>“{layer}”: times of the network itself ({model}).</source>
        <translation>«{layer}»: tempos da própria rede ({model}).</translation>
    </message>
    <message>
        <source>“{layer}” lies {distance:.0f} km from the streets: nothing can be connected. Check the coordinate reference systems of both layers.</source>
        <translation>«{layer}» fica a {distance:.0f} km das ruas: nada pode ser ligado. Verifique os sistemas de referência das duas camadas.</translation>
    </message>
    <message>
        <source>No place of “{layer}” lies within {limit:g} m of a street. Check its coordinate reference system, or raise MAX_SNAP.</source>
        <translation>Nenhum lugar de «{layer}» fica a menos de {limit:g} m de uma rua. Verifique o seu sistema de referência, ou aumente MAX_SNAP.</translation>
    </message>
    <message>
        <source>The limits must be numbers above 0, each larger than the one before, such as 300, 500.</source>
        <translation>Os limites têm de ser números superiores a 0, cada um maior do que o anterior, como 300, 500.</translation>
    </message>
    <message>
        <source>The limits “{text}” cannot be read. Give numbers with a comma between, such as 300, 500.</source>
        <translation>Não é possível ler os limites «{text}». Dê números separados por vírgulas, como 300, 500.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} facilities have no limit above 0 in “{field}” and serve nothing.</source>
        <translation>«{layer}»: equipamentos sem limite acima de 0 em «{field}», que não servem nada: {count}.</translation>
    </message>
    <message>
        <source>Each facility has its own limit; LIMITS is not read.</source>
        <translation>Cada equipamento tem o seu limite; LIMITS não é lido.</translation>
    </message>
    <message>
        <source>Streets within {band:g}: {length:.1f} km.</source>
        <translation>Ruas até {band:g}: {length:.1f} km.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} facilities have no category in “{field}” and are left out.</source>
        <translation>«{layer}»: equipamentos sem categoria em «{field}», que ficam de fora: {count}.</translation>
    </message>
    <message>
        <source>{category}: {reached} of {total} origins reach a facility; the median cost is {median:.1f}.</source>
        <translation>{category}: origens que alcançam um equipamento: {reached} de {total}; custo mediano: {median:.1f}.</translation>
    </message>
    <message>
        <source>“{field}” has {count} different values, more than the {most} that make columns. Choose a field with categories.</source>
        <translation>«{field}» tem {count} valores diferentes, mais do que os {most} que dão colunas. Escolha um campo com categorias.</translation>
    </message>
    <message>
        <source>“{layer}” has no facility to go to. Choose a layer with points, or take its filter away.</source>
        <translation>«{layer}» não tem nenhum equipamento para onde ir. Escolha uma camada com pontos, ou retire-lhe o filtro.</translation>
    </message>
    <message>
        <source>{count} edges of the street graph do not have both ends in one zone; they count in no zone&apos;s indices, and their length in the zone they run through.</source>
        <translation>{count} arcos do grafo das ruas não têm os dois extremos na mesma zona; não contam nos índices de nenhuma zona, e o seu comprimento conta na zona por onde passam.</translation>
    </message>
    <message>
        <source>{count} of {total} pairs of places have no way between them along the streets; the route directness is that of the others.</source>
        <translation>{count} de {total} pares de lugares não têm caminho entre si pelas ruas; o desvio a pé é o dos outros.</translation>
    </message>
    <message>
        <source>{count} zones are too small, or have too few streets, for {pairs} pairs of places at the distances asked for; they have fewer.</source>
        <translation>{count} zonas são demasiado pequenas, ou têm poucas ruas, para {pairs} pares de lugares às distâncias pedidas; têm menos.</translation>
    </message>
    <message>
        <source>There are {count} bands, more than {most}. Write the limits that should be counted.</source>
        <translation>O número de escalões é {count}, superior a {most}. Escreva os limites que devem ser contados.</translation>
    </message>
    <message>
        <source>No bands were given. Write the limits that should be counted, such as 300, 500, 1000 in metres or 5, 10, 15 in minutes.</source>
        <translation>Não foram dados escalões. Escreva os limites a contar, como 300, 500, 1000 em metros ou 5, 10, 15 em minutos.</translation>
    </message>
    <message>
        <source>Give either the lines of a service area, or facilities with streets or a network: one of the two.</source>
        <translation>Dê as linhas de uma área de serviço, ou equipamentos com ruas ou uma rede: uma das duas coisas.</translation>
    </message>
    <message>
        <source>“{layer}” has neither a field “band” nor a field “cost_to”. Choose the lines that “Service area” makes.</source>
        <translation>«{layer}» não tem o campo «band» nem o campo «cost_to». Escolha as linhas que «Área de serviço» faz.</translation>
    </message>
    <message>
        <source>The service lines are not cut at {bands}: a stretch of street counts with its greatest cost, so those bands come out a little too small. Make the service area with them to be exact.</source>
        <translation>As linhas da área de serviço não estão cortadas em {bands}: um troço de rua conta com o seu maior custo, pelo que esses escalões ficam um pouco pequenos. Faça a área de serviço com eles para um valor exato.</translation>
    </message>
    <message>
        <source>The service lines hold the covered streets alone: people whose own street is out of reach count with a covered street within {limit:g} m of them. Give the streets or the network as well to leave them out.</source>
        <translation>As linhas da área de serviço só têm as ruas cobertas: quem vive numa rua fora do alcance conta com uma rua coberta até {limit:g} m. Dê também as ruas ou a rede para deixar essas pessoas de fora.</translation>
    </message>
    <message>
        <source>Within {band:g}: {served:.0f} of {population:.0f} people ({share:.1f} %).</source>
        <translation>Até {band:g}: {served:.0f} de {population:.0f} pessoas ({share:.1f} %).</translation>
    </message>
    <message>
        <source>{count:.0f} people live farther than {limit:g} m from any street of the network; they count as not served.</source>
        <translation>População que vive a mais de {limit:g} m de qualquer rua da rede, e que conta como não servida: {count:.0f}.</translation>
    </message>
    <message>
        <source>{count:.0f} people are on features without geometry; they count as not served and in no zone.</source>
        <translation>População em elementos sem geometria, que conta como não servida e fora das zonas: {count:.0f}.</translation>
    </message>
    <message>
        <source>{count:.0f} people live in no zone; they are missing from the zones&apos; figures.</source>
        <translation>População que não vive em nenhuma zona, e que falta nos valores das zonas: {count:.0f}.</translation>
    </message>
    <message>
        <source>The slopes come from the heights that the lines carry (Z).</source>
        <translation>Os declives vêm das altitudes que as linhas trazem (Z).</translation>
    </message>
    <message>
        <source>The slopes come from the fields “{rise}” and “{fall}”: each street counts as one even climb and one even descent. A terrain model gives better times.</source>
        <translation>Os declives vêm dos campos «{rise}» e «{fall}»: cada rua conta como uma só subida e uma só descida, ambas regulares. Um modelo do terreno dá melhores tempos.</translation>
    </message>
    <message>
        <source>The rise and fall of {count} of {total} streets do not fit their length and mean slope: they were cut since, or changed. Their mean slope counts; compute the slope of streets on this layer again for better times.</source>
        <translation>Há ruas cuja subida e descida não condizem com o comprimento e o declive médio, por terem sido cortadas ou alteradas depois ({count} de {total}). Conta o seu declive médio; calcule de novo o declive das ruas nesta camada para obter melhores tempos.</translation>
    </message>
    <message>
        <source>No slope is known: there is no terrain model, no height in the lines, and no fields rise_m and fall_m. Every street counts as flat.</source>
        <translation>Não se conhece nenhum declive: não há modelo do terreno, nem altitudes nas linhas, nem campos rise_m e fall_m. Todas as ruas contam como planas.</translation>
    </message>
    <message>
        <source>The rise and the fall are needed together, each from a field of its own. Choose both fields, or neither.</source>
        <translation>A subida e a descida são precisas em conjunto, cada uma no seu campo. Escolha os dois campos, ou nenhum.</translation>
    </message>
    <message>
        <source>{count} of {total} streets have a slope that is not known, at least in part, and get no time.</source>
        <translation>De {total} ruas, ficam sem tempo por terem um declive desconhecido, ao menos em parte: {count}.</translation>
    </message>
    <message>
        <source>{count} streets have a piece steeper than {limit:g} %, which counts as {limit:g} %. Look for faults in the heights there.</source>
        <translation>Ruas com um troço de declive superior a {limit:g} %, que conta como {limit:g} %: {count}. Procure aí erros nas altitudes.</translation>
    </message>
    <message>
        <source>{count} streets are steps, where this way of travelling does not pass: no time.</source>
        <translation>Ruas em escada, por onde este modo de deslocação não passa e que ficam sem tempo: {count}.</translation>
    </message>
    <message>
        <source>{count} streets have a piece steeper than {limit:g} %, where a wheelchair does not pass: no time.</source>
        <translation>Ruas com um troço de declive superior a {limit:g} %, por onde uma cadeira de rodas não passa e que ficam sem tempo: {count}.</translation>
    </message>
    <message>
        <source>There is no GTFS feed at {path}. Choose a zip, or the folder it was unpacked into.</source>
        <translation>Não há nenhum feed GTFS em {path}. Escolha um zip, ou a pasta onde foi descompactado.</translation>
    </message>
    <message>
        <source>“{path}” is no zip file, or it is damaged. Get the GTFS feed again, or choose the folder it was unpacked into.</source>
        <translation>«{path}» não é um ficheiro zip, ou está danificado. Obtenha de novo o feed GTFS, ou escolha a pasta onde foi descompactado.</translation>
    </message>
    <message>
        <source>The GTFS feed “{feed}” has no {file}. A feed needs stops.txt, routes.txt, trips.txt, stop_times.txt and calendar.txt or calendar_dates.txt: get it complete from the operator.</source>
        <translation>O feed GTFS «{feed}» não tem {file}. Um feed precisa de stops.txt, routes.txt, trips.txt, stop_times.txt e calendar.txt ou calendar_dates.txt: peça-o completo ao operador.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” has no usable row. Get the feed complete from the operator.</source>
        <translation>{file} do feed GTFS «{feed}» não tem nenhuma linha utilizável. Peça o feed completo ao operador.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” has no column {column}; it has {found}. Give the columns the names of the GTFS reference.</source>
        <translation>{file} do feed GTFS «{feed}» não tem a coluna {column}; tem {found}. Dê às colunas os nomes da referência GTFS.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” cannot be read ({reason}). Get the feed again, or mend the file.</source>
        <translation>{file} do feed GTFS «{feed}» não se consegue ler ({reason}). Obtenha de novo o feed, ou corrija o ficheiro.</translation>
    </message>
    <message>
        <source>{file} of the GTFS feed “{feed}” unpacks to more than a timetable can hold. Cut the feed down to your region and run again.</source>
        <translation>{file} do feed GTFS «{feed}» descompacta para mais do que um horário pode ter. Reduza o feed à sua região e execute de novo.</translation>
    </message>
    <message>
        <source>“{feed}”: the files of the feed are in its folder {folder}.</source>
        <translation>«{feed}»: os ficheiros do feed estão na sua pasta {folder}.</translation>
    </message>
    <message>
        <source>The GTFS feed “{feed}” has neither calendar.txt nor calendar_dates.txt, so no trip has a day. Get it complete from the operator.</source>
        <translation>O feed GTFS «{feed}» não tem calendar.txt nem calendar_dates.txt, e por isso nenhuma circulação tem dia. Peça-o completo ao operador.</translation>
    </message>
    <message>
        <source>No row of stop_times.txt of the GTFS feed “{feed}” has a trip, a stop and a time. Look at the columns trip_id, stop_id and departure_time.</source>
        <translation>Nenhuma linha de stop_times.txt do feed GTFS «{feed}» tem circulação, paragem e hora. Veja as colunas trip_id, stop_id e departure_time.</translation>
    </message>
    <message>
        <source>“{feed}”: on {count} routes all trips have the same direction_id although they run both ways; their direction was found by the order of their stops.</source>
        <translation>«{feed}»: em {count} carreiras todas as circulações têm o mesmo direction_id embora circulem nos dois sentidos; o sentido foi encontrado pela ordem das paragens.</translation>
    </message>
    <message>
        <source>{file} of “{feed}”: {count} rows without {column}, or repeating one, were left out.</source>
        <translation>{file} de «{feed}»: {count} linhas sem {column}, ou que o repetem, ficaram de fora.</translation>
    </message>
    <message>
        <source>{file} of “{feed}”: {count} rows name a {column} that the feed does not have, and do not count.</source>
        <translation>{file} de «{feed}»: {count} linhas indicam um {column} que o feed não tem, e não contam.</translation>
    </message>
    <message>
        <source>{file} of “{feed}”: {count} dates are not of the form 20250312 and do not count.</source>
        <translation>{file} de «{feed}»: {count} datas não têm a forma 20250312 e não contam.</translation>
    </message>
    <message>
        <source>stop_times.txt of “{feed}”: {count} different times cannot be read (such as “{example}”) and do not count.</source>
        <translation>stop_times.txt de «{feed}»: {count} horas diferentes não se conseguem ler (como «{example}») e não contam.</translation>
    </message>
    <message>
        <source>frequencies.txt of “{feed}”: {count} rows without a known trip, two times and an interval do not count.</source>
        <translation>frequencies.txt de «{feed}»: {count} linhas sem uma circulação conhecida, duas horas e um intervalo não contam.</translation>
    </message>
    <message>
        <source>“{feed}”: {routes} routes, {trips} trips, {stops} stops and {calls} calls were read.</source>
        <translation>«{feed}»: foram lidas {routes} carreiras, {trips} circulações, {stops} paragens e {calls} passagens.</translation>
    </message>
    <message>
        <source>Weights by the cost up to which they hold: {steps}.</source>
        <translation>Pesos segundo o custo até ao qual valem: {steps}.</translation>
    </message>
    <message>
        <source>The steps reach {last:g}, but CUTOFF ends them at {cutoff:g}.</source>
        <translation>Os degraus vão até {last:g}, mas CUTOFF termina-os em {cutoff:g}.</translation>
    </message>
    <message>
        <source>{parameter} does not count with the decay “{decay}”.</source>
        <translation>{parameter} não conta com o decaimento «{decay}».</translation>
    </message>
    <message>
        <source>“{text}” is no date. Write it as 2025-03-12, or leave it empty.</source>
        <translation>«{text}» não é uma data. Escreva-a como 2025-03-12, ou deixe vazio.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” runs on any day: trips.txt and the calendars name different services (service_id), or the calendars are empty. Get the feed complete from the operator.</source>
        <translation>Nenhuma circulação do feed GTFS «{feed}» tem um dia: trips.txt e os calendários indicam serviços diferentes (service_id), ou os calendários estão vazios. Peça o feed completo ao operador.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” runs on {day}. Choose a day from {first} to {last}, or leave the date empty for a typical weekday.</source>
        <translation>Nenhuma circulação do feed GTFS «{feed}» se realiza em {day}. Escolha um dia de {first} a {last}, ou deixe a data vazia para um dia útil típico.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” runs from Monday to Friday in a typical week; a day at the weekend stands for it.</source>
        <translation>Nenhuma circulação do feed GTFS «{feed}» se realiza de segunda a sexta-feira numa semana típica; é usado em vez disso um dia do fim de semana.</translation>
    </message>
    <message>
        <source>“{layer}” has no line with a length. Choose the layer of the cycleways, or take its filter away.</source>
        <translation>«{layer}» não tem nenhuma linha com comprimento. Escolha a camada das ciclovias ou retire-lhe o filtro.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} lines are drawn twice ({length:.3f} km) and count once.</source>
        <translation>«{layer}»: {count} linhas estão desenhadas duas vezes ({length:.3f} km) e contam uma vez.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the cycle network lies more than {limit:g} m from any street; nobody reaches it there.</source>
        <translation>{share:.1f} % da rede ciclável está a mais de {limit:g} m de qualquer rua; aí ninguém lhe acede.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} values of the field “{field}” hold no year; those cycleways count in the length and not in the change.</source>
        <translation>«{layer}»: {count} de {total} valores do campo «{field}» não têm ano; essas ciclovias contam no comprimento e não na variação.</translation>
    </message>
    <message>
        <source>The year {first} is not before {last}. Give as YEAR_FROM the earlier of the two years.</source>
        <translation>O ano {first} não é anterior a {last}. Dê em YEAR_FROM o primeiro dos dois anos.</translation>
    </message>
    <message>
        <source>2SFCA counts everything within the cutoff alike: the decay “{decay}” is not used. Choose E2SFCA to use it.</source>
        <translation>O 2SFCA conta tudo por igual até ao custo máximo: o decaimento «{decay}» não é usado. Escolha o E2SFCA para o usar.</translation>
    </message>
    <message>
        <source>E2SFCA with the binary decay is 2SFCA. Choose another decay to let near places count more.</source>
        <translation>O E2SFCA com o decaimento binário é o 2SFCA. Escolha outro decaimento para que os lugares próximos contem mais.</translation>
    </message>
    <message>
        <source>Nothing says what the ways cost. Give streets, a network, or a table of costs.</source>
        <translation>Nada diz quanto custam os percursos. Indique ruas, uma rede ou uma tabela de custos.</translation>
    </message>
    <message>
        <source>A table of costs is joined by its fields and those of the two layers. Give {missing}.</source>
        <translation>Uma tabela de custos liga-se pelos seus campos e pelos das duas camadas. Indique {missing}.</translation>
    </message>
    <message>
        <source>The costs are those of the table; the streets and the network are not used.</source>
        <translation>Os custos são os da tabela; as ruas e a rede não são usadas.</translation>
    </message>
    <message>
        <source>“{layer}” has no field of supply: every facility counts 1.</source>
        <translation>«{layer}» não tem campo da oferta: cada equipamento conta 1.</translation>
    </message>
    <message>
        <source>“{feed}”: the route types {types} are not in the table of route types and count as low capacity. Add them to a copy of the table if they are not.</source>
        <translation>«{feed}»: os tipos de rota {types} não estão na tabela dos tipos de rota e contam como baixa capacidade. Se não o forem, acrescente-os a uma cópia da tabela.</translation>
    </message>
    <message>
        <source>In {table} the capacity of route type {type} is “{value}”. Write low, high, or nothing.</source>
        <translation>Em {table} a capacidade do tipo de rota {type} é «{value}». Escreva low, high, ou nada.</translation>
    </message>
    <message>
        <source>{table} has no line with a route type. Start from a copy of the plugin&apos;s table.</source>
        <translation>{table} não tem nenhuma linha com um tipo de rota. Comece por uma cópia da tabela do plugin.</translation>
    </message>
    <message>
        <source>“{layer}”: the values {values} are neither a route type, nor a word of the table of route types, nor low or high; their stops count as low capacity.</source>
        <translation>«{layer}»: os valores {values} não são um tipo de rota, nem uma palavra da tabela dos tipos de rota, nem low ou high; as suas paragens contam como baixa capacidade.</translation>
    </message>
    <message>
        <source>“{feed}”: {count} routes are of types that are no public transport for everybody, and do not count.</source>
        <translation>«{feed}»: {count} carreiras são de tipos que não são transporte público para todos, e não contam.</translation>
    </message>
    <message>
        <source>No trip of the GTFS feed “{feed}” that counts as public transport calls at any stop in the week looked at. Choose another date, or look at the capacities in the table of route types.</source>
        <translation>Nenhuma circulação do feed GTFS «{feed}» que conte como transporte público serve uma paragem na semana considerada. Escolha outra data, ou veja as capacidades na tabela dos tipos de rota.</translation>
    </message>
    <message>
        <source>“{feed}”: {count} stops with service have no coordinates and are left out.</source>
        <translation>«{feed}»: {count} paragens com serviço não têm coordenadas e ficam de fora.</translation>
    </message>
    <message>
        <source>{count} of {total} stops of the layer have no geometry, or a mode that is no public transport for everybody, and are left out.</source>
        <translation>{count} de {total} paragens da camada não têm geometria, ou têm um modo que não é transporte público para todos, e ficam de fora.</translation>
    </message>
    <message>
        <source>“{layer}” does not say what kind of street each line is: it has no field highway and no OpenStreetMap tags. Choose the field with the kind of street.</source>
        <translation>«{layer}» não diz que tipo de rua é cada linha: não tem um campo highway nem etiquetas do OpenStreetMap. Escolha o campo com o tipo de rua.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of {field} cannot be read (such as “{example}”); they count as not given.</source>
        <translation>«{layer}»: não foi possível ler {count} valores de {field} (como «{example}»); contam como não indicados.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} streets get 0: cycling is not permitted there, or they were not assessed. That is never low stress.</source>
        <translation>«{layer}»: {count} de {total} ruas ficam com 0: não é permitido pedalar nelas ou não foram avaliadas. Isso nunca é stress baixo.</translation>
    </message>
    <message>
        <source>“{layer}”: defaults stand in for what {total} assessed streets do not say: {inputs}. The field lts_assumed names them street by street.</source>
        <translation>«{layer}»: há valores por omissão no lugar do que as {total} ruas avaliadas não dizem: {inputs}. O campo lts_assumed indica-os rua a rua.</translation>
    </message>
    <message>
        <source>“{table}”: the row {facility}, {street} needs a number in from and levels of 1, 2, 3 or 4. Mend it and run again.</source>
        <translation>«{table}»: a linha {facility}, {street} precisa de um número em from e de níveis 1, 2, 3 ou 4. Corrija-a e volte a executar.</translation>
    </message>
    <message>
        <source>“{table}” has no row for {facility}, {street}. Start from a copy of the plugin's own table, resources/tables/lts_furth.csv.</source>
        <translation>«{table}» não tem uma linha para {facility}, {street}. Parta de uma cópia da tabela do módulo, resources/tables/lts_furth.csv.</translation>
    </message>
    <message>
        <source>“{table}” has an empty or negative cell, or no row for the class *. Start from a copy of the plugin's own table, resources/tables/lts_assumptions.csv.</source>
        <translation>«{table}» tem uma célula vazia ou negativa, ou não tem a linha da classe *. Parta de uma cópia da tabela do módulo, resources/tables/lts_assumptions.csv.</translation>
    </message>
    <message>
        <source>“{layer}” has no field lts_fwd and lts_bwd, nor lts. Run “Traffic stress of streets for cycling” on it first; it has: {fields}.</source>
        <translation>«{layer}» não tem os campos lts_fwd e lts_bwd, nem lts. Execute primeiro com ela «Nível de stress de tráfego»; tem: {fields}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} edges have no level of traffic stress; they are taken as closed to bicycles.</source>
        <translation>«{layer}»: {count} de {total} arcos não têm nível de stress de tráfego; são tomados como fechados a bicicletas.</translation>
    </message>
    <message>
        <source>Not one edge of “{layer}” has a level of traffic stress from 1 to 4. Check the fields lts_fwd and lts_bwd.</source>
        <translation>Nenhum arco de «{layer}» tem um nível de stress de tráfego de 1 a 4. Verifique os campos lts_fwd e lts_bwd.</translation>
    </message>
    <message>
        <source>No street that may be cycled on has a level of traffic stress of {level} or less. Raise MAX_LTS, or check the levels.</source>
        <translation>Nenhuma rua onde se possa andar de bicicleta tem um nível de stress de tráfego de {level} ou menos. Aumente MAX_LTS ou verifique os níveis.</translation>
    </message>
    <message>
        <source>The code “{code}” in {table} cannot name a category. Write a word in lower-case letters, digits and _ of at most 18 signs that begins with a letter, each once.</source>
        <translation>O código «{code}» em {table} não pode dar nome a uma categoria. Escreva uma palavra em minúsculas, algarismos e _, com 18 sinais no máximo, que comece por uma letra, cada uma só uma vez.</translation>
    </message>
    <message>
        <source>“{code}” in {table} has no usable number under “{column}”. Write a number above 0.</source>
        <translation>«{code}» em {table} não tem um número utilizável em «{column}». Escreva um número acima de 0.</translation>
    </message>
    <message>
        <source>No facility of “{layer}” belongs to a category: “{field}” holds {values}. Choose the field that says what a facility is, or add these words to the values of {table}.</source>
        <translation>Nenhum equipamento de «{layer}» pertence a uma categoria: «{field}» tem {values}. Escolha o campo que diz o que cada equipamento é, ou acrescente estas palavras à coluna values de {table}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} facilities belong to no category: {values}. Where one should count, add its word to the values of {table}.</source>
        <translation>«{layer}»: {count} de {total} equipamentos não pertencem a nenhuma categoria: {values}. Se algum deve contar, acrescente a sua palavra à coluna values de {table}.</translation>
    </message>
    <message>
        <source>Facilities by category: {found}.</source>
        <translation>Equipamentos por categoria: {found}.</translation>
    </message>
    <message>
        <source>No facility at all: {names}. These categories count as missing everywhere. If the layer does not hold such places, take their lines out of {table}.</source>
        <translation>Sem nenhum equipamento: {names}. Estas categorias contam como em falta em todo o lado. Se a camada não inclui tais equipamentos, retire as suas linhas de {table}.</translation>
    </message>
    <message>
        <source>Give either origins or the people (census subsections, buildings): one of the two, not both and not neither.</source>
        <translation>Indique ou origens ou as pessoas (subsecções do censo, edifícios): uma das duas coisas, não ambas nem nenhuma.</translation>
    </message>
    <message>
        <source>Distances are turned into minutes at {speed:.3f} km/h, the walking speed on flat ground.</source>
        <translation>As distâncias são convertidas em minutos a {speed:.3f} km/h, a velocidade de marcha em terreno plano.</translation>
    </message>
    <message>
        <source>The numbers of the field are taken as minutes, because limits are minutes.</source>
        <translation>Os números do campo são tomados como minutos, porque os limites são minutos.</translation>
    </message>
    <message>
        <source>{share:.1f} % of {total:.0f} people reach all {count} categories in time; the mean score is {score:.1f} of 100.</source>
        <translation>{share:.1f} % de {total:.0f} pessoas alcançam a tempo todas as {count} categorias; a pontuação média é {score:.1f} em 100.</translation>
    </message>
    <message>
        <source>{share:.1f} % of {total:.0f} places reach all {count} categories in time; the mean score is {score:.1f} of 100.</source>
        <translation>{share:.1f} % de {total:.0f} locais alcançam a tempo todas as {count} categorias; a pontuação média é {score:.1f} em 100.</translation>
    </message>
    <message>
        <source>In time, from the lowest share: {shares}.</source>
        <translation>A tempo, da percentagem mais baixa para a mais alta: {shares}.</translation>
    </message>
    <message>
        <source>Origins have no people, so the zones have no figures. Give census subsections or buildings in their place.</source>
        <translation>As origens não têm pessoas, por isso as zonas ficam sem valores. Indique em seu lugar as subsecções do censo ou os edifícios.</translation>
    </message>
    <message>
        <source>Not one of the {total} stops lies beside the streets. Look whether the streets, the stops and the GTFS feed are of the same place.</source>
        <translation>Nenhuma das {total} paragens fica junto às ruas. Veja se as ruas, as paragens e o feed GTFS são do mesmo lugar.</translation>
    </message>
    <message>
        <source>{count} of {total} stops lie outside the streets&apos; extent and are left out.</source>
        <translation>{count} de {total} paragens ficam fora da extensão das ruas e são deixadas de fora.</translation>
    </message>
    <message>
        <source>A line of {table} lacks a number, has one below zero, asks for more than seven days, or goes up to fewer people than it begins with. Mend it, or start from a copy of the plugin&apos;s table.</source>
        <translation>Uma linha de {table} tem um número em falta ou abaixo de zero, pede mais de sete dias, ou vai até menos pessoas do que aquelas em que começa. Corrija-a, ou comece por uma cópia da tabela do plugin.</translation>
    </message>
    <message>
        <source>Two lines of {table} hold for places of more than {people:g} people. Let people_up_to of one be people_over of the next.</source>
        <translation>Duas linhas de {table} valem para lugares de mais de {people:g} pessoas. Faça com que people_up_to de uma seja people_over da seguinte.</translation>
    </message>
    <message>
        <source>People near public transport: {share:.1f} % of {people:.0f} live within {low:g} m of a stop of low capacity or {high:g} m of one of high capacity, along streets.</source>
        <translation>População próxima do transporte público: {share:.1f} % de {people:.0f} vivem até {low:g} m de uma paragem de baixa capacidade ou {high:g} m de uma de alta capacidade, ao longo das ruas.</translation>
    </message>
    <message>
        <source>No urban centres were given, so this is not SDG indicator 11.2.1, which is about their people alone (Degree of Urbanisation). Give their polygons to have it.</source>
        <translation>Não foram dados centros urbanos, e por isso este não é o indicador 11.2.1 dos ODS, que só se refere à população deles (Grau de Urbanização). Dê os seus polígonos para o ter.</translation>
    </message>
    <message>
        <source>Nobody lives in the urban centres given, so there is no SDG indicator 11.2.1. Look whether they are of the same place as the people.</source>
        <translation>Ninguém vive nos centros urbanos dados, e por isso não há indicador 11.2.1 dos ODS. Veja se são do mesmo lugar que a população.</translation>
    </message>
    <message>
        <source>SDG indicator 11.2.1: {share:.1f} % of the {people:.0f} people in urban centres.</source>
        <translation>Indicador 11.2.1 dos ODS: {share:.1f} % das {people:.0f} pessoas dos centros urbanos.</translation>
    </message>
    <message>
        <source>With limits other than 500 and 1000 m this is not SDG indicator 11.2.1, whose fields stay empty.</source>
        <translation>Com limites diferentes de 500 e 1000 m este não é o indicador 11.2.1 dos ODS, cujos campos ficam vazios.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the people live within {limit:g} m, along streets, of a stop that something leaves every {minutes:g} minutes or oftener.</source>
        <translation>{share:.1f} % das pessoas vivem até {limit:g} m, ao longo das ruas, de uma paragem com partidas pelo menos a cada {minutes:g} minutos.</translation>
    </message>
    <message>
        <source>Nothing says how often anything leaves the stops: frequent service and trips a day stay empty. Give a GTFS feed to have them.</source>
        <translation>Nada diz com que frequência há partidas das paragens: o serviço frequente e as circulações por dia ficam vazios. Dê um feed GTFS para os ter.</translation>
    </message>
    <message>
        <source>{count} of {total} stops have no known interval: the share near frequent service is the least there can be.</source>
        <translation>{count} de {total} paragens não têm intervalo conhecido: a percentagem próxima de serviço frequente é a menor que pode haver.</translation>
    </message>
    <message>
        <source>Trips a day and days of service are those of the GTFS feed alone; the stops of the layer have no timetable, so that a place that reaches one of them is never told to be below the table of least service.</source>
        <translation>As circulações por dia e os dias de serviço são só os do feed GTFS; as paragens da camada não têm horário, e por isso um lugar que alcance uma delas nunca é dado como abaixo da tabela do serviço mínimo.</translation>
    </message>
    <message>
        <source>Give a layer of stops, a GTFS feed, or both: without them there is nothing to measure to.</source>
        <translation>Dê uma camada de paragens, um feed GTFS, ou ambos: sem eles não há até onde medir.</translation>
    </message>
    <message>
        <source>The hours from {start:g} to {end:g} are no span of time. Let the first be smaller than the second.</source>
        <translation>As horas das {start:g} às {end:g} não são um período. Faça com que a primeira seja menor do que a segunda.</translation>
    </message>
    <message>
        <source>“{feed}”: the headways are those of {day}, the days of service those of the week that begins on {monday}.</source>
        <translation>«{feed}»: os intervalos são os de {day}, os dias de serviço os da semana que começa em {monday}.</translation>
    </message>
    <message>
        <source>The straight line of a pair cannot be at least {shortest:g} and at most {longest:g} m. Give as LONGEST the larger number.</source>
        <translation>A linha reta de um par não pode ter no mínimo {shortest:g} e no máximo {longest:g} m. Dê em LONGEST o número maior.</translation>
    </message>
    <message>
        <source>No zones were given: the densities refer to the convex hull of the streets, {area:.3f} km².</source>
        <translation>Não foram dadas zonas: as densidades referem-se ao invólucro convexo das ruas, {area:.3f} km².</translation>
    </message>
    <message>
        <source>A change between two years needs to know when each cycleway was opened. Choose the field with the year, or leave YEAR_FROM empty.</source>
        <translation>Para a variação entre dois anos é preciso saber quando abriu cada ciclovia. Escolha o campo com o ano ou deixe YEAR_FROM vazio.</translation>
    </message>
    <message>
        <source>Neither census nor buildings with people were given; the fields that speak of people stay empty.</source>
        <translation>Não foram dados nem censos nem edifícios com pessoas; os campos que falam de pessoas ficam vazios.</translation>
    </message>
    <message>
        <source>Neither streets nor a network was given; the people within 300 and 500 m along the streets stay empty.</source>
        <translation>Não foram dadas nem ruas nem uma rede; as pessoas a 300 e 500 m pelas ruas ficam vazias.</translation>
    </message>
    <message>
        <source>{count} of {total} destinations have no weight in “{field}” that is a number of 0 or more; they count for nothing.</source>
        <translation>{count} de {total} destinos não têm em «{field}» um peso que seja um número igual ou superior a 0; não contam.</translation>
    </message>
    <message>
        <source>{people:.0f} people live more than {limit:g} m from any street of low stress; they reach nothing on such streets.</source>
        <translation>{people:.0f} pessoas vivem a mais de {limit:g} m de qualquer rua de baixo stress; por essas ruas não alcançam nada.</translation>
    </message>
    <message>
        <source>{people:.0f} people have no destination within the longest way by bicycle, or no cyclable street near; the mean reach is that of the others.</source>
        <translation>{people:.0f} pessoas não têm nenhum destino dentro do caminho máximo de bicicleta, ou nenhuma rua ciclável perto; o alcance médio é o das outras.</translation>
    </message>
    <message>
        <source>On average {people:.0f} people reach {share:.1f} % of their destinations on low-stress streets; {cut_off:.0f} of them reach none.</source>
        <translation>Em média, {people:.0f} pessoas alcançam {share:.1f} % dos seus destinos por ruas de baixo stress; {cut_off:.0f} delas não alcançam nenhum.</translation>
    </message>
    <message>
        <source>{count} missing links were looked at; {useful} of them would help somebody.</source>
        <translation>Foram vistas {count} ligações em falta; {useful} delas ajudariam alguém.</translation>
    </message>
    <message>
        <source>Left out, because another part gave no result: {steps}.</source>
        <translation>Ficou de fora, porque outra parte não deu resultado: {steps}.</translation>
    </message>
</context>
</TS>
