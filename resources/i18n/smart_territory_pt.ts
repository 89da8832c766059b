<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
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
</context>
</TS>
