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
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
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
    <message>
        <source>Distance from the edge of each building, or from the limit of its plot, to the nearest container of each stream: along streets where they are given, else a straight line. A dwelling is served where all streams are within the limit: 100 m in predominantly urban freguesias (APU), 200 m in the others, or where it lies in a door-to-door area, which counts whole. Dwellings of the census are spread over the residential buildings of each subsection by floor area. With glass, paper, packaging and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it.</source>
        <translation>Distância da fachada de cada edifício, ou do limite do seu prédio, ao contentor mais próximo de cada fluxo: ao longo das ruas onde são dadas, senão em linha reta. Um alojamento é servido onde todos os fluxos estão dentro do limite: 100 m nas freguesias predominantemente urbanas (APU), 200 m nas outras, ou onde está numa área de recolha porta-a-porta, que conta inteira. Os alojamentos dos Censos são distribuídos pelos edifícios residenciais de cada subsecção segundo a área de pavimento. Com vidro, papel, embalagens e indiferenciados é a «acessibilidade do serviço de recolha seletiva (multimaterial)» da ERSAR, tal como o relatório do estado do ambiente da APA (REA, dados de 2022) a cita.</translation>
    </message>
    <message>
        <source>Only the four official flows give the official figure. Its band belongs to the whole service area and typology of the managing entity: a single zone has an indicative reading. The official distance runs from the limit of the plot: without parcels this one is never shorter. Straight lines cross walls and rivers; along streets the way between building, street and container counts too. Capacity and emptying are not looked at. Spread dwellings are an estimate, good for zones and not for one building.</source>
        <translation>Só os quatro fluxos oficiais dão o valor oficial. A sua classificação pertence a toda a área de serviço e tipologia da entidade gestora: uma zona tem uma leitura indicativa. A distância oficial conta do limite do prédio: sem os prédios, esta nunca é mais curta. As linhas retas atravessam muros e rios; ao longo das ruas conta também o caminho entre edifício, rua e contentor. A capacidade e o esvaziamento não são vistos. Os alojamentos distribuídos são uma estimativa, boa para zonas e não para um edifício.</translation>
    </message>
    <message>
        <source>Typology of the whole service area</source>
        <translation>Tipologia de toda a área de serviço</translation>
    </message>
    <message>
        <source>Of the managing entity (ERSAR): the log then tells the band of its figure. Only where the layers hold the whole service area.</source>
        <translation>Da entidade gestora (ERSAR): o registo diz então a classificação do seu valor. Só onde as camadas contêm toda a área de serviço.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não indicada</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Prédios</translation>
    </message>
    <message>
        <source>Cadastral parcels: distances then run from the limit of the plot.</source>
        <translation>Prédios do cadastro: as distâncias contam então do limite do prédio.</translation>
    </message>
    <message>
        <source>The zones with dwellings served; reading says in words where the zone stands and is no band. Needs zones.</source>
        <translation>As zonas com os alojamentos servidos; reading diz por palavras onde a zona está e não é uma classificação. Precisa de zonas.</translation>
    </message>
    <message>
        <source>indicative: within what is rated good for a whole service area of {kind}</source>
        <translation>indicativo: dentro do que é bom para toda uma área de serviço {kind}</translation>
    </message>
    <message>
        <source>indicative: below what is rated good for a whole service area of {kind}</source>
        <translation>indicativo: abaixo do que é bom para toda uma área de serviço {kind}</translation>
    </message>
    <message>
        <source>Land take and land recycling</source>
        <translation>Artificialização e reutilização do solo</translation>
    </message>
    <message>
        <source>How much land was artificialised, given back or used again between two land-cover maps, and how does it compare with the growth of the population?</source>
        <translation>Quanto solo foi artificializado, devolvido ou reutilizado entre dois mapas de ocupação do solo, e como se compara com o crescimento da população?</translation>
    </message>
    <message>
        <source>Both maps are laid over one another, exactly, where both know the land. Take is land that becomes artificialised (code 1 of the COS), renaturation land that ceases to be. Land recycling is vacant or otherwise built land built anew, and artificialised land that becomes urban green, as a share of all land consumed (EEA, LSI 008, without densification, which the maps do not know). LCR = ((V2 − V1) ÷ V1) ÷ years, PGR = ln(P2 ÷ P1) ÷ years and their ratio (SDG 11.3.1, metadata of 2021; lcrpgr_ln is the older form with ln(V2 ÷ V1)).</source>
        <translation>Os dois mapas são sobrepostos, com exatidão, onde ambos conhecem o solo. Artificialização é o solo que passa a artificializado (código 1 da COS), renaturalização o que deixa de o ser. Reutilização é o solo vago ou construído de outra forma que é reconstruído, e o solo artificializado que passa a verde urbano, como parte de todo o solo consumido (EEA, LSI 008, sem a densificação, que os mapas não conhecem). LCR = ((V2 − V1) ÷ V1) ÷ anos, PGR = ln(P2 ÷ P1) ÷ anos e a sua razão (ODS 11.3.1, metadados de 2021; lcrpgr_ln é a forma antiga com ln(V2 ÷ V1)).</translation>
    </message>
    <message>
        <source>Only maps of one series of the COS compare. Artificialised is not built up: the class holds parks, sports grounds and vacant land. Land below the smallest unit of the map (1 ha) is not seen. Where the population falls the ratio changes its sign and is not to be compared (flag shrinking).</source>
        <translation>Só se comparam mapas da mesma série da COS. Artificializado não é construído: a classe inclui parques, campos de jogos e terrenos vagos. O solo abaixo da unidade mínima do mapa (1 ha) não é visto. Onde a população diminui a razão muda de sinal e não se deve comparar (flag shrinking).</translation>
    </message>
    <message>
        <source>Laying the maps over one another</source>
        <translation>A sobrepor os mapas</translation>
    </message>
    <message>
        <source>Earlier land cover</source>
        <translation>Ocupação do solo anterior</translation>
    </message>
    <message>
        <source>DGT&apos;s COS, of either series.</source>
        <translation>COS da DGT, de qualquer das séries.</translation>
    </message>
    <message>
        <source>Later land cover</source>
        <translation>Ocupação do solo posterior</translation>
    </message>
    <message>
        <source>DGT&apos;s COS of the same series.</source>
        <translation>COS da DGT da mesma série.</translation>
    </message>
    <message>
        <source>Year of the earlier map</source>
        <translation>Ano do mapa anterior</translation>
    </message>
    <message>
        <source>Empty: the year in its field names.</source>
        <translation>Vazio: o ano nos nomes dos seus campos.</translation>
    </message>
    <message>
        <source>Year of the later map</source>
        <translation>Ano do mapa posterior</translation>
    </message>
    <message>
        <source>Table of the classes</source>
        <translation>Tabela das classes</translation>
    </message>
    <message>
        <source>CSV with the columns lucode and kind in place of the plugin&apos;s own (resources/tables/land_recycling_cos_s1.csv, land_recycling_cos_s2.csv).</source>
        <translation>CSV com as colunas lucode e kind em vez das tabelas do módulo (resources/tables/land_recycling_cos_s1.csv, land_recycling_cos_s2.csv).</translation>
    </message>
    <message>
        <source>Field with the earlier population</source>
        <translation>Campo com a população anterior</translation>
    </message>
    <message>
        <source>People of each zone at the time of the earlier map.</source>
        <translation>Pessoas de cada zona à data do mapa anterior.</translation>
    </message>
    <message>
        <source>Field with the later population</source>
        <translation>Campo com a população posterior</translation>
    </message>
    <message>
        <source>People of each zone at the time of the later map.</source>
        <translation>Pessoas de cada zona à data do mapa posterior.</translation>
    </message>
    <message>
        <source>Earlier population of the whole</source>
        <translation>População anterior do todo</translation>
    </message>
    <message>
        <source>People at the time of the earlier map.</source>
        <translation>Pessoas à data do mapa anterior.</translation>
    </message>
    <message>
        <source>Later population of the whole</source>
        <translation>População posterior do todo</translation>
    </message>
    <message>
        <source>People at the time of the later map.</source>
        <translation>Pessoas à data do mapa posterior.</translation>
    </message>
    <message>
        <source>Account of the whole</source>
        <translation>Conta do todo</translation>
    </message>
    <message>
        <source>One row for all land of both maps.</source>
        <translation>Uma linha para todo o solo dos dois mapas.</translation>
    </message>
    <message>
        <source>Account by zone</source>
        <translation>Conta por zona</translation>
    </message>
    <message>
        <source>The zones with the new fields. Needs zones.</source>
        <translation>As zonas com os campos novos. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Land that changed</source>
        <translation>Solo que mudou</translation>
    </message>
    <message>
        <source>Polygons; change is take, renaturation, grey (built anew) or green (became urban green).</source>
        <translation>Polígonos; change é take (artificialização), renaturation (renaturalização), grey (reconstruído) ou green (passou a verde urbano).</translation>
    </message>
    <message>
        <source>Rainwater harvesting</source>
        <translation>Aproveitamento da água da chuva</translation>
    </message>
    <message>
        <source>How much rain can each roof collect, how much of the non-potable demand does it meet, and how large a tank does that take?</source>
        <translation>Quanta chuva pode cada telhado recolher, que parte do consumo não potável serve, e que depósito exige?</translation>
    </message>
    <message>
        <source>Rain collected = coefficient × filter × rain ÷ 1000 × area of the roof in plan (ETA 0701 of ANQIP). With the people of each building a monthly balance says how much of the demand is met; the tank is the smallest that meets as much of it as the year's rain can (Rippl's method over the months).</source>
        <translation>Chuva recolhida = coeficiente × filtro × chuva ÷ 1000 × área do telhado em planta (ETA 0701 da ANQIP). Com as pessoas de cada edifício, um balanço mensal diz que parte do consumo é servida; o depósito é o menor que serve tanto quanto a chuva do ano permite (método de Rippl sobre os meses).</translation>
    </message>
    <message>
        <source>A first estimate: months hide dry weeks, so that a real tank meets less. The default coefficients are this project&apos;s, for hard roofs. The quality of the water, pipes and rules of use are not looked at.</source>
        <translation>Uma primeira estimativa: os meses escondem semanas secas, pelo que um depósito real serve menos. Os coeficientes por omissão são deste projeto, para telhados duros. A qualidade da água, as canalizações e as regras de uso não são vistas.</translation>
    </message>
    <message>
        <source>Balancing rain and demand</source>
        <translation>A fazer o balanço entre chuva e consumo</translation>
    </message>
    <message>
        <source>Rain of the twelve months (mm)</source>
        <translation>Chuva dos doze meses (mm)</translation>
    </message>
    <message>
        <source>January first, with semicolons between; the climate normals of your place.</source>
        <translation>Janeiro primeiro, separados por ponto e vírgula; as normais climáticas do seu lugar.</translation>
    </message>
    <message>
        <source>Rain of a year (mm)</source>
        <translation>Chuva de um ano (mm)</translation>
    </message>
    <message>
        <source>For all roofs; with the twelve months they say how it is spread.</source>
        <translation>Para todos os telhados; com os doze meses, estes dizem como se reparte.</translation>
    </message>
    <message>
        <source>Raster of a year&apos;s rain</source>
        <translation>Raster da chuva de um ano</translation>
    </message>
    <message>
        <source>In mm; in place of the number.</source>
        <translation>Em mm; em vez do número.</translation>
    </message>
    <message>
        <source>Share that runs off the roof</source>
        <translation>Parte que escorre do telhado</translation>
    </message>
    <message>
        <source>0.8 for hard roofs, 0.6 for gravel, 0.5 and less for green ones.</source>
        <translation>0,8 para telhados duros, 0,6 para gravilha, 0,5 e menos para coberturas verdes.</translation>
    </message>
    <message>
        <source>Share that passes the filter</source>
        <translation>Parte que passa o filtro</translation>
    </message>
    <message>
        <source>What is left after the first flush and the filter.</source>
        <translation>O que resta depois da primeira lavagem e do filtro.</translation>
    </message>
    <message>
        <source>Field with the people</source>
        <translation>Campo com as pessoas</translation>
    </message>
    <message>
        <source>Of each building, such as Population to buildings makes; empty: no demand.</source>
        <translation>De cada edifício, como faz População por edifício; vazio: sem consumo.</translation>
    </message>
    <message>
        <source>Non-potable demand (litres a person and day)</source>
        <translation>Consumo não potável (litros por pessoa e dia)</translation>
    </message>
    <message>
        <source>Toilets, washing and gardens.</source>
        <translation>Autoclismos, lavagens e jardins.</translation>
    </message>
    <message>
        <source>Tank (m³)</source>
        <translation>Depósito (m³)</translation>
    </message>
    <message>
        <source>The same for all buildings; empty: each has the smallest one that serves it.</source>
        <translation>O mesmo para todos os edifícios; vazio: cada um tem o menor que o serve.</translation>
    </message>
    <message>
        <source>Buildings with their rain</source>
        <translation>Edifícios com a sua chuva</translation>
    </message>
    <message>
        <source>The buildings with the new fields.</source>
        <translation>Os edifícios com os campos novos.</translation>
    </message>
    <message>
        <source>Rain by zone</source>
        <translation>Chuva por zona</translation>
    </message>
    <message>
        <source>The sums of the buildings in each zone. Needs zones.</source>
        <translation>As somas dos edifícios em cada zona. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Rooftop solar</source>
        <translation>Energia solar nos telhados</translation>
    </message>
    <message>
        <source>How much electricity could modules on each roof yield in a year?</source>
        <translation>Quanta eletricidade poderiam dar por ano módulos em cada telhado?</translation>
    </message>
    <message>
        <source>Energy = area of the roof (in plan, over the cosine of its slope) × usable share × yearly irradiation × efficiency of the modules × performance ratio. The irradiation is the exact mean of a raster over the roof, or one number for all.</source>
        <translation>Energia = área do telhado (em planta, sobre o cosseno da inclinação) × parte utilizável × irradiação anual × eficiência dos módulos × rendimento do sistema. A irradiação é a média exata de um raster sobre o telhado, ou um número para todos.</translation>
    </message>
    <message>
        <source>A first estimate of the potential: every roof has the slope and the usable share given and faces nowhere. Shade counts only where the raster of irradiation knows it. The defaults are this project&apos;s. Grid, structure and heritage are not looked at.</source>
        <translation>Uma primeira estimativa do potencial: cada telhado tem a inclinação e a parte utilizável indicadas e não está voltado para lado nenhum. A sombra só conta onde o raster de irradiação a conhece. Os valores por omissão são deste projeto. A rede elétrica, a estrutura e o património não são vistos.</translation>
    </message>
    <message>
        <source>Buildings with their electricity</source>
        <translation>Edifícios com a sua eletricidade</translation>
    </message>
    <message>
        <source>Electricity by zone</source>
        <translation>Eletricidade por zona</translation>
    </message>
    <message>
        <source>Raster of yearly irradiation</source>
        <translation>Raster da irradiação anual</translation>
    </message>
    <message>
        <source>kWh/m² of the plane of the modules, such as PVGIS or a solar model gives.</source>
        <translation>kWh/m² no plano dos módulos, como dão o PVGIS ou um modelo solar.</translation>
    </message>
    <message>
        <source>Yearly irradiation (kWh/m²)</source>
        <translation>Irradiação anual (kWh/m²)</translation>
    </message>
    <message>
        <source>For all roofs, in place of the raster.</source>
        <translation>Para todos os telhados, em vez do raster.</translation>
    </message>
    <message>
        <source>Usable share of the roof (%)</source>
        <translation>Parte utilizável do telhado (%)</translation>
    </message>
    <message>
        <source>What is left after edges, chimneys and unfit sides.</source>
        <translation>O que resta sem bordos, chaminés e lados impróprios.</translation>
    </message>
    <message>
        <source>Slope of the roofs (°)</source>
        <translation>Inclinação dos telhados (°)</translation>
    </message>
    <message>
        <source>0 for flat ones, whose modules are counted lying.</source>
        <translation>0 para os planos, cujos módulos contam deitados.</translation>
    </message>
    <message>
        <source>Efficiency of the modules (%)</source>
        <translation>Eficiência dos módulos (%)</translation>
    </message>
    <message>
        <source>At standard conditions.</source>
        <translation>Em condições padrão.</translation>
    </message>
    <message>
        <source>Performance ratio (%)</source>
        <translation>Rendimento do sistema (%)</translation>
    </message>
    <message>
        <source>Losses by heat, dirt, wires and inverter.</source>
        <translation>Perdas por calor, sujidade, cabos e inversor.</translation>
    </message>
    <message>
        <source>Coastal flooding</source>
        <translation>Inundação costeira</translation>
    </message>
    <message>
        <source>Which land lies below a water level and hangs together with the sea, and how many people and buildings are potentially affected?</source>
        <translation>Que terrenos ficam abaixo de um nível de água e ligados ao mar, e quantas pessoas e edifícios são potencialmente afetados?</translation>
    </message>
    <message>
        <source>Connected bathtub: a cell is flooded where its height lies below the level and a way over such cells, to any of eight neighbours, joins it to the sea (Poulter and Halpin 2008). With an attenuation the level falls along the shortest way over flooded land. A building counts where a flooded cell touches it; people stand on the residential buildings of their subsection. Levels for the Portuguese coast: Antunes, Rocha and Catita 2019, Geosciences 9:239.</source>
        <translation>Enchimento ligado (bathtub): uma célula é inundada onde a sua cota fica abaixo do nível e um caminho por células assim, para qualquer das oito vizinhas, a liga ao mar (Poulter e Halpin 2008). Com uma atenuação, o nível desce ao longo do caminho mais curto por terreno inundado. Um edifício conta onde uma célula inundada lhe toca; as pessoas estão nos edifícios residenciais da sua subsecção. Níveis para a costa portuguesa: Antunes, Rocha e Catita 2019, Geosciences 9:239.</translation>
    </message>
    <message>
        <source>A screening. A bathtub overestimates: it knows no time, no friction, no walls, no drainage, and a study of five Portuguese estuaries found it clearly too large (Scientific Reports 2022, s41598-022-12122-7); an attenuation lessens that. Waves and erosion are not in it. It is no better than the terrain model: an error of its heights counts like one of the level, surface models hold roofs and trees, bridges may dam and dikes narrower than a cell may be missing. Levels above NMM count from the mean sea level of Cascais in 1938; the sea&apos;s mean level stands about 0.2 to 0.3 m above it today, as tide tables of 2024 show (2.21 to 2.40 m above the hydrographic zero), so that 0 m is no longer the sea&apos;s mean level.</source>
        <translation>Uma triagem. Um enchimento assim sobrestima: não conhece tempo, atrito, muros nem drenagem, e um estudo de cinco estuários portugueses achou-o claramente grande demais (Scientific Reports 2022, s41598-022-12122-7); uma atenuação reduz isso. A agitação marítima e a erosão não entram. Não é melhor do que o modelo do terreno: um erro nas cotas conta como um erro no nível, os modelos de superfície têm telhados e árvores, as pontes podem fazer de barragem e os diques mais estreitos do que uma célula podem faltar. Os níveis acima do NMM contam-se do nível médio do mar em Cascais em 1938; o nível médio do mar está hoje cerca de 0,2 a 0,3 m acima dele, como mostram tabelas de marés de 2024 (2,21 a 2,40 m acima do zero hidrográfico), pelo que 0 m já não é o nível médio do mar.</translation>
    </message>
    <message>
        <source>Reading the terrain model and the sea</source>
        <translation>A ler o modelo do terreno e o mar</translation>
    </message>
    <message>
        <source>Flooding from the sea</source>
        <translation>A inundar a partir do mar</translation>
    </message>
    <message>
        <source>Finding who may be affected</source>
        <translation>A ver quem pode ser afetado</translation>
    </message>
    <message>
        <source>Heights of the ground in metres, above mean sea level of Cascais 1938 or alike.</source>
        <translation>Cotas do terreno em metros, acima do nível médio do mar em Cascais 1938 ou semelhante.</translation>
    </message>
    <message>
        <source>Water levels (m)</source>
        <translation>Níveis de água (m)</translation>
    </message>
    <message>
        <source>One or several, such as 1; 2; 3,5: tide, surge and sea-level rise together, above the zero that LEVEL_DATUM names. The depth is that of the highest.</source>
        <translation>Um ou vários, como 1; 2; 3,5: maré, sobrelevação e subida do mar em conjunto, acima do zero que LEVEL_DATUM indica. A profundidade é a do mais alto.</translation>
    </message>
    <message>
        <source>Zero of the levels</source>
        <translation>Zero dos níveis</translation>
    </message>
    <message>
        <source>NMM: the zero of the terrain model, Cascais 1938. ZH: the hydrographic zero of tide tables and charts, which needs the offset.</source>
        <translation>NMM: o zero do modelo do terreno, Cascais 1938. ZH: o zero hidrográfico das tabelas de marés e das cartas, que precisa da diferença.</translation>
    </message>
    <message>
        <source>NMM, as the terrain model</source>
        <translation>NMM, como o modelo do terreno</translation>
    </message>
    <message>
        <source>ZH, hydrographic zero</source>
        <translation>ZH, zero hidrográfico</translation>
    </message>
    <message>
        <source>Zero of the terrain model above the hydrographic zero (m)</source>
        <translation>Zero do modelo do terreno acima do zero hidrográfico (m)</translation>
    </message>
    <message>
        <source>Only for levels above ZH; it is not the same everywhere, so there is no default: the tide table or the harbour&apos;s chart gives it.</source>
        <translation>Só para níveis acima do ZH; não é igual em toda a parte, pelo que não há valor predefinido: dá-o a tabela de marés ou a carta do porto.</translation>
    </message>
    <message>
        <source>Attenuation (m per m)</source>
        <translation>Atenuação (m por m)</translation>
    </message>
    <message>
        <source>How much the level falls for each metre the water travels over land, such as 0.0002 (20 cm for each km). 0: it does not fall, the most land is flooded.</source>
        <translation>Quanto desce o nível por cada metro que a água percorre em terra, como 0,0002 (20 cm por km). 0: não desce, é inundado o máximo de terreno.</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Polygons of the sea, and of estuaries that are open to it; not counted as flooded land. Empty: found in the terrain model, as SEA_IN_MODEL says.</source>
        <translation>Polígonos do mar, e dos estuários abertos a ele; não contam como terreno inundado. Vazio: procurado no modelo do terreno, como SEA_IN_MODEL indica.</translation>
    </message>
    <message>
        <source>Where the sea lies in the terrain model</source>
        <translation>Onde está o mar no modelo do terreno</translation>
    </message>
    <message>
        <source>Only without polygons. No data: cells without data that hang together with the model&apos;s edge; a model cut to a municipality has such cells inland too, so give polygons there. At or below 0 m: such cells that do. Edge: water comes in over every cell of the edge below the level, and those cells count as flooded land.</source>
        <translation>Só sem polígonos. Sem dados: células sem dados ligadas à margem do modelo; um modelo recortado por um município também as tem em terra, por isso aí indique polígonos. A 0 m ou abaixo: células assim que o estejam. Margem: a água entra por todas as células da margem abaixo do nível, e essas células contam como terreno inundado.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Heights at or below 0 m</source>
        <translation>Cotas a 0 m ou abaixo</translation>
    </message>
    <message>
        <source>Edge of the model</source>
        <translation>Margem do modelo</translation>
    </message>
    <message>
        <source>Depth of water (m)</source>
        <translation>Profundidade da água (m)</translation>
    </message>
    <message>
        <source>Of the highest level on flooded land; no data elsewhere and at sea.</source>
        <translation>Do nível mais alto em terreno inundado; sem dados no resto e no mar.</translation>
    </message>
    <message>
        <source>Flooded land by level</source>
        <translation>Terreno inundado por nível</translation>
    </message>
    <message>
        <source>One multipolygon a level, the largest first, with the people and buildings potentially affected. unconnected_ha is land below the level that water does not reach.</source>
        <translation>Um multipolígono por nível, o maior primeiro, com as pessoas e os edifícios potencialmente afetados. unconnected_ha é o terreno abaixo do nível que a água não alcança.</translation>
    </message>
    <message>
        <source>Buildings potentially affected</source>
        <translation>Edifícios potencialmente afetados</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building, each with the lowest level that reaches it and the greatest depth at the highest level. Needs buildings or a census.</source>
        <translation>Os edifícios, e as subsecções que têm pessoas mas nenhum edifício, cada um com o nível mais baixo que o alcança e a maior profundidade com o nível mais alto. Precisa de edifícios ou de um recenseamento.</translation>
    </message>
    <message>
        <source>Flooding by zone</source>
        <translation>Inundação por zona</translation>
    </message>
    <message>
        <source>The zones with flooded land, people and buildings potentially affected by the highest level, and a field people_affected_&lt;level&gt; for each. Needs zones.</source>
        <translation>As zonas com o terreno inundado, as pessoas e os edifícios potencialmente afetados pelo nível mais alto, e um campo people_affected_&lt;level&gt; para cada um. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Cooling capacity and air temperature</source>
        <translation>Capacidade de arrefecimento e temperatura do ar</translation>
    </message>
    <message>
        <source>How much do trees, water use of plants and light surfaces cool the town, which places do parks cool, and how warm is the air there on a hot day?</source>
        <translation>Quanto arrefecem a cidade as árvores, a água que as plantas gastam e as superfícies claras, que lugares são arrefecidos pelos parques e que temperatura tem aí o ar num dia quente?</translation>
    </message>
    <message>
        <source>The formulas of InVEST&apos;s Urban Cooling Model (Zardo et al. 2017, Kunapo et al. 2018, Phelan et al. 2015), with its numbers on the same rasters: cooling capacity from shade, albedo and evapotranspiration of each class, or from building intensity at night; where 2 ha or more of green lie within the cooling distance, the mean of the green&apos;s cooling capacity if it is larger, with weights that fall exponentially; air temperature mixed with the same kind of weights. Zones and buildings get the mean of their cells, each by its exactly covered share. Wet-bulb globe temperature after the American College of Sports Medicine (1984), working time lost after Kjellstrom et al. (2009).</source>
        <translation>As fórmulas do modelo Urban Cooling do InVEST (Zardo et al. 2017, Kunapo et al. 2018, Phelan et al. 2015), com os mesmos números sobre os mesmos rasters: a capacidade de arrefecimento pela sombra, o albedo e a evapotranspiração de cada classe, ou pela intensidade de edificação à noite; onde há 2 ha ou mais de verde dentro da distância de arrefecimento, a média da capacidade de arrefecimento desse verde, se for maior, com pesos que caem exponencialmente; a temperatura do ar, misturada com pesos do mesmo tipo. As zonas e os edifícios recebem a média das suas células, cada uma pela parte exatamente coberta. A temperatura de globo e bolbo húmido segue o American College of Sports Medicine (1984), o tempo de trabalho perdido segue Kjellstrom et al. (2009).</translation>
    </message>
    <message>
        <source>A screening that ranks places, not a forecast: the coefficients of the plugin&apos;s tables are the project&apos;s own and not calibrated in Portugal. The air is as cool as in the countryside only where heat mitigation is 1, which fields do not reach: compare places, not degrees. Relief, wind and sea breeze are left out. Many small green spaces count like one large park. The wet-bulb globe temperature leaves sun and wind out.</source>
        <translation>Uma triagem que ordena lugares, não uma previsão: os coeficientes das tabelas do plugin são do próprio projeto e não estão calibrados em Portugal. O ar só é tão fresco como no campo onde a mitigação do calor é 1, o que os campos agrícolas não atingem: compare lugares, não graus. O relevo, o vento e a brisa marítima ficam de fora. Muitos espaços verdes pequenos contam como um parque grande. A temperatura de globo e bolbo húmido não considera o sol nem o vento.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, green_area and, for the factors, kc, shade and albedo, for the building intensity building_intensity. Empty: the plugin&apos;s own table of the COS series (resources/tables/cooling_cos_s1.csv or cooling_cos_s2.csv), to be copied and changed.</source>
        <translation>CSV com as colunas lucode, green_area e, para os fatores, kc, shade e albedo, para a intensidade de edificação, building_intensity. Vazio: a tabela do próprio plugin para a série da COS (resources/tables/cooling_cos_s1.csv ou cooling_cos_s2.csv), que se pode copiar e alterar.</translation>
    </message>
    <message>
        <source>Footprints that get the values of the cells they cover.</source>
        <translation>Implantações que recebem os valores das células que cobrem.</translation>
    </message>
    <message>
        <source>Computing cooling and temperature</source>
        <translation>A calcular o arrefecimento e a temperatura</translation>
    </message>
    <message>
        <source>Summarising zones and buildings</source>
        <translation>A resumir zonas e edifícios</translation>
    </message>
    <message>
        <source>Reference evapotranspiration</source>
        <translation>Evapotranspiração de referência</translation>
    </message>
    <message>
        <source>Raster of the hot day or month, in any unit: only its pattern counts. It is brought onto the cells of the land cover. Empty: the same everywhere.</source>
        <translation>Raster do dia ou mês quente, em qualquer unidade: só conta o seu padrão. É levado para as células da ocupação do solo. Vazio: igual em todo o lado.</translation>
    </message>
    <message>
        <source>Reference evapotranspiration, one number</source>
        <translation>Evapotranspiração de referência, um só número</translation>
    </message>
    <message>
        <source>Used without a raster. With one number for the whole map the index of evapotranspiration is Kc, whatever the number.</source>
        <translation>Usado quando não há raster. Com um só número para todo o mapa, o índice de evapotranspiração é o Kc, qualquer que seja o número.</translation>
    </message>
    <message>
        <source>Air temperature of the countryside (°C)</source>
        <translation>Temperatura do ar no campo (°C)</translation>
    </message>
    <message>
        <source>Of the hour, day or period looked at, at a rural station near the town.</source>
        <translation>Da hora, do dia ou do período em causa, numa estação rural perto da cidade.</translation>
    </message>
    <message>
        <source>Largest heat island (°C)</source>
        <translation>Ilha de calor máxima (°C)</translation>
    </message>
    <message>
        <source>Degrees by which the hottest place of the town is above the countryside.</source>
        <translation>Graus a que o lugar mais quente da cidade está acima do campo.</translation>
    </message>
    <message>
        <source>Relative humidity (%)</source>
        <translation>Humidade relativa (%)</translation>
    </message>
    <message>
        <source>With it zones and buildings get wet-bulb globe temperature and lost working time.</source>
        <translation>Com ela, as zonas e os edifícios recebem a temperatura de globo e bolbo húmido e o tempo de trabalho perdido.</translation>
    </message>
    <message>
        <source>Cooling distance of parks (m)</source>
        <translation>Distância de arrefecimento dos parques (m)</translation>
    </message>
    <message>
        <source>Within it green of 2 ha or more cools; InVEST&apos;s guide advises 450 m.</source>
        <translation>Dentro dela arrefece o verde de 2 ha ou mais; o guia do InVEST aconselha 450 m.</translation>
    </message>
    <message>
        <source>Mixing distance of the air (m)</source>
        <translation>Distância de mistura do ar (m)</translation>
    </message>
    <message>
        <source>The weight of a place falls to 1/e over it; InVEST&apos;s guide advises 500 to 600 m.</source>
        <translation>Ao fim dela, o peso de um lugar cai para 1/e; o guia do InVEST aconselha 500 a 600 m.</translation>
    </message>
    <message>
        <source>Cooling capacity from</source>
        <translation>Capacidade de arrefecimento a partir de</translation>
    </message>
    <message>
        <source>Factors for the day, building intensity for the night.</source>
        <translation>Fatores para o dia, intensidade de edificação para a noite.</translation>
    </message>
    <message>
        <source>Shade, albedo and evapotranspiration</source>
        <translation>Sombra, albedo e evapotranspiração</translation>
    </message>
    <message>
        <source>Building intensity</source>
        <translation>Intensidade de edificação</translation>
    </message>
    <message>
        <source>Only the ratio of the three weights counts.</source>
        <translation>Só conta a proporção entre os três pesos.</translation>
    </message>
    <message>
        <source>Weight of shade</source>
        <translation>Peso da sombra</translation>
    </message>
    <message>
        <source>Weight of albedo</source>
        <translation>Peso do albedo</translation>
    </message>
    <message>
        <source>Weight of evapotranspiration</source>
        <translation>Peso da evapotranspiração</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Temperatura do ar</translation>
    </message>
    <message>
        <source>°C, on the cells of the land cover.</source>
        <translation>°C, nas células da ocupação do solo.</translation>
    </message>
    <message>
        <source>Heat mitigation</source>
        <translation>Mitigação do calor</translation>
    </message>
    <message>
        <source>0 (as hot as it gets) to about 1: cooling capacity, or that of parks around.</source>
        <translation>0 (o mais quente) a cerca de 1: a capacidade de arrefecimento, ou a dos parques à volta.</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>Capacidade de arrefecimento</translation>
    </message>
    <message>
        <source>0 to about 1: what the land cover alone cools.</source>
        <translation>0 a cerca de 1: o que a ocupação do solo arrefece por si só.</translation>
    </message>
    <message>
        <source>Cooling by zone</source>
        <translation>Arrefecimento por zona</translation>
    </message>
    <message>
        <source>The zones with the means; needs ZONES.</source>
        <translation>As zonas com as médias; precisa de ZONES.</translation>
    </message>
    <message>
        <source>Cooling by building</source>
        <translation>Arrefecimento por edifício</translation>
    </message>
    <message>
        <source>The buildings with the means; needs BUILDINGS.</source>
        <translation>Os edifícios com as médias; precisa de BUILDINGS.</translation>
    </message>
    <message>
        <source>Fuel management strips</source>
        <translation>Faixas de gestão de combustível</translation>
    </message>
    <message>
        <source>Where must fuel be managed around built-up areas, isolated buildings, roads and lines, on whose parcels and on which land cover, and how much of it was treated?</source>
        <translation>Onde deve haver gestão de combustível em redor de áreas edificadas, edifícios isolados, vias e linhas, em que parcelas e em que ocupação do solo, e quanto foi executado?</translation>
    </message>
    <message>
        <source>The secondary network of article 49 of Decreto-Lei n.º 82/2021. Buildings no more than 50 m apart, wall to wall, that hold at least 10 dwellings together are a built-up area (article 3): the concave hull of their corners with sides of at most 50 m, this project's construction of the law's closed line of least area. A strip is what lies within the width of a thing on the land its rule asks for: forest land around built-up areas and facilities; forest land (50 m) or farm land (10 m) around isolated buildings; both beside roads, railways, power lines and pipelines. Built-up areas, buildings, and roads and tracks themselves are taken out. Ground under several strips counts once in every total. Each strip names its article and, in the field basis, how its width is known: notice (50, 10 and 100 m of buildings, as public notices repeat article 49), proposal (10 m of roads, as in the bill), older_law (railways, high and medium voltage, pipelines: the widths of DL 124/2006, unconfirmed), unread (low voltage, facilities: unconfirmed), user, programme.</source>
        <translation>A rede secundária do artigo 49.º do Decreto-Lei n.º 82/2021. Edifícios distanciados no máximo 50 m, de parede a parede, que juntos tenham pelo menos 10 fogos são uma área edificada (artigo 3.º): o invólucro côncavo dos seus cantos com lados de 50 m no máximo, construção deste projeto para a linha fechada de menor área da lei. Uma faixa é o que está dentro da largura de uma coisa, no território que a sua regra pede: território florestal em redor das áreas edificadas e dos equipamentos; território florestal (50 m) ou agrícola (10 m) em redor dos edifícios isolados; ambos ao longo da rede rodoviária e ferroviária, das linhas elétricas e das condutas. As áreas edificadas, os edifícios e as próprias vias são retirados. O solo comum a várias faixas conta uma vez em todos os totais. Cada faixa indica o seu artigo e, no campo basis, como se conhece a largura: notice (50, 10 e 100 m dos edifícios, como os avisos públicos repetem o artigo 49.º), proposal (10 m das estradas, como na proposta de lei), older_law (ferrovia, alta e média tensão, condutas: as larguras do DL 124/2006, por confirmar), unread (baixa tensão, equipamentos: por confirmar), user, programme.</translation>
    </message>
    <message>
        <source>A planning aid, no legal delimitation: only parts of the law's text were read, and no width was read in the text in force, so check widths and articles in Diário da República. A sub-regional programme defines the strips and may change widths by 50 %; give its strips as planned ones. Which classes are forest and farm land is the project's reading, in a table to be edited; a map with units of a hectare misses gardens and hedges. Inside built-up areas a municipal regulation rules, and no strip is drawn. Mainland only. Round corners are drawn with 8 sides a quarter, which takes 0.6 % off their area.</source>
        <translation>Um apoio ao planeamento, não uma delimitação legal: só partes do texto da lei foram lidas, e nenhuma largura foi lida no texto em vigor, por isso verifique larguras e artigos no Diário da República. Um programa sub-regional define as faixas e pode alterar as larguras em 50 %; dê as suas faixas como planeadas. Que classes são território florestal e agrícola é a leitura do projeto, numa tabela para editar; um mapa com unidades de um hectare não vê jardins e sebes. Dentro das áreas edificadas vale um regulamento municipal, e não é desenhada faixa. Só para o continente. Os cantos redondos são desenhados com 8 lados por quadrante, o que lhes tira 0,6 % da área.</translation>
    </message>
    <message>
        <source>Strips, each ground once (ha)</source>
        <translation>Faixas, cada solo uma vez (ha)</translation>
    </message>
    <message>
        <source>Share of the strips treated (%)</source>
        <translation>Parte das faixas executada (%)</translation>
    </message>
    <message>
        <source>Finding the built-up areas</source>
        <translation>A procurar as áreas edificadas</translation>
    </message>
    <message>
        <source>Drawing the strips</source>
        <translation>A desenhar as faixas</translation>
    </message>
    <message>
        <source>Counting and writing</source>
        <translation>A contar e a escrever</translation>
    </message>
    <message>
        <source>3-30-300 rule of urban green</source>
        <translation>Regra 3-30-300 do verde urbano</translation>
    </message>
    <message>
        <source>From which homes are three trees in view, where do trees cover 30 % of the neighbourhood, who lives within 300 m of a green space, and for how many residents does all of it hold?</source>
        <translation>De que casas se veem três árvores, onde é que as copas cobrem 30 % da vizinhança, quem vive a 300 m de um espaço verde, e para quanta população se cumpre tudo isto?</translation>
    </message>
    <message>
        <source>A tree is in view of a building where a straight line in plan, no longer than the distance of view, joins it to a point of the façade without crossing another building or the building itself; every point of the façade is looked at. Canopy is the share of land under tree crowns within a radius of the building, or in its zone. Green spaces that touch count as one for their least area; the way to them runs along the streets to the nearest entrance or, without entrances, to where a street reaches their edge. The rule is that of Konijnendijk (2023, Journal of Forestry Research 34, 821–830), the least area of 0.5 ha that of the WHO; distance of view and radius are this project's.</source>
        <translation>Uma árvore está à vista de um edifício quando uma linha reta em planta, não mais comprida do que a distância de visão, a une a um ponto da fachada sem atravessar outro edifício nem o próprio; todos os pontos da fachada são considerados. As copas são a parte do solo sob copas de árvores num raio em redor do edifício, ou na sua zona. Os espaços verdes que se tocam contam como um só para a área mínima; o percurso até eles segue a rede viária até à entrada mais próxima ou, sem entradas, até onde uma rua chega ao seu limite. A regra é a de Konijnendijk (2023, Journal of Forestry Research 34, 821–830), a área mínima de 0,5 ha é a da OMS; a distância de visão e o raio são deste projeto.</translation>
    </message>
    <message>
        <source>A screening. Lines of sight in plan know no storeys, slopes, windows, hedges or walls: from a high storey more trees are in view. Trees that the layer does not hold, such as those of private gardens, are in nobody&apos;s view. Whether a green space is public and pleasant is for the layer to say. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>Uma triagem. As linhas de visão em planta não conhecem pisos, declives, janelas, sebes nem muros: de um piso alto veem-se mais árvores. As árvores que a camada não tem, como as dos jardins privados, não estão à vista de ninguém. Se um espaço verde é público e agradável, cabe à camada dizê-lo. A população distribuída é uma estimativa, boa para zonas e não para um edifício.</translation>
    </message>
    <message>
        <source>Looking for trees in view</source>
        <translation>A procurar árvores à vista</translation>
    </message>
    <message>
        <source>Measuring the canopy</source>
        <translation>A medir as copas</translation>
    </message>
    <message>
        <source>Measuring the way to green spaces</source>
        <translation>A medir o percurso até aos espaços verdes</translation>
    </message>
    <message>
        <source>All buildings as polygons: each is looked at, and each blocks the view of the others. Points block nothing.</source>
        <translation>Todos os edifícios em polígonos: cada um é analisado e cada um tapa a vista dos outros. Os pontos não tapam nada.</translation>
    </message>
    <message>
        <source>Field with the height of the building (m)</source>
        <translation>Campo com a altura do edifício (m)</translation>
    </message>
    <message>
        <source>With it, low buildings do not block the view of a tree.</source>
        <translation>Com ele, os edifícios baixos não tapam a vista de uma árvore.</translation>
    </message>
    <message>
        <source>Height from which a building blocks the view (m)</source>
        <translation>Altura a partir da qual um edifício tapa a vista (m)</translation>
    </message>
    <message>
        <source>Needs the field with the height; a building of unknown height blocks.</source>
        <translation>Precisa do campo com a altura; um edifício de altura desconhecida tapa.</translation>
    </message>
    <message>
        <source>Buildings with the three rules</source>
        <translation>Edifícios com as três regras</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. A rule is 1 where it is met, 0 where not, empty where its layer was not given or nothing is known; rules_met is then empty too.</source>
        <translation>Os edifícios, e as subsecções que têm população mas nenhum edifício. Uma regra é 1 onde se cumpre, 0 onde não, vazia onde a sua camada não foi dada ou nada se sabe; rules_met fica então também vazio.</translation>
    </message>
    <message>
        <source>The zones with the share of residents for whom each rule, and all three, are met. Needs zones and people.</source>
        <translation>As zonas com a parte da população para a qual se cumpre cada regra, e as três. Precisa de zonas e de população.</translation>
    </message>
    <message>
        <source>Green supply for each person</source>
        <translation>Verde disponível por pessoa</translation>
    </message>
    <message>
        <source>How much green land does each person have within reach when it is shared with all who live around it, is it enough, and how many people have too little?</source>
        <translation>Que área verde tem cada pessoa ao seu alcance quando é partilhada com todas as que vivem à volta, será suficiente, e quantas pessoas têm de menos?</translation>
    </message>
    <message>
        <source>Two-step floating catchments, as in InVEST's Urban Nature Access (Mao and Nekorchuk 2013; Xing et al. 2018; Liu et al. 2022). With S the green of a place, P the people and f the weight of the distance, a green place offers each person around it R = S ÷ Σ P·f (S where that sum is below 1), and a person has A = Σ R·f. The balance is A less the demand. In a straight line on rasters the numbers are those of InVEST's program, from cell centre to cell centre; its exponential decay without a scale goes on to 2·⌈radius in cells⌉ + 1 cells, although its guide ends it at the radius. Along streets green is entered at its entrances, or all around where a street comes near, and its area is shared equally among these points.</source>
        <translation>Captação flutuante em dois passos, como no Urban Nature Access do InVEST (Mao e Nekorchuk 2013; Xing et al. 2018; Liu et al. 2022). Sendo S o verde de um lugar, P as pessoas e f o peso da distância, um lugar verde oferece a cada pessoa à sua volta R = S ÷ Σ P·f (S onde essa soma é inferior a 1), e uma pessoa tem A = Σ R·f. O saldo é A menos a meta. Em linha reta e com rasters, os números são os do programa do InVEST, de centro a centro das células; o seu decaimento exponencial sem escala vai até 2·⌈raio em células⌉ + 1 células, embora o guia o termine no raio. Ao longo das ruas, entra-se no verde pelas entradas ou, sem elas, por todo o limite onde passa uma rua, e a área é repartida por igual entre esses pontos.</translation>
    </message>
    <message>
        <source>People and green beyond the edge of the layers are not there: take them wider than the municipality by the search radius. The figures depend on radius and decay: compare places and plans of one setting. Area is not quality; whether green is public is for the layer or the table to say. Where hardly anybody lives the supply is very large and says little. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>As pessoas e o verde para lá da margem das camadas não existem para o cálculo: use camadas que ultrapassem o município pelo raio de procura. Os valores dependem do raio e do decaimento: compare lugares e planos com as mesmas opções. Área não é qualidade; se o verde é público, cabe à camada ou à tabela dizê-lo. Onde quase ninguém vive, o verde por pessoa é muito grande e diz pouco. As pessoas distribuídas são uma estimativa, boa para zonas e não para um edifício.</translation>
    </message>
    <message>
        <source>Sharing the green among the people</source>
        <translation>A repartir o verde pelas pessoas</translation>
    </message>
    <message>
        <source>Summarising the zones</source>
        <translation>A resumir as zonas</translation>
    </message>
    <message>
        <source>A raster of class codes (1.1.3.2 is 1132), or polygons: DGT&apos;s COS of any year is recognised by its fields. In place of green spaces.</source>
        <translation>Um raster de códigos de classe (1.1.3.2 é 1132), ou polígonos: a COS da DGT de qualquer ano é reconhecida pelos seus campos. Em vez dos espaços verdes.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, urban_nature (0 to 1) and, unless a radius is given, search_radius_m. Empty: the plugin&apos;s own table of the COS series (resources/tables/urban_nature_cos_s1.csv or urban_nature_cos_s2.csv), to be copied and changed.</source>
        <translation>CSV com as colunas lucode, urban_nature (0 a 1) e, se não for dado um raio, search_radius_m. Vazio: a tabela do próprio plugin para a série da COS (resources/tables/urban_nature_cos_s1.csv ou urban_nature_cos_s2.csv), a copiar e alterar.</translation>
    </message>
    <message>
        <source>Green spaces</source>
        <translation>Espaços verdes</translation>
    </message>
    <message>
        <source>Polygons of those open to the public, in place of land cover. Also those beyond the municipality&apos;s edge.</source>
        <translation>Polígonos dos que estão abertos ao público, em vez da ocupação do solo. Também os que ficam para lá do limite do município.</translation>
    </message>
    <message>
        <source>Population raster</source>
        <translation>Raster da população</translation>
    </message>
    <message>
        <source>People per cell, in place of census and buildings.</source>
        <translation>Pessoas por célula, em vez dos censos e dos edifícios.</translation>
    </message>
    <message>
        <source>Cells of the population raster without a value</source>
        <translation>Células sem valor no raster da população</translation>
    </message>
    <message>
        <source>Such cells are usual where nobody lives, as in parks, whose green would be lost if they were left out.</source>
        <translation>Estas células são habituais onde ninguém vive, como nos parques, cujo verde se perderia se ficassem de fora.</translation>
    </message>
    <message>
        <source>Nobody lives there</source>
        <translation>Ninguém vive lá</translation>
    </message>
    <message>
        <source>Leave them out, as InVEST does</source>
        <translation>Deixar de fora, como faz o InVEST</translation>
    </message>
    <message>
        <source>Green that each person should have (m²)</source>
        <translation>Verde que cada pessoa deve ter (m²)</translation>
    </message>
    <message>
        <source>A target that the municipality sets; the default is no official figure. Only the balance depends on it.</source>
        <translation>Uma meta que o município fixa; o valor por omissão não é oficial. Só o saldo depende dela.</translation>
    </message>
    <message>
        <source>Search radius (m)</source>
        <translation>Raio de procura (m)</translation>
    </message>
    <message>
        <source>How far people come for green, inclusive. Empty: the column search_radius_m of the table. Needed with green spaces, unless the decay is by steps.</source>
        <translation>Até onde as pessoas vão pelo verde, inclusive. Vazio: a coluna search_radius_m da tabela. Necessário com espaços verdes, a não ser que o decaimento seja por degraus.</translation>
    </message>
    <message>
        <source>Distance to the green</source>
        <translation>Distância ao verde</translation>
    </message>
    <message>
        <source>In a straight line, or along the streets, which need streets or a network.</source>
        <translation>Em linha reta, ou ao longo das ruas, o que exige ruas ou uma rede.</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Linha reta</translation>
    </message>
    <message>
        <source>Along the streets</source>
        <translation>Pela rede viária</translation>
    </message>
    <message>
        <source>Green supply</source>
        <translation>Verde por pessoa</translation>
    </message>
    <message>
        <source>m² for each person, on the cells of the land cover or of CELL metres; along streets only where somebody lives.</source>
        <translation>m² por pessoa, nas células da ocupação do solo ou em células de CELL metros; ao longo das ruas, só onde vive alguém.</translation>
    </message>
    <message>
        <source>Green balance</source>
        <translation>Saldo de verde</translation>
    </message>
    <message>
        <source>m² for each person: the supply less the demand.</source>
        <translation>m² por pessoa: o verde disponível menos a meta.</translation>
    </message>
    <message>
        <source>Green within reach</source>
        <translation>Verde ao alcance</translation>
    </message>
    <message>
        <source>m², weighted by distance, before it is shared with anybody.</source>
        <translation>m², pesados pela distância, antes de partilhados com alguém.</translation>
    </message>
    <message>
        <source>Green supply by zone</source>
        <translation>Verde disponível por zona</translation>
    </message>
    <message>
        <source>The zones with the mean supply and balance of their people and how many have less and more than the demand. Needs zones.</source>
        <translation>As zonas com o verde e o saldo médios das suas pessoas e quantas têm menos e mais do que a meta. Exige zonas.</translation>
    </message>
    <message>
        <source>Places with their supply</source>
        <translation>Lugares com o seu verde</translation>
    </message>
    <message>
        <source>The buildings, or the subsections; needs one of these as the source of people.</source>
        <translation>Os edifícios, ou as subsecções; exige que as pessoas venham deles.</translation>
    </message>
    <message>
        <source>Hazard exposure</source>
        <translation>Exposição a perigos</translation>
    </message>
    <message>
        <source>How many people, of which age, and how many buildings, facilities and kilometres of road are potentially affected by a flood, a slide, the sea or a fire, by class of hazard and zone?</source>
        <translation>Quantas pessoas, de que idade, e quantos edifícios, equipamentos e quilómetros de via são potencialmente afetados por uma cheia, um deslizamento, o mar ou um fogo, por classe de perigo e por zona?</translation>
    </message>
    <message>
        <source>People stand in their buildings: those of the census are spread over the residential buildings of each subsection. A building or facility is potentially affected where its representative point (or any part) lies in the hazard; people of a subsection without buildings count by the share of its area, and are flagged. Roads and areas are cut exactly. Polygons that overlap count once in their class and once in the total. This is the part of the SDG indicators 11.5.1 and 13.1.1 that maps can tell: they count deaths, missing and directly affected people, after the event.</source>
        <translation>As pessoas estão nos seus edifícios: as dos Censos são distribuídas pelos edifícios residenciais de cada subsecção. Um edifício ou equipamento é potencialmente afetado quando o seu ponto representativo (ou qualquer parte) fica no perigo; as pessoas de uma subsecção sem edifícios contam pela parte da área, e são assinaladas. Vias e áreas são cortadas com exatidão. Polígonos que se sobrepõem contam uma vez na sua classe e uma vez no total. Esta é a parte dos indicadores ODS 11.5.1 e 13.1.1 que um mapa pode dizer: esses contam pessoas mortas, desaparecidas e diretamente afetadas, depois do acontecimento.</translation>
    </message>
    <message>
        <source>Potentially affected is not affected: depth, speed, defences and warning are not looked at, and the result is as good as the hazard&apos;s polygons. People are those who live there, not those who work or stay. Classes may overlap (a flood of 100 years holds that of 20), so they do not add up. A road is counted as it is drawn: one of two carriageways counts twice.</source>
        <translation>Potencialmente afetado não é afetado: profundidade, velocidade, defesas e aviso não são considerados, e o resultado vale o que valem os polígonos do perigo. As pessoas são as que ali vivem, não as que trabalham ou permanecem. As classes podem sobrepor-se (uma cheia de 100 anos contém a de 20), por isso não se somam. Uma via conta tal como está desenhada: uma com duas faixas separadas conta duas vezes.</translation>
    </message>
    <message>
        <source>Reading the hazard</source>
        <translation>A ler o perigo</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sem classe</translation>
    </message>
    <message>
        <source>Finding what lies in the hazard</source>
        <translation>A procurar o que fica no perigo</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Perigo</translation>
    </message>
    <message>
        <source>Polygons of where it may strike: floods by return period, flood-prone areas or unstable slopes of the REN, strips along the coast, high fire danger. Invalid ones are repaired and counted in the log.</source>
        <translation>Polígonos de onde pode ocorrer: cheias por período de retorno, zonas ameaçadas pelas cheias ou instabilidade de vertentes da REN, faixas costeiras, perigosidade de incêndio elevada. Os inválidos são reparados e contados no registo.</translation>
    </message>
    <message>
        <source>Field with the class</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <source>Such as the return period or the level of danger; spellings that differ in case, accents and blanks are one class. Empty: one class.</source>
        <translation>Por exemplo o período de retorno ou o nível de perigosidade; grafias que diferem em maiúsculas, acentos e espaços são uma só classe. Vazio: uma classe.</translation>
    </message>
    <message>
        <source>Points or polygons, such as schools, health centres and fire stations.</source>
        <translation>Pontos ou polígonos, como escolas, centros de saúde e quartéis de bombeiros.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Rede rodoviária</translation>
    </message>
    <message>
        <source>Lines whose length is measured.</source>
        <translation>Linhas cujo comprimento é medido.</translation>
    </message>
    <message>
        <source>When a building or facility counts</source>
        <translation>Quando conta um edifício ou equipamento</translation>
    </message>
    <message>
        <source>Points are the same in both. The border of the hazard belongs to it.</source>
        <translation>Os pontos são iguais em ambas. O limite do perigo faz parte dele.</translation>
    </message>
    <message>
        <source>Its representative point lies in the hazard</source>
        <translation>O seu ponto representativo fica no perigo</translation>
    </message>
    <message>
        <source>Any part of it does</source>
        <translation>Qualquer parte dele fica</translation>
    </message>
    <message>
        <source>Potentially affected by class</source>
        <translation>Potencialmente afetados por classe</translation>
    </message>
    <message>
        <source>A row for each zone and class, and one for all classes together, in which what lies in several of them counts once. Without zones: the whole.</source>
        <translation>Uma linha por zona e classe, e uma para todas as classes juntas, em que o que fica em várias delas conta uma vez. Sem zonas: o conjunto.</translation>
    </message>
    <message>
        <source>Potentially affected by zone</source>
        <translation>Potencialmente afetados por zona</translation>
    </message>
    <message>
        <source>The zones with all classes together. Needs zones.</source>
        <translation>As zonas com todas as classes juntas. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Buildings with their hazard</source>
        <translation>Edifícios com o seu perigo</translation>
    </message>
    <message>
        <source>The buildings, and subsections that have people but no building, with the classes they lie in and the people potentially affected.</source>
        <translation>Os edifícios, e as subsecções que têm pessoas mas nenhum edifício, com as classes em que ficam e as pessoas potencialmente afetadas.</translation>
    </message>
    <message>
        <source>Facilities with their hazard</source>
        <translation>Equipamentos com o seu perigo</translation>
    </message>
    <message>
        <source>The facilities with the classes they lie in. Needs facilities.</source>
        <translation>Os equipamentos com as classes em que ficam. Precisa de equipamentos.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <source>Heat vulnerability index</source>
        <translation>Índice de vulnerabilidade ao calor</translation>
    </message>
    <message>
        <source>In which subsections or freguesias are the people most vulnerable to heat, because of age, dwellings, means or the heat around them, and how firm is that ranking?</source>
        <translation>Em que subsecções ou freguesias são as pessoas mais vulneráveis ao calor, pela idade, pela habitação, pelos meios ou pelo calor à sua volta, e quão firme é essa ordenação?</translation>
    </message>
    <message>
        <source>Shares of census counts, and fields or rasters of exposure, are made comparable (z-scores or minimum to maximum) and turned so that more means more vulnerable. Equal weights: the weighted mean of sensitivity, exposure and lack of adaptive capacity, each the weighted mean of its variables. Principal components: the scores of the components with an eigenvalue above 1, weighted by the variance they explain (after Wolf and McGregor 2013, without rotation) and summed; each points to where more people of 65 and over live. The rank is tested with drawn weights: top10_pct is the share of draws in which the unit stays in the first tenth.</source>
        <translation>Partes de contagens dos Censos, e campos ou rasters de exposição, são tornados comparáveis (valores padronizados ou de mínimo a máximo) e orientados de modo que mais signifique mais vulnerável. Pesos iguais: a média ponderada da sensibilidade, da exposição e da falta de capacidade adaptativa, cada uma a média ponderada das suas variáveis. Componentes principais: as pontuações das componentes com valor próprio superior a 1, ponderadas pela variância que explicam (segundo Wolf e McGregor 2013, sem rotação) e somadas; cada uma aponta para onde vivem mais pessoas com 65 ou mais anos. A ordenação é testada com pesos sorteados: top10_pct é a parte dos sorteios em que a unidade fica no primeiro décimo.</translation>
    </message>
    <message>
        <source>The index is relative: it ranks the units of one run and does not compare towns or years. Its variables are proxies of the whole population of a unit, not of each person, and no death or illness was looked at. With principal components a variable may count against its direction; the log names those. Living alone, income and health are not in INE&apos;s subsections.</source>
        <translation>O índice é relativo: ordena as unidades de um cálculo e não compara municípios nem anos. As suas variáveis são aproximações da população inteira de uma unidade, não de cada pessoa, e não foi considerada nenhuma morte ou doença. Com componentes principais uma variável pode contar contra o seu sentido; o registo diz quais. Viver só, o rendimento e a saúde não constam das subsecções do INE.</translation>
    </message>
    <message>
        <source>Computing the index</source>
        <translation>A calcular o índice</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2021 or 2011, or other areas with the fields that the table of variables names.</source>
        <translation>BGRI do INE de 2021 ou 2011, ou outras áreas com os campos que a tabela de variáveis indica.</translation>
    </message>
    <message>
        <source>Table of variables</source>
        <translation>Tabela de variáveis</translation>
    </message>
    <message>
        <source>CSV in place of the plugin&apos;s own (resources/tables/vulnerability_variables.csv), with the counts, dimension, direction and weight of each variable.</source>
        <translation>CSV em vez do do próprio módulo (resources/tables/vulnerability_variables.csv), com as contagens, a dimensão, o sentido e o peso de cada variável.</translation>
    </message>
    <message>
        <source>Rasters of exposure</source>
        <translation>Rasters de exposição</translation>
    </message>
    <message>
        <source>Such as land-surface temperature or tree cover. Each is one variable: the mean of its cells by the exact share of each in the area.</source>
        <translation>Por exemplo a temperatura da superfície ou o coberto arbóreo. Cada um é uma variável: a média das suas células pela parte exata de cada uma na área.</translation>
    </message>
    <message>
        <source>Fields of exposure</source>
        <translation>Campos de exposição</translation>
    </message>
    <message>
        <source>Numbers of the census layer, each one variable of the exposure.</source>
        <translation>Números da camada dos Censos, cada um uma variável da exposição.</translation>
    </message>
    <message>
        <source>Fields of exposure of the zones</source>
        <translation>Campos de exposição das zonas</translation>
    </message>
    <message>
        <source>Numbers of the zones, each one variable of the exposure.</source>
        <translation>Números das zonas, cada um uma variável da exposição.</translation>
    </message>
    <message>
        <source>Exposure that protects</source>
        <translation>Exposição que protege</translation>
    </message>
    <message>
        <source>Names of those fields and rasters of which more means less heat, such as tree cover; several are parted by a semicolon.</source>
        <translation>Nomes dos campos e rasters em que mais significa menos calor, como o coberto arbóreo; vários são separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Equal weights: every variable of a dimension, and every dimension, counts the same unless the table or the weights below say otherwise. Principal components: the weights come from the correlations; more units than variables are needed.</source>
        <translation>Pesos iguais: cada variável de uma dimensão, e cada dimensão, conta o mesmo, a não ser que a tabela ou os pesos abaixo digam outra coisa. Componentes principais: os pesos vêm das correlações; são precisas mais unidades do que variáveis.</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Pesos iguais</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principais</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalização</translation>
    </message>
    <message>
        <source>How variables are made comparable: in standard deviations from the mean, or from 0 (the least) to 1 (the most). Principal components always take the first.</source>
        <translation>Como as variáveis são tornadas comparáveis: em desvios padrão em relação à média, ou de 0 (o mínimo) a 1 (o máximo). As componentes principais usam sempre a primeira.</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>Valores padronizados</translation>
    </message>
    <message>
        <source>Minimum to maximum</source>
        <translation>Mínimo a máximo</translation>
    </message>
    <message>
        <source>Least population</source>
        <translation>População mínima</translation>
    </message>
    <message>
        <source>Units with fewer people get no index: a share of few people says little. How many they are is in the log.</source>
        <translation>As unidades com menos pessoas não têm índice: uma parte de poucas pessoas diz pouco. Quantas são está no registo.</translation>
    </message>
    <message>
        <source>0 leaves the dimension out. Not used by principal components.</source>
        <translation>0 deixa a dimensão de fora. Não é usado pelas componentes principais.</translation>
    </message>
    <message>
        <source>Weight of sensitivity</source>
        <translation>Peso da sensibilidade</translation>
    </message>
    <message>
        <source>Weight of exposure</source>
        <translation>Peso da exposição</translation>
    </message>
    <message>
        <source>Weight of lacking adaptive capacity</source>
        <translation>Peso da falta de capacidade adaptativa</translation>
    </message>
    <message>
        <source>Number of principal components</source>
        <translation>Número de componentes principais</translation>
    </message>
    <message>
        <source>Empty: those with an eigenvalue above 1, at least one.</source>
        <translation>Vazio: as que têm valor próprio superior a 1, pelo menos uma.</translation>
    </message>
    <message>
        <source>Draws of weights</source>
        <translation>Sorteios de pesos</translation>
    </message>
    <message>
        <source>How many sets of weights the rank is tested with; 0 for no test.</source>
        <translation>Com quantos conjuntos de pesos a ordenação é testada; 0 para não testar.</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Semente dos sorteios</translation>
    </message>
    <message>
        <source>The same seed gives the same draws.</source>
        <translation>A mesma semente dá os mesmos sorteios.</translation>
    </message>
    <message>
        <source>Heat vulnerability by unit</source>
        <translation>Vulnerabilidade ao calor por unidade</translation>
    </message>
    <message>
        <source>The subsections, or the zones where zones are given. hvi is higher where people are more vulnerable: with z-scores 0 is the mean of the units and 1 a standard deviation of the variables; with minimum to maximum it runs from 0 to 1. The fifth that is most vulnerable has hvi_class 5. The values of the variables stand beside it.</source>
        <translation>As subsecções, ou as zonas quando são dadas zonas. hvi é maior onde as pessoas são mais vulneráveis: com valores padronizados 0 é a média das unidades e 1 um desvio padrão das variáveis; de mínimo a máximo vai de 0 a 1. O quinto mais vulnerável tem hvi_class 5. Os valores das variáveis estão ao lado.</translation>
    </message>
    <message>
        <source>Weights and loadings</source>
        <translation>Pesos e correlações com as componentes</translation>
    </message>
    <message>
        <source>A row a variable, with principal components a row a variable and component. weight is that of the normalised and turned variable in the index; loading is the correlation of the variable, as it is, with the component.</source>
        <translation>Uma linha por variável, com componentes principais uma linha por variável e componente. weight é o peso da variável normalizada e orientada no índice; loading é a correlação da variável, tal como é, com a componente.</translation>
    </message>
    <message>
        <source>Land-surface temperature from Landsat</source>
        <translation>Temperatura da superfície a partir do Landsat</translation>
    </message>
    <message>
        <source>How hot does the land surface become in summer, from one Landsat scene or from many, and how many clear scenes does each place rest on?</source>
        <translation>Quanto aquece a superfície no verão, a partir de uma cena Landsat ou de várias, e em quantas cenas limpas assenta cada lugar?</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level-2 of USGS: °C = 0.00341802 × DN + 149.0 − 273.15 for DN from 293 to 65535; 0 is no data. Cells with any of the bits 0 to 4 of QA_PIXEL (fill, dilated cloud, cirrus, cloud, shadow) are left out, and those whose ST_QA × 0.01 K is above the limit. The result is the median of what is left. Scenes of one satellite, path and day are one flight and count once where they overlap. All scenes lie on the cells of the first; one in another zone gives each cell the value of its own cell below the centre. A band that is in kelvin or °C already is recognised by its values.</source>
        <translation>Landsat Collection 2 Level-2 do USGS: °C = 0,00341802 × DN + 149,0 − 273,15 para DN de 293 a 65535; 0 é sem dados. Ficam de fora as células com algum dos bits 0 a 4 de QA_PIXEL (preenchimento, nuvem dilatada, cirro, nuvem, sombra) e aquelas cujo ST_QA × 0,01 K excede o limite. O resultado é a mediana do que resta. Cenas do mesmo satélite, da mesma órbita (path) e do mesmo dia são uma só passagem e contam uma vez onde se sobrepõem. Todas as cenas assentam nas células da primeira; uma cena de outro fuso dá a cada célula o valor da sua própria célula sob o centro. Uma banda que já esteja em kelvin ou °C é reconhecida pelos valores.</translation>
    </message>
    <message>
        <source>Land-surface temperature is not air temperature, and Landsat passes in the morning, at 10 to 11 by the sun: it shows neither the hottest hour nor the night. The sensor sees 60 to 120 m; the cells of 30 m are interpolated by USGS. Take the scenes of June to September of three years or more; where the count is low, single days rule. Bright roofs and sand are sometimes taken for cloud.</source>
        <translation>A temperatura da superfície não é a temperatura do ar, e o Landsat passa de manhã, entre as 10 e as 11 pelo sol: não mostra nem a hora mais quente nem a noite. O sensor vê 60 a 120 m; as células de 30 m são interpoladas pelo USGS. Use as cenas de junho a setembro de três anos ou mais; onde a contagem é baixa, mandam dias isolados. Telhados claros e areia são por vezes tomados por nuvem.</translation>
    </message>
    <message>
        <source>Surface temperature (ST_B10, ST_B6)</source>
        <translation>Temperatura da superfície (ST_B10, ST_B6)</translation>
    </message>
    <message>
        <source>The band ST_B10 (ST_B6 of Landsat 4 to 7) of one scene or many, as USGS delivers it. Keep USGS&apos;s file names: they say scene and day.</source>
        <translation>A banda ST_B10 (ST_B6 do Landsat 4 a 7) de uma cena ou de várias, como o USGS a entrega. Mantenha os nomes dos ficheiros do USGS: dizem a cena e o dia.</translation>
    </message>
    <message>
        <source>Quality (QA_PIXEL)</source>
        <translation>Qualidade (QA_PIXEL)</translation>
    </message>
    <message>
        <source>QA_PIXEL of the same scenes, in any order; the names tell which belong together. Without it clouds are not masked.</source>
        <translation>QA_PIXEL das mesmas cenas, por qualquer ordem; os nomes dizem quais se correspondem. Sem esta banda as nuvens não são mascaradas.</translation>
    </message>
    <message>
        <source>Uncertainty (ST_QA)</source>
        <translation>Incerteza (ST_QA)</translation>
    </message>
    <message>
        <source>ST_QA of the same scenes, in any order; its mean is written to the log.</source>
        <translation>ST_QA das mesmas cenas, por qualquer ordem; a sua média é escrita no registo.</translation>
    </message>
    <message>
        <source>Largest uncertainty (K)</source>
        <translation>Incerteza máxima (K)</translation>
    </message>
    <message>
        <source>Values with a larger or unknown ST_QA are left out, for example above 2 K; empty: all stay.</source>
        <translation>Os valores com ST_QA maior ou desconhecido ficam de fora, por exemplo acima de 2 K; vazio: ficam todos.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>The result reaches as far as the extent of this layer; empty: all scenes.</source>
        <translation>O resultado vai até onde chega a extensão desta camada; vazio: todas as cenas.</translation>
    </message>
    <message>
        <source>Leave snow out</source>
        <translation>Deixar a neve de fora</translation>
    </message>
    <message>
        <source>Masks bit 5 of QA_PIXEL as well. Snow is no cloud and has a temperature of its own, so it is kept unless you ask.</source>
        <translation>Mascara também o bit 5 de QA_PIXEL. A neve não é nuvem e tem temperatura própria, por isso fica, salvo se pedir o contrário.</translation>
    </message>
    <message>
        <source>Clear scenes needed</source>
        <translation>Cenas limpas necessárias</translation>
    </message>
    <message>
        <source>Cells with fewer clear scenes stay empty.</source>
        <translation>As células com menos cenas limpas ficam vazias.</translation>
    </message>
    <message>
        <source>Land-surface temperature, not air (°C)</source>
        <translation>Temperatura da superfície, não do ar (°C)</translation>
    </message>
    <message>
        <source>Median of the clear scenes in °C; empty where there is none.</source>
        <translation>Mediana das cenas limpas em °C; vazio onde não há nenhuma.</translation>
    </message>
    <message>
        <source>Clear scenes</source>
        <translation>Cenas limpas</translation>
    </message>
    <message>
        <source>How many clear scenes each cell has; 0 where none.</source>
        <translation>Quantas cenas limpas tem cada célula; 0 onde não há nenhuma.</translation>
    </message>
    <message>
        <source>Computing the median of the clear scenes</source>
        <translation>A calcular a mediana das cenas limpas</translation>
    </message>
    <message>
        <source>Open public space (SDG 11.7.1)</source>
        <translation>Espaço público aberto (ODS 11.7.1)</translation>
    </message>
    <message>
        <source>Which share of the built-up area is open public space and streets, and how many people, of which age, live within 400 m on foot of open public space?</source>
        <translation>Que parte da área edificada é espaço público aberto e ruas, e quantas pessoas, de que idade, vivem a 400 m a pé de um espaço público aberto?</translation>
    </message>
    <message>
        <source>SDG indicator 11.7.1 (UN-Habitat): 100 × (open public space + land of streets) ÷ built-up area, and the share of people with open public space within 400 m along the streets. Streets are lines widened by the width of their land, from a field, from the table by class, or one default; land that is open space and street counts as open space, and land in two polygons once. Narrow gaps in the built-up area and the open spaces that touch it belong to it. People stand in their buildings; the way runs to the nearest entrance or, without entrances, to where a street reaches the edge.</source>
        <translation>Indicador 11.7.1 dos Objetivos de Desenvolvimento Sustentável (ONU-Habitat): 100 × (espaço público aberto + solo de ruas) ÷ área edificada, e a parte das pessoas com espaço público aberto a 400 m ao longo das ruas. As ruas são linhas alargadas à largura do seu solo, dada por um campo, pela tabela por classe ou por um valor único; o solo que é espaço aberto e rua conta como espaço aberto, e o que está em dois polígonos conta uma vez. As falhas estreitas da área edificada e os espaços abertos que lhe tocam fazem parte dela. As pessoas estão nos seus edifícios; o caminho vai até à entrada mais próxima ou, sem entradas, até onde uma rua chega ao limite.</translation>
    </message>
    <message>
        <source>Comparable with the figures of other cities only where the built-up area is drawn by the same rules; UN-Habitat delimits it from satellite images, across municipal borders. The widths by class are this project&apos;s own. Whether a space is public, open all day and usable by everybody is for the layer to say; by sex and disability nothing is counted. The way from the door to the street is not part of it.</source>
        <translation>Só é comparável com os valores de outras cidades onde a área edificada é desenhada pelas mesmas regras; a ONU-Habitat delimita-a por imagens de satélite, sem olhar aos limites dos municípios. As larguras por classe são deste projeto. Se um espaço é público, aberto todo o dia e utilizável por todos, cabe à camada dizê-lo; por sexo e deficiência nada é contado. O caminho da porta até à rua não entra.</translation>
    </message>
    <message>
        <source>Measuring the way to open space</source>
        <translation>A medir o caminho até ao espaço aberto</translation>
    </message>
    <message>
        <source>Measuring open space and streets</source>
        <translation>A medir o espaço aberto e as ruas</translation>
    </message>
    <message>
        <source>Open public spaces</source>
        <translation>Espaços públicos abertos</translation>
    </message>
    <message>
        <source>Polygons of parks, gardens, squares, riversides, beaches and playgrounds open to all without payment.</source>
        <translation>Polígonos de parques, jardins, praças, margens, praias e parques infantis abertos a todos sem pagamento.</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>Área edificada</translation>
    </message>
    <message>
        <source>Polygons of the town&apos;s built-up land, such as class 1 of COS.</source>
        <translation>Polígonos do solo edificado da cidade, como a classe 1 da COS.</translation>
    </message>
    <message>
        <source>Widest gap that belongs to the built-up area (m)</source>
        <translation>Falha mais larga que pertence à área edificada (m)</translation>
    </message>
    <message>
        <source>Such as streets between blocks; 0 takes the polygons as they are.</source>
        <translation>Como as ruas entre quarteirões; 0 usa os polígonos como estão.</translation>
    </message>
    <message>
        <source>Open spaces that touch the built-up area</source>
        <translation>Espaços abertos que tocam a área edificada</translation>
    </message>
    <message>
        <source>As part of it they count whole, in the share and in the area it is a share of (urbanised open space). Open spaces apart from it never count in the share.</source>
        <translation>Como parte dela contam por inteiro, na percentagem e na área de que ela é parte (espaço aberto urbanizado). Os espaços abertos afastados dela nunca contam na percentagem.</translation>
    </message>
    <message>
        <source>Are part of it</source>
        <translation>Fazem parte dela</translation>
    </message>
    <message>
        <source>Only what lies in the built-up area counts</source>
        <translation>Só conta o que está na área edificada</translation>
    </message>
    <message>
        <source>Field with the width of the street&apos;s land (m)</source>
        <translation>Campo com a largura do solo da rua (m)</translation>
    </message>
    <message>
        <source>From front to front, with pavements and parking; empty: the table by class.</source>
        <translation>De fachada a fachada, com passeios e estacionamento; vazio: a tabela por classe.</translation>
    </message>
    <message>
        <source>Table of street widths</source>
        <translation>Tabela das larguras das ruas</translation>
    </message>
    <message>
        <source>CSV with the columns highway and width_m, in place of the plugin&apos;s own (resources/tables/street_widths.csv).</source>
        <translation>CSV com as colunas highway e width_m, em vez da tabela do próprio plugin (resources/tables/street_widths.csv).</translation>
    </message>
    <message>
        <source>Width of other streets (m)</source>
        <translation>Largura das outras ruas (m)</translation>
    </message>
    <message>
        <source>For streets without a width whose class is in no row of the table.</source>
        <translation>Para as ruas sem largura cuja classe não está em nenhuma linha da tabela.</translation>
    </message>
    <message>
        <source>Land of streets</source>
        <translation>Solo de ruas</translation>
    </message>
    <message>
        <source>Polygons of the street land, in place of the widths.</source>
        <translation>Polígonos do solo das ruas, em vez das larguras.</translation>
    </message>
    <message>
        <source>Longest way (m)</source>
        <translation>Caminho mais longo (m)</translation>
    </message>
    <message>
        <source>The indicator takes 400 m along the streets.</source>
        <translation>O indicador usa 400 m ao longo das ruas.</translation>
    </message>
    <message>
        <source>Places with their way to open space</source>
        <translation>Lugares com o caminho até ao espaço aberto</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building; in_reach is 1 within the longest way, 0 beyond it or without a way.</source>
        <translation>Os edifícios, e as subsecções que têm pessoas mas nenhum edifício; in_reach é 1 até ao caminho mais longo, 0 para lá dele ou sem caminho.</translation>
    </message>
    <message>
        <source>The whole in figures</source>
        <translation>O conjunto em números</translation>
    </message>
    <message>
        <source>One row: all zones together, or everything where there are none.</source>
        <translation>Uma linha: todas as zonas juntas, ou tudo, quando não há zonas.</translation>
    </message>
    <message>
        <source>Open public space by zone</source>
        <translation>Espaço público aberto por zona</translation>
    </message>
    <message>
        <source>The zones with land and people. Shares are empty where there is nothing to share.</source>
        <translation>As zonas com o solo e as pessoas. As percentagens ficam vazias onde não há de que as calcular.</translation>
    </message>
    <message>
        <source>Runoff of a storm</source>
        <translation>Escoamento de uma chuvada</translation>
    </message>
    <message>
        <source>How much of the rain of a storm runs off, and how much do land and soil keep? What would another land cover change?</source>
        <translation>Que parte da chuva de uma chuvada escoa, e que parte retêm a ocupação do solo e o solo? O que mudaria com outra ocupação do solo?</translation>
    </message>
    <message>
        <source>Curve numbers of the NRCS (National Engineering Handbook 630, chapter 10; TR-55). Land cover and soil group give each cell its curve number CN; S = 25400/CN − 254 and Q = (P − λS)²/(P + (1 − λ)S) in millimetres where P &gt; λS, else 0. Retention is 1 − Q/P. Volumes add up the runoff of the cells; one curve number weighted by area stands in the log as a check. Dry and wet soil: Chow, Maidment and Mays 1988. λ = 0.05 with its own storage, S = 1.33 · S^1.15 in inches: Hawkins and others 2002. Which row of TR-55 each class of COS takes is the project's own reading.</source>
        <translation>Números de escoamento (curve numbers) do NRCS (National Engineering Handbook 630, capítulo 10; TR-55). A ocupação e o grupo de solo dão a cada célula o seu número de escoamento CN; S = 25400/CN − 254 e Q = (P − λS)²/(P + (1 − λ)S) em milímetros onde P &gt; λS, senão 0. A retenção é 1 − Q/P. Os volumes somam o escoamento das células; um só número de escoamento ponderado pela área fica no registo como verificação. Solo seco e húmido: Chow, Maidment e Mays 1988. λ = 0,05 com armazenamento próprio, S = 1,33 · S^1,15 em polegadas: Hawkins e outros 2002. A linha da TR-55 que cabe a cada classe da COS é uma leitura do próprio projeto.</translation>
    </message>
    <message>
        <source>A screening of volumes, no flood map: water is not routed, has no depth and no peak, and sewers are not in it. Curve numbers were found for storms of a day on small catchments in the United States; they are least sure where little runs off. The shipped tables are a starting point to be edited. A soil of unknown group counts as D, which gives the most runoff; the share is told.</source>
        <translation>Uma triagem de volumes, não uma carta de cheias: a água não é encaminhada, não tem profundidade nem ponta, e os coletores não entram. Os números de escoamento foram obtidos para chuvadas de um dia em pequenas bacias dos Estados Unidos; são menos seguros onde pouco escoa. As tabelas fornecidas são um ponto de partida a editar. Um solo de grupo desconhecido conta como D, o que dá o maior escoamento; a percentagem é indicada.</translation>
    </message>
    <message>
        <source>Reading the land cover</source>
        <translation>A ler a ocupação do solo</translation>
    </message>
    <message>
        <source>Reading soil, rain and basins</source>
        <translation>A ler o solo, a chuva e as bacias</translation>
    </message>
    <message>
        <source>Computing the runoff</source>
        <translation>A calcular o escoamento</translation>
    </message>
    <message>
        <source>Hydrologic soil groups</source>
        <translation>Grupos hidrológicos do solo</translation>
    </message>
    <message>
        <source>A raster of 1 to 4 for groups A to D (11 to 14, the dual groups, count as D, as in HYSOGs250m), or polygons. Empty: all soil counts as D, which gives the most runoff.</source>
        <translation>Um raster de 1 a 4 para os grupos A a D (11 a 14, os grupos duplos, contam como D, como no HYSOGs250m), ou polígonos. Vazio: todo o solo conta como D, o que dá o maior escoamento.</translation>
    </message>
    <message>
        <source>Field with the soil group</source>
        <translation>Campo com o grupo de solo</translation>
    </message>
    <message>
        <source>For polygons: A, B, C, D or dual groups such as A/D, or the numbers.</source>
        <translation>Para polígonos: A, B, C, D ou grupos duplos como A/D, ou os números.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, cn_a, cn_b, cn_c and cn_d, in place of the plugin&apos;s own (resources/tables/curve_numbers_cos_s1.csv and _s2.csv, by the series of the map). Needed for a map that is not COS.</source>
        <translation>CSV com as colunas lucode, cn_a, cn_b, cn_c e cn_d, em vez da tabela do próprio módulo (resources/tables/curve_numbers_cos_s1.csv e _s2.csv, conforme a série do mapa). Necessário para um mapa que não é a COS.</translation>
    </message>
    <message>
        <source>Rain of the storm (mm)</source>
        <translation>Chuva da chuvada (mm)</translation>
    </message>
    <message>
        <source>Millimetres of one storm, such as the 24 hours of a return period.</source>
        <translation>Milímetros de uma chuvada, como as 24 horas de um período de retorno.</translation>
    </message>
    <message>
        <source>Rain of the storm as a raster (mm)</source>
        <translation>Chuva da chuvada em raster (mm)</translation>
    </message>
    <message>
        <source>In place of the number; a coarse raster is interpolated between its cells.</source>
        <translation>Em vez do número; um raster grosseiro é interpolado entre as suas células.</translation>
    </message>
    <message>
        <source>Initial abstraction λ</source>
        <translation>Perda inicial λ</translation>
    </message>
    <message>
        <source>Share of the storage S that must fall before water runs off. 0.05 fits measured storms better; the curve numbers, which are made for 0.2, are converted for it.</source>
        <translation>Parte do armazenamento S que tem de cair antes de a água escoar. 0,05 ajusta-se melhor a chuvadas medidas; os números de escoamento, feitos para 0,2, são convertidos para isso.</translation>
    </message>
    <message>
        <source>0.2, as the tables are made for</source>
        <translation>0,2, para que as tabelas são feitas</translation>
    </message>
    <message>
        <source>0.05, curve numbers converted</source>
        <translation>0,05, números de escoamento convertidos</translation>
    </message>
    <message>
        <source>Moisture before the storm</source>
        <translation>Humidade antes da chuvada</translation>
    </message>
    <message>
        <source>Antecedent runoff condition (ARC) of the soil.</source>
        <translation>Condição antecedente de escoamento (ARC) do solo.</translation>
    </message>
    <message>
        <source>I, dry</source>
        <translation>I, seco</translation>
    </message>
    <message>
        <source>II, average</source>
        <translation>II, médio</translation>
    </message>
    <message>
        <source>III, wet</source>
        <translation>III, húmido</translation>
    </message>
    <message>
        <source>Basins</source>
        <translation>Bacias</translation>
    </message>
    <message>
        <source>Polygons to sum up in: basins, freguesias, lots. They may overlap.</source>
        <translation>Polígonos em que somar: bacias, freguesias, loteamentos. Podem sobrepor-se.</translation>
    </message>
    <message>
        <source>Land cover afterwards</source>
        <translation>Ocupação do solo posterior</translation>
    </message>
    <message>
        <source>A second land cover to compare with: a plan, or another year of the same series. It is brought onto the cells of the first; cells without a class in either are left out of both.</source>
        <translation>Uma segunda ocupação do solo com que comparar: um plano, ou outro ano da mesma série. É passada para as células da primeira; as células sem classe numa das duas ficam fora de ambas.</translation>
    </message>
    <message>
        <source>Runoff (mm)</source>
        <translation>Escoamento (mm)</translation>
    </message>
    <message>
        <source>Millimetres that run off each cell.</source>
        <translation>Milímetros que escoam de cada célula.</translation>
    </message>
    <message>
        <source>Retention (0–1)</source>
        <translation>Retenção (0–1)</translation>
    </message>
    <message>
        <source>Share of the rain that each cell keeps; no data where no rain falls.</source>
        <translation>Parte da chuva que cada célula retém; sem dados onde não chove.</translation>
    </message>
    <message>
        <source>Change of runoff (mm)</source>
        <translation>Variação do escoamento (mm)</translation>
    </message>
    <message>
        <source>Runoff afterwards less runoff before. Needs a land cover afterwards.</source>
        <translation>Escoamento depois menos escoamento antes. Precisa de uma ocupação do solo posterior.</translation>
    </message>
    <message>
        <source>Runoff by basin</source>
        <translation>Escoamento por bacia</translation>
    </message>
    <message>
        <source>The basins with rain, runoff and retention, of the part that has data. The fields of the change are empty without a land cover afterwards. Needs basins.</source>
        <translation>As bacias com chuva, escoamento e retenção, da parte que tem dados. Os campos da variação ficam vazios sem uma ocupação do solo posterior. Precisa de bacias.</translation>
    </message>
    <message>
        <source>Hours of shade</source>
        <translation>Horas de sombra</translation>
    </message>
    <message>
        <source>Where is there shade, and for how long, on a day of the year: on the way to school, in a square, at a bus stop?</source>
        <translation>Onde há sombra, e durante quanto tempo, num dia do ano: no caminho para a escola, numa praça, numa paragem?</translation>
    </message>
    <message>
        <source>The day from sunrise to sunset is cut into equal parts no longer than the step, and the middle of each stands for it. The sun's place is worked out for the middle of the surface model by NOAA's algorithm (Meeus 1998; right to about 0.01°) with refraction, and turned from true to grid north. A cell lies in shade where any cell towards the sun stands above the ray, however far off. No time zone is needed: the day is that of the place's own noon, and the log gives its hours in universal time. A model in degrees is brought into metres first.</source>
        <translation>O dia, do nascer ao pôr do Sol, é dividido em partes iguais não mais longas do que o passo, e o meio de cada uma vale por ela. A posição do Sol é calculada para o meio do modelo de superfície com o algoritmo da NOAA (Meeus 1998; certo a cerca de 0,01°), com refração, e rodada do norte verdadeiro para o da quadrícula. Uma célula está à sombra onde alguma célula do lado do Sol fica acima do raio, por mais longe que esteja. Não é preciso fuso horário: o dia é o do meio-dia do próprio lugar, e o registo dá as suas horas em tempo universal. Um modelo em graus é primeiro passado a metros.</translation>
    </message>
    <message>
        <source>Clear sky: clouds are not in it. Trees are taken as opaque and in leaf, and the values of roofs and crowns are those above them, not below. What stands beyond the border of the model casts no shade: leave a margin towards the sun, above all among hills. The sun&apos;s middle decides, so that half-shade is told as one or the other.</source>
        <translation>Céu limpo: as nuvens não contam. As árvores são tidas como opacas e com folha, e os valores dos telhados e das copas são os de cima deles e não os de baixo. O que está além do limite do modelo não faz sombra: deixe uma margem do lado do Sol, sobretudo entre montes. Decide o centro do Sol, pelo que a meia-sombra conta como uma coisa ou outra.</translation>
    </message>
    <message>
        <source>Such as 2025-06-21, the longest day, or 2025-12-21, the shortest.</source>
        <translation>Por exemplo 2025-06-21, o dia mais longo, ou 2025-12-21, o mais curto.</translation>
    </message>
    <message>
        <source>Step (minutes)</source>
        <translation>Passo (minutos)</translation>
    </message>
    <message>
        <source>Between two moments looked at; the time grows as it shrinks.</source>
        <translation>Entre dois momentos observados; quanto menor, mais demora.</translation>
    </message>
    <message>
        <source>Between sunrise and sunset; no data where the model has none.</source>
        <translation>Entre o nascer e o pôr do Sol; sem dados onde o modelo não os tem.</translation>
    </message>
    <message>
        <source>Hours of sun</source>
        <translation>Horas de sol</translation>
    </message>
    <message>
        <source>The rest of the day.</source>
        <translation>O resto do dia.</translation>
    </message>
    <message>
        <source>Reading the surface model</source>
        <translation>A ler o modelo de superfície</translation>
    </message>
    <message>
        <source>Casting the shadows</source>
        <translation>A projetar as sombras</translation>
    </message>
    <message>
        <source>Sky-view factor</source>
        <translation>Fator de visão do céu</translation>
    </message>
    <message>
        <source>How much of the sky is open above each place? Narrow streets with little sky keep the heat of the day at night, and wide ones without trees take the sun all day.</source>
        <translation>Quanto céu está à vista em cada lugar? As ruas estreitas com pouco céu guardam de noite o calor do dia, e as largas sem árvores apanham sol todo o dia.</translation>
    </message>
    <message>
        <source>In every direction the steepest line from the surface of a cell to that of a cell passed within the radius gives the angle γ of the horizon. The factor is the mean of cos²γ (cosine-weighted: what a level surface receives from an even sky; Johnson and Watson 1984, as in UMEP and SOLWEIG) or of 1 − sin γ (share of the hemisphere; Zakšek, Oštir and Kokalj 2011, as in RVT). The two differ: in a town the second is about a tenth lower. A model in degrees is brought into metres first.</source>
        <translation>Em cada direção, a linha mais inclinada entre a superfície de uma célula e a de uma célula atravessada dentro do raio dá o ângulo γ do horizonte. O fator é a média de cos²γ (ponderado pelo cosseno: o que uma superfície horizontal recebe de um céu uniforme; Johnson e Watson 1984, como no UMEP e no SOLWEIG) ou de 1 − sen γ (parte do hemisfério; Zakšek, Oštir e Kokalj 2011, como no RVT). Os dois diferem: numa vila o segundo é cerca de um décimo mais baixo. Um modelo em graus é primeiro passado a metros.</translation>
    </message>
    <message>
        <source>As fine as the surface model: with cells of 5 m a street is two or three cells wide. Roofs and crowns of trees have values too, which are those above them, not below; trees are taken as opaque. What stands beyond the radius or the border of the model is not seen, so the values near the border are too high.</source>
        <translation>Tão fino como o modelo de superfície: com células de 5 m uma rua tem duas ou três células de largura. Os telhados e as copas das árvores também têm valores, que são os de cima deles e não os de baixo; as árvores são tidas como opacas. O que está além do raio ou do limite do modelo não é visto, pelo que junto ao limite os valores são altos de mais.</translation>
    </message>
    <message>
        <source>Radius (m)</source>
        <translation>Raio (m)</translation>
    </message>
    <message>
        <source>How far the horizon is looked for. In towns 100 m tell nearly all; among hills take more. The time grows with the radius in cells.</source>
        <translation>Até que distância se procura o horizonte. Nas vilas 100 m dizem quase tudo; entre montes use mais. O tempo cresce com o raio em células.</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Direções</translation>
    </message>
    <message>
        <source>In how many directions the horizon is looked for.</source>
        <translation>Em quantas direções se procura o horizonte.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definição</translation>
    </message>
    <message>
        <source>Two quantities bear this name; do not compare numbers of one with those of the other. For heat stress and radiation take the cosine-weighted one.</source>
        <translation>Há duas grandezas com este nome; não compare os números de uma com os da outra. Para o calor e a radiação use a ponderada pelo cosseno.</translation>
    </message>
    <message>
        <source>Cosine-weighted (Johnson and Watson)</source>
        <translation>Ponderado pelo cosseno (Johnson e Watson)</translation>
    </message>
    <message>
        <source>Share of the hemisphere (Zakšek)</source>
        <translation>Parte do hemisfério (Zakšek)</translation>
    </message>
    <message>
        <source>Sky-view factor (0–1)</source>
        <translation>Fator de visão do céu (0–1)</translation>
    </message>
    <message>
        <source>1 where nothing hides the sky; no data where the model has none.</source>
        <translation>1 onde nada esconde o céu; sem dados onde o modelo não os tem.</translation>
    </message>
    <message>
        <source>Looking for the horizon</source>
        <translation>A procurar o horizonte</translation>
    </message>
    <message>
        <source>Surface heat island</source>
        <translation>Ilha de calor à superfície</translation>
    </message>
    <message>
        <source>How much hotter is the land surface of a town, or of the urban land of each zone, than the countryside around it?</source>
        <translation>Quanto mais quente é a superfície de uma povoação, ou do solo urbano de cada zona, do que o campo à sua volta?</translation>
    </message>
    <message>
        <source>Mean land-surface temperature of the urban land without water, each cell weighted by the exact area of it that is urban, minus the mean of a ring of countryside. The ring takes the nearest cells that are land, neither artificial nor water, and within a difference of height from the town&apos;s mean, until there are as many as urban cells, up to a limit; cells at the distance of the last one are all in. A reference of the same area follows Peng et al. 2012 and Chakraborty et al. 2021; the limits of height, mixture and cells are this project&apos;s defaults.</source>
        <translation>Temperatura média da superfície do solo urbano sem água, cada célula ponderada pela área exata que é urbana, menos a média de um anel de campo. O anel toma as células mais próximas que são terra, nem artificiais nem água, e que não diferem da altitude média da povoação mais do que o permitido, até serem tantas como as urbanas, com um limite; as células à distância da última entram todas. A referência de igual área segue Peng et al. 2012 e Chakraborty et al. 2021; os limites de altitude, mistura e células são valores deste projeto.</translation>
    </message>
    <message>
        <source>Land-surface temperature is not air temperature. By day in summer the difference may be negative inland, where the countryside is dry and bare: that proves no comfort in the town. A town&apos;s warmth reaches beyond it, so a ring right beside it gives a cautious difference. The result depends on hour, season and what is grown around; compare only composites made alike. Too few cells give an empty value with the reason: sea beside coastal towns, slopes beside hill towns, other towns all around.</source>
        <translation>A temperatura da superfície não é a temperatura do ar. De dia, no verão, a diferença pode ser negativa no interior, onde o campo está seco e nu: isso não prova conforto na povoação. O calor de uma povoação vai além dela, por isso um anel mesmo ao lado dá uma diferença prudente. O resultado depende da hora, da estação e do que se cultiva à volta; compare só composições feitas da mesma maneira. Células a menos dão um valor vazio com a razão: mar junto de povoações costeiras, encostas junto de povoações serranas, outras povoações a toda a volta.</translation>
    </message>
    <message>
        <source>Urban land</source>
        <translation>Solo urbano</translation>
    </message>
    <message>
        <source>Polygons of the town, such as its perimeter or the built classes of COS. All of them are artificial, whichever town they belong to.</source>
        <translation>Polígonos da povoação, como o perímetro ou as classes edificadas da COS. Todos contam como artificiais, seja qual for a povoação.</translation>
    </message>
    <message>
        <source>With them each zone has a row, for the urban land that lies in it.</source>
        <translation>Com elas cada zona tem uma linha, para o solo urbano que nela fica.</translation>
    </message>
    <message>
        <source>A raster of class codes, or polygons: DGT&apos;s COS of any year is recognised by its fields. It says which cells are artificial or water; where it has no class (at sea, beyond its border) nothing counts as countryside.</source>
        <translation>Um raster de códigos de classe, ou polígonos: a COS da DGT de qualquer ano é reconhecida pelos campos. Diz que células são artificiais ou água; onde não tem classe (no mar, para lá do limite) nada conta como campo.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode, artificial and water (shares from 0 to 1) in place of the plugin&apos;s own (resources/tables/rural_reference_cos_s1.csv and _s2); needed for land cover that is no COS layer.</source>
        <translation>CSV com as colunas lucode, artificial e water (partes de 0 a 1) em vez da do plugin (resources/tables/rural_reference_cos_s1.csv e _s2); necessária para uma ocupação do solo que não seja uma camada COS.</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Heights in metres; without them the difference of height is not looked at.</source>
        <translation>Altitudes em metros; sem elas não se olha à diferença de altitude.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Água</translation>
    </message>
    <message>
        <source>Sea, rivers and lakes, where the land cover does not hold them.</source>
        <translation>Mar, rios e lagos, onde a ocupação do solo não os tem.</translation>
    </message>
    <message>
        <source>What makes a town</source>
        <translation>O que faz uma povoação</translation>
    </message>
    <message>
        <source>Without zones: which urban polygons are one town and have one row.</source>
        <translation>Sem zonas: que polígonos urbanos são uma só povoação e têm uma só linha.</translation>
    </message>
    <message>
        <source>Each urban polygon</source>
        <translation>Cada polígono urbano</translation>
    </message>
    <message>
        <source>Urban polygons that touch</source>
        <translation>Polígonos urbanos que se tocam</translation>
    </message>
    <message>
        <source>All urban polygons together</source>
        <translation>Todos os polígonos urbanos juntos</translation>
    </message>
    <message>
        <source>Countryside to compare with</source>
        <translation>Campo com que comparar</translation>
    </message>
    <message>
        <source>A ring of their own is fair to places that lie differently; one ring for all lets the rows be compared with each other, as the parts of one town.</source>
        <translation>Um anel próprio é justo para lugares em situações diferentes; um anel para todos permite comparar as linhas entre si, como as partes de uma povoação.</translation>
    </message>
    <message>
        <source>A ring around each row&apos;s urban land</source>
        <translation>Um anel à volta do solo urbano de cada linha</translation>
    </message>
    <message>
        <source>One ring around all of it</source>
        <translation>Um só anel à volta de todo o solo urbano</translation>
    </message>
    <message>
        <source>Largest distance of the ring (m)</source>
        <translation>Distância máxima do anel (m)</translation>
    </message>
    <message>
        <source>The ring ends there, even where it is smaller than the town (short_ring).</source>
        <translation>O anel acaba aí, mesmo que seja mais pequeno do que a povoação (short_ring).</translation>
    </message>
    <message>
        <source>Largest difference of height (m)</source>
        <translation>Diferença máxima de altitude (m)</translation>
    </message>
    <message>
        <source>From the mean height of the urban land, up or down; needs the terrain.</source>
        <translation>Em relação à altitude média do solo urbano, para cima ou para baixo; precisa do terreno.</translation>
    </message>
    <message>
        <source>Cells needed</source>
        <translation>Células necessárias</translation>
    </message>
    <message>
        <source>A mean of fewer cells is not given; the row stays empty with the reason.</source>
        <translation>Não se dá a média de menos células; a linha fica vazia com a razão.</translation>
    </message>
    <message>
        <source>Distance at which the ring begins (m)</source>
        <translation>Distância a que o anel começa (m)</translation>
    </message>
    <message>
        <source>0: right beside the town. A gap leaves the town&apos;s fringe out.</source>
        <translation>0: mesmo ao lado da povoação. Um intervalo deixa de fora a orla da povoação.</translation>
    </message>
    <message>
        <source>Artificial land or water tolerated in a cell (%)</source>
        <translation>Solo artificial ou água tolerados numa célula (%)</translation>
    </message>
    <message>
        <source>A cell of countryside may hold as much of either, and of land without a class; a cell of the town as much water.</source>
        <translation>Uma célula de campo pode ter até esta parte de cada um, e de terra sem classe; uma célula da povoação, até esta parte de água.</translation>
    </message>
    <message>
        <source>Heat island of the land surface, not of the air</source>
        <translation>Ilha de calor da superfície, não do ar</translation>
    </message>
    <message>
        <source>The zones, or the urban polygons or towns, with the new fields. reason says why suhi_c is empty: no_urban_land, few_urban_cells, or what most cells nearby are (rural_no_data, rural_unmapped, rural_water, rural_artificial, rural_height); short_ring stands beside a value.</source>
        <translation>As zonas, ou os polígonos urbanos ou povoações, com os novos campos. reason diz porque suhi_c está vazio: no_urban_land (sem solo urbano), few_urban_cells (células urbanas a menos), ou o que é a maior parte das células próximas (rural_no_data sem dados, rural_unmapped sem classe, rural_water água, rural_artificial artificial, rural_height altitude); short_ring (anel incompleto) acompanha um valor.</translation>
    </message>
    <message>
        <source>Cells of the rings</source>
        <translation>Células dos anéis</translation>
    </message>
    <message>
        <source>In how many rings each cell lies; empty where in none.</source>
        <translation>Em quantos anéis fica cada célula; vazio onde em nenhum.</translation>
    </message>
    <message>
        <source>Telling town, countryside and water apart</source>
        <translation>A distinguir povoação, campo e água</translation>
    </message>
    <message>
        <source>Growing the rings of countryside</source>
        <translation>A alargar os anéis de campo</translation>
    </message>
    <message>
        <source>Heights of buildings and trees</source>
        <translation>Alturas de edifícios e árvores</translation>
    </message>
    <message>
        <source>How high is each building and how many storeys has it, where is tree canopy, and where do single trees stand, in a town that has a laser survey and no inventory?</source>
        <translation>Que altura e quantos pisos tem cada edifício, onde há copas e onde está cada árvore, num município que tem um levantamento laser e nenhum inventário?</translation>
    </message>
    <message>
        <source>The terrain model (the survey's MDT) is taken from the surface model (MDS). A building's height is a percentile of what is left inside its footprint, shrunk by one cell so that no cell of the street counts, each cell by the share covered. What stands 3 m or higher outside buildings is canopy; in cells of up to 2 m, posts and lines one cell wide are not. Storeys are the height less that of the roof, over the height of a storey. A tree is a local maximum of the smoothed canopy, within a circle that grows with the height (crown width 2.51503 + 0.00901·h², Popescu and Wynne 2004) or of one size.</source>
        <translation>O modelo do terreno (o MDT do levantamento) é subtraído ao da superfície (MDS). A altura de um edifício é um percentil do que resta dentro da sua planta, encolhida de uma célula para que nenhuma célula da rua conte, cada célula pela parte coberta. O que tem 3 m ou mais fora dos edifícios é copa; em células até 2 m, os postes e as linhas com uma célula de largura não o são. Os pisos são a altura menos a da cobertura, a dividir pela altura de um piso. Uma árvore é um máximo local das copas suavizadas, num círculo que cresce com a altura (largura da copa 2,51503 + 0,00901·h², Popescu e Wynne 2004) ou de um só tamanho.</translation>
    </message>
    <message>
        <source>Whatever is high and outside the footprints counts as canopy: bridges, sheds, cranes, buildings newer than their layer. Trees over roofs are lost. Crowns that grow into one another are told apart only in part, and in cells wider than 1 m hardly. Halls and churches get more storeys than they have. Survey and footprints of different years show what was built or felled between.</source>
        <translation>Tudo o que é alto e está fora das plantas conta como copa: pontes, telheiros, gruas, edifícios mais recentes do que a sua camada. As árvores sobre telhados perdem-se. As copas que se entrelaçam só em parte se distinguem, e quase nada em células com mais de 1 m. Os pavilhões e as igrejas ficam com mais pisos do que têm. O levantamento e as plantas de anos diferentes mostram o que se construiu ou abateu entretanto.</translation>
    </message>
    <message>
        <source>Computing the heights</source>
        <translation>A calcular as alturas</translation>
    </message>
    <message>
        <source>Measuring the buildings</source>
        <translation>A medir os edifícios</translation>
    </message>
    <message>
        <source>Finding canopy and trees</source>
        <translation>A procurar copas e árvores</translation>
    </message>
    <message>
        <source>Surface model</source>
        <translation>Modelo de superfície</translation>
    </message>
    <message>
        <source>Heights in metres of ground, roofs and tree tops, such as DGT&apos;s MDS.</source>
        <translation>Altitudes em metros do solo, das coberturas e das copas, como o MDS da DGT.</translation>
    </message>
    <message>
        <source>Heights in metres of the bare ground, such as DGT&apos;s MDT, of the same height datum. It is brought onto the cells of the surface model.</source>
        <translation>Altitudes em metros do solo nu, como o MDT da DGT, no mesmo datum altimétrico. É levado para as células do modelo da superfície.</translation>
    </message>
    <message>
        <source>Footprints. What they do not hold counts as canopy, so give all of them.</source>
        <translation>Plantas. O que elas não têm conta como copa, por isso dê todas.</translation>
    </message>
    <message>
        <source>Percentile that is the building&apos;s height</source>
        <translation>Percentil que é a altura do edifício</translation>
    </message>
    <message>
        <source>Of the heights in the footprint: 50 is the middle of the roof, 90 near its top.</source>
        <translation>Das alturas na planta: 50 é o meio da cobertura, 90 perto do seu topo.</translation>
    </message>
    <message>
        <source>Height of a storey (m)</source>
        <translation>Altura de um piso (m)</translation>
    </message>
    <message>
        <source>From floor to floor.</source>
        <translation>De pavimento a pavimento.</translation>
    </message>
    <message>
        <source>Height of plinth and roof (m)</source>
        <translation>Altura do embasamento e da cobertura (m)</translation>
    </message>
    <message>
        <source>What they add to the storeys; taken away before the storeys are counted.</source>
        <translation>O que acrescentam aos pisos; retira-se antes de os contar.</translation>
    </message>
    <message>
        <source>Height from which there is canopy (m)</source>
        <translation>Altura a partir da qual há copa (m)</translation>
    </message>
    <message>
        <source>Lower vegetation is no tree.</source>
        <translation>A vegetação mais baixa não é árvore.</translation>
    </message>
    <message>
        <source>Strip around buildings without canopy (m)</source>
        <translation>Faixa em redor dos edifícios sem copas (m)</translation>
    </message>
    <message>
        <source>For eaves and cells that hold wall and street. Empty: one cell.</source>
        <translation>Por causa dos beirais e das células que têm parede e rua. Vazio: uma célula.</translation>
    </message>
    <message>
        <source>Circle around a tree without another one</source>
        <translation>Círculo em redor de uma árvore sem outra</translation>
    </message>
    <message>
        <source>By height: tall trees have wide crowns.</source>
        <translation>Segundo a altura: as árvores altas têm copas largas.</translation>
    </message>
    <message>
        <source>Grows with the height</source>
        <translation>Cresce com a altura</translation>
    </message>
    <message>
        <source>One diameter</source>
        <translation>Um só diâmetro</translation>
    </message>
    <message>
        <source>Diameter of the circle (m)</source>
        <translation>Diâmetro do círculo (m)</translation>
    </message>
    <message>
        <source>Where it is one for all trees.</source>
        <translation>Quando é o mesmo para todas as árvores.</translation>
    </message>
    <message>
        <source>Least distance between two trees (m)</source>
        <translation>Distância mínima entre duas árvores (m)</translation>
    </message>
    <message>
        <source>In any case.</source>
        <translation>Em qualquer caso.</translation>
    </message>
    <message>
        <source>Smoothing (m)</source>
        <translation>Suavização (m)</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian that takes single branches away before tree tops are sought; 0 for none.</source>
        <translation>Desvio-padrão da gaussiana que elimina ramos isolados antes de procurar os topos das árvores; 0 para nenhuma.</translation>
    </message>
    <message>
        <source>Buildings with heights</source>
        <translation>Edifícios com alturas</translation>
    </message>
    <message>
        <source>The buildings with the new fields; empty where less than half of the footprint has data, floors also below 2 m.</source>
        <translation>Os edifícios com os campos novos; vazios onde menos de metade da planta tem dados, floors também abaixo de 2 m.</translation>
    </message>
    <message>
        <source>Canopy</source>
        <translation>Copas</translation>
    </message>
    <message>
        <source>Heights of the canopy in metres; 0 where there is none, no data where unknown.</source>
        <translation>Alturas das copas em metros; 0 onde não as há, sem dados onde não se sabe.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árvores</translation>
    </message>
    <message>
        <source>A point a tree, ready for the 3-30-300 rule.</source>
        <translation>Um ponto por árvore, pronto para a regra 3-30-300.</translation>
    </message>
    <message>
        <source>CSV with the columns lucode and land (forest, farm, water, built or other) in place of the plugin&apos;s own tables for COS (resources/tables/forest_farm_cos_s1.csv and _s2.csv). Needed for land cover that is not COS, and for a raster.</source>
        <translation>CSV com as colunas lucode e land (forest, farm, water, built ou other) em vez das tabelas do próprio plugin para a COS (resources/tables/forest_farm_cos_s1.csv e _s2.csv). Necessária para ocupação do solo que não seja a COS, e para um raster.</translation>
    </message>
    <message>
        <source>Outlines of the walls, or points, each of which stands for a house of 5 m around.</source>
        <translation>Contornos das paredes, ou pontos, cada um dos quais representa uma casa de 5 m em redor.</translation>
    </message>
    <message>
        <source>Number of dwellings of each building; empty: those of the census are spread, and without a census each residential building counts as one.</source>
        <translation>Número de fogos de cada edifício; vazio: são distribuídos os dos Censos, e sem Censos cada edifício habitacional conta como um.</translation>
    </message>
    <message>
        <source>Built-up areas drawn elsewhere</source>
        <translation>Áreas edificadas já delimitadas</translation>
    </message>
    <message>
        <source>Polygons that take the place of the areas drawn here, such as those of the Direção-Geral do Território or of the programme.</source>
        <translation>Polígonos que substituem as áreas aqui delimitadas, como os da Direção-Geral do Território ou os do programa.</translation>
    </message>
    <message>
        <source>Lines of the axis, or polygons of the platform. Of OpenStreetMap&apos;s streets those for motor traffic count, unless you name classes. Tunnels are left out.</source>
        <translation>Linhas do eixo, ou polígonos da plataforma. Das vias do OpenStreetMap contam as de tráfego motorizado, a não ser que indique classes. Os túneis ficam de fora.</translation>
    </message>
    <message>
        <source>Field with the class of the road</source>
        <translation>Campo da classe da via</translation>
    </message>
    <message>
        <source>Empty: OpenStreetMap&apos;s highway, where the layer has it.</source>
        <translation>Vazio: o campo highway do OpenStreetMap, quando a camada o tem.</translation>
    </message>
    <message>
        <source>Classes of road that count</source>
        <translation>Classes de via que contam</translation>
    </message>
    <message>
        <source>Values of that field, with commas between, such as primary, secondary, tertiary.</source>
        <translation>Valores desse campo, separados por vírgulas, como primary, secondary, tertiary.</translation>
    </message>
    <message>
        <source>Field with the width of the platform</source>
        <translation>Campo da largura da plataforma</translation>
    </message>
    <message>
        <source>In metres, from edge to edge.</source>
        <translation>Em metros, de limite a limite.</translation>
    </message>
    <message>
        <source>Platform of other roads (m)</source>
        <translation>Plataforma das restantes vias (m)</translation>
    </message>
    <message>
        <source>The strip begins at the outer edge of the platform, so a line needs a width: that of roads that say none. 6 m is the project&apos;s assumption.</source>
        <translation>A faixa começa no limite exterior da plataforma, por isso uma linha precisa de uma largura: a das vias que não a indicam. 6 m é um pressuposto do projeto.</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Rede ferroviária</translation>
    </message>
    <message>
        <source>Lines in use, one a track; the strip begins at the outer rail (gauge 1.668 m).</source>
        <translation>Linhas em exploração, uma por via; a faixa começa no carril exterior (bitola de 1,668 m).</translation>
    </message>
    <message>
        <source>Power lines</source>
        <translation>Linhas elétricas</translation>
    </message>
    <message>
        <source>Overhead lines; those whose field location says underground are left out.</source>
        <translation>Linhas aéreas; as que têm underground no campo location ficam de fora.</translation>
    </message>
    <message>
        <source>Field with the voltage</source>
        <translation>Campo da tensão</translation>
    </message>
    <message>
        <source>MAT, AT, MT or BT, kilovolts, or volts as in OpenStreetMap; up to 1 kV is low, up to 45 kV medium. Empty: voltage, nivel_tensao, tensao or tensao_kv.</source>
        <translation>MAT, AT, MT ou BT, quilovolts, ou volts como no OpenStreetMap; até 1 kV é baixa, até 45 kV média. Vazio: voltage, nivel_tensao, tensao ou tensao_kv.</translation>
    </message>
    <message>
        <source>Distance between the outer cables (m)</source>
        <translation>Distância entre os cabos exteriores (m)</translation>
    </message>
    <message>
        <source>The law measures from the outer cables; 0 measures from the line drawn.</source>
        <translation>A lei mede a partir dos cabos exteriores; 0 mede a partir da linha desenhada.</translation>
    </message>
    <message>
        <source>Gas and oil pipelines</source>
        <translation>Gasodutos e oleodutos</translation>
    </message>
    <message>
        <source>Lines of the axis.</source>
        <translation>Linhas do eixo.</translation>
    </message>
    <message>
        <source>Only those of article 49, 1 d): hotels, camping sites, parks for leisure, business and industrial areas, filling stations, logistics, landfills; best the polygon of the premises.</source>
        <translation>Só os do artigo 49.º, n.º 1, d): estabelecimentos hoteleiros, parques de campismo, parques de lazer e de recreio, áreas empresariais e industriais, postos de abastecimento, plataformas logísticas, aterros; de preferência o polígono do recinto.</translation>
    </message>
    <message>
        <source>Strips of the sub-regional programme</source>
        <translation>Faixas do programa sub-regional</translation>
    </message>
    <message>
        <source>They count as they are drawn, less water, built land, buildings and built-up areas. Give them alone to count the programme&apos;s strips and no others.</source>
        <translation>Contam como estão desenhadas, menos água, solo edificado, edifícios e áreas edificadas. Dê só estas para contar as faixas do programa e mais nenhumas.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Áreas executadas</translation>
    </message>
    <message>
        <source>Ground where fuel was managed.</source>
        <translation>Terreno onde houve gestão de combustível.</translation>
    </message>
    <message>
        <source>Field with the date of the treatment</source>
        <translation>Campo da data da execução</translation>
    </message>
    <message>
        <source>A date or a year.</source>
        <translation>Uma data ou um ano.</translation>
    </message>
    <message>
        <source>Treatments count from</source>
        <translation>A execução conta a partir de</translation>
    </message>
    <message>
        <source>A year or date such as 2025 or 2025-01-31; empty: all count. Fuel grows back.</source>
        <translation>Um ano ou uma data, como 2025 ou 2025-01-31; vazio: conta tudo. O combustível volta a crescer.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Cadastral parcels to count the strips in.</source>
        <translation>Parcelas cadastrais em que se contam as faixas.</translation>
    </message>
    <message>
        <source>Width around built-up areas (m)</source>
        <translation>Largura em redor das áreas edificadas (m)</translation>
    </message>
    <message>
        <source>On forest land. 100 m as public notices repeat article 49.</source>
        <translation>Em território florestal. 100 m, como os avisos públicos repetem o artigo 49.º.</translation>
    </message>
    <message>
        <source>Width around isolated buildings on forest land (m)</source>
        <translation>Largura em redor de edifícios isolados em território florestal (m)</translation>
    </message>
    <message>
        <source>50 m as public notices repeat article 49, 7.</source>
        <translation>50 m, como os avisos públicos repetem o artigo 49.º, n.º 7.</translation>
    </message>
    <message>
        <source>Width around isolated buildings on farm land (m)</source>
        <translation>Largura em redor de edifícios isolados em território agrícola (m)</translation>
    </message>
    <message>
        <source>10 m as public notices repeat article 49, 7.</source>
        <translation>10 m, como os avisos públicos repetem o artigo 49.º, n.º 7.</translation>
    </message>
    <message>
        <source>Width beside roads (m)</source>
        <translation>Largura ao longo da rede rodoviária (m)</translation>
    </message>
    <message>
        <source>To each side of the platform. 10 m as in the bill of the law.</source>
        <translation>Para cada lado da plataforma. 10 m, como na proposta de lei.</translation>
    </message>
    <message>
        <source>Width beside railways (m)</source>
        <translation>Largura ao longo da rede ferroviária (m)</translation>
    </message>
    <message>
        <source>To each side. Unconfirmed: 10 m is that of the law before (DL 124/2006).</source>
        <translation>Para cada lado. Por confirmar: 10 m é a da lei anterior (DL 124/2006).</translation>
    </message>
    <message>
        <source>Width beside high and very high voltage (m)</source>
        <translation>Largura ao longo das linhas de alta e muito alta tensão (m)</translation>
    </message>
    <message>
        <source>Width beside medium voltage (m)</source>
        <translation>Largura ao longo das linhas de média tensão (m)</translation>
    </message>
    <message>
        <source>To each side. Unconfirmed: 7 m is that of the law before (DL 124/2006).</source>
        <translation>Para cada lado. Por confirmar: 7 m é a da lei anterior (DL 124/2006).</translation>
    </message>
    <message>
        <source>Width beside low voltage (m)</source>
        <translation>Largura ao longo das linhas de baixa tensão (m)</translation>
    </message>
    <message>
        <source>To each side. Unconfirmed: the text that asks for 3 m was not read.</source>
        <translation>Para cada lado. Por confirmar: o texto que pede 3 m não foi lido.</translation>
    </message>
    <message>
        <source>Width beside pipelines (m)</source>
        <translation>Largura ao longo dos gasodutos e oleodutos (m)</translation>
    </message>
    <message>
        <source>To each side of the axis. Unconfirmed: 5 m is that of the law before.</source>
        <translation>Para cada lado do eixo. Por confirmar: 5 m é a da lei anterior.</translation>
    </message>
    <message>
        <source>Width around facilities (m)</source>
        <translation>Largura em redor dos equipamentos e instalações (m)</translation>
    </message>
    <message>
        <source>On forest land. Unconfirmed: the text that asks for 100 m was not read.</source>
        <translation>Em território florestal. Por confirmar: o texto que pede 100 m não foi lido.</translation>
    </message>
    <message>
        <source>0 makes no strip.</source>
        <translation>0 não faz faixa.</translation>
    </message>
    <message>
        <source>Widest gap between buildings of a built-up area (m)</source>
        <translation>Maior distância entre edifícios de uma área edificada (m)</translation>
    </message>
    <message>
        <source>From wall to wall: 50 m in article 3, 1 b).</source>
        <translation>De parede a parede: 50 m no artigo 3.º, n.º 1, b).</translation>
    </message>
    <message>
        <source>Fewest dwellings of a built-up area</source>
        <translation>Menor número de fogos de uma área edificada</translation>
    </message>
    <message>
        <source>In at least two buildings: 10 in article 3, 1 b).</source>
        <translation>Em pelo menos dois edifícios: 10 no artigo 3.º, n.º 1, b).</translation>
    </message>
    <message>
        <source>Farthest forest that is next to a built-up area (m)</source>
        <translation>Floresta mais distante que confina com uma área edificada (m)</translation>
    </message>
    <message>
        <source>An area gets a strip only where forest lies as near as this; the bill calls land adjoining up to 5 m. Empty: all forest within the width counts, because maps of land cover are not drawn to the metre.</source>
        <translation>Uma área só tem faixa onde haja floresta até esta distância; a proposta de lei chama confinante ao terreno até 5 m. Vazio: conta toda a floresta dentro da largura, porque os mapas de ocupação do solo não são desenhados ao metro.</translation>
    </message>
    <message>
        <source>Uses without a strip of their own</source>
        <translation>Usos sem faixa própria</translation>
    </message>
    <message>
        <source>Annexes and ruins: values of the field with the use, with commas between. Other buildings, whatever their use, have a strip.</source>
        <translation>Anexos e ruínas: valores do campo do uso, separados por vírgulas. Os outros edifícios, seja qual for o uso, têm faixa.</translation>
    </message>
    <message>
        <source>Built-up areas</source>
        <translation>Áreas edificadas</translation>
    </message>
    <message>
        <source>One polygon an area; forest_m is the distance to the nearest forest land.</source>
        <translation>Um polígono por área; forest_m é a distância ao território florestal mais próximo.</translation>
    </message>
    <message>
        <source>Strips by origin</source>
        <translation>Faixas por origem</translation>
    </message>
    <message>
        <source>A polygon a connected strip: origin, land (forest or farm), width, article and basis. Strips of different origins overlap, because each entity owes its own.</source>
        <translation>Um polígono por faixa contínua: origem, território (forest ou farm), largura, artigo e fundamento. As faixas de origens diferentes sobrepõem-se, porque cada entidade deve a sua.</translation>
    </message>
    <message>
        <source>All strips as one</source>
        <translation>Faixas como uma só</translation>
    </message>
    <message>
        <source>Ground under several strips once, with the share that was treated.</source>
        <translation>O solo comum a várias faixas uma vez, com a parte executada.</translation>
    </message>
    <message>
        <source>Strips by parcel</source>
        <translation>Faixas por parcela</translation>
    </message>
    <message>
        <source>The parcels with the area of strip, what of it is pending, and the area of each origin, which together may be more. Needs parcels.</source>
        <translation>As parcelas com a área de faixa, o que dela está por executar e a área de cada origem, que juntas podem ser mais. Precisa de parcelas.</translation>
    </message>
    <message>
        <source>Strips by land-cover class</source>
        <translation>Faixas por classe de ocupação do solo</translation>
    </message>
    <message>
        <source>A row a class: 5121 is class 5.1.2.1 of COS.</source>
        <translation>Uma linha por classe: 5121 é a classe 5.1.2.1 da COS.</translation>
    </message>
    <message>
        <source>Strips by zone</source>
        <translation>Faixas por zona</translation>
    </message>
    <message>
        <source>The zones with the area of strips and the share treated. Needs zones.</source>
        <translation>As zonas com a área de faixas e a parte executada. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Points, a tree each, such as an inventory or what “Heights of buildings and trees” found. Without them the tree tops of a canopy raster of heights serve.</source>
        <translation>Pontos, um por árvore, como um inventário ou o que «Alturas de edifícios e árvores» encontrou. Sem eles servem os topos de árvores de um raster de alturas das copas.</translation>
    </message>
    <message>
        <source>Distance of view (m)</source>
        <translation>Distância de visão (m)</translation>
    </message>
    <message>
        <source>Trees farther from the façade do not count. 50 m is this project's choice; studies without lines of sight counted trees within 15 m.</source>
        <translation>As árvores mais afastadas da fachada não contam. 50 m é a escolha deste projeto; estudos sem linhas de visão contaram as árvores até 15 m.</translation>
    </message>
    <message>
        <source>Field with the height of the tree (m)</source>
        <translation>Campo com a altura da árvore (m)</translation>
    </message>
    <message>
        <source>To leave out trees that are not yet established; empty: all count.</source>
        <translation>Para deixar de fora as árvores ainda pequenas; vazio: contam todas.</translation>
    </message>
    <message>
        <source>Least height of a tree (m)</source>
        <translation>Altura mínima da árvore (m)</translation>
    </message>
    <message>
        <source>Trees known to be lower do not count; those of unknown height do.</source>
        <translation>As árvores que se sabe serem mais baixas não contam; as de altura desconhecida contam.</translation>
    </message>
    <message>
        <source>Field with the crown diameter (m)</source>
        <translation>Campo com o diâmetro da copa (m)</translation>
    </message>
    <message>
        <source>Makes the canopy from the crowns where there is no canopy raster.</source>
        <translation>Faz o coberto arbóreo a partir das copas, quando não há raster das copas.</translation>
    </message>
    <message>
        <source>Canopy raster</source>
        <translation>Raster das copas</translation>
    </message>
    <message>
        <source>Tree cover, or the heights of trees; 0 where there are none. Without it the crowns of the trees serve.</source>
        <translation>O coberto arbóreo, ou as alturas das árvores; 0 onde não as há. Sem ele servem as copas das árvores.</translation>
    </message>
    <message>
        <source>What the canopy raster holds</source>
        <translation>O que tem o raster das copas</translation>
    </message>
    <message>
        <source>Heights are canopy from 3 m up.</source>
        <translation>As alturas são copa a partir de 3 m.</translation>
    </message>
    <message>
        <source>Shares from 0 to 1</source>
        <translation>Partes de 0 a 1</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Percentagens</translation>
    </message>
    <message>
        <source>Heights of trees (m)</source>
        <translation>Alturas das árvores (m)</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Vizinhança</translation>
    </message>
    <message>
        <source>Where the share of canopy is looked at.</source>
        <translation>Onde se mede a parte coberta por copas.</translation>
    </message>
    <message>
        <source>Within a radius of the building</source>
        <translation>Num raio em redor do edifício</translation>
    </message>
    <message>
        <source>The building&apos;s zone</source>
        <translation>A zona do edifício</translation>
    </message>
    <message>
        <source>Radius of the neighbourhood (m)</source>
        <translation>Raio da vizinhança (m)</translation>
    </message>
    <message>
        <source>Around the centre of the building. 500 m is this project&apos;s choice.</source>
        <translation>Em redor do centro do edifício. 500 m é a escolha deste projeto.</translation>
    </message>
    <message>
        <source>Polygons of those open to the public. Also those beyond the municipality&apos;s edge.</source>
        <translation>Polígonos dos que estão abertos ao público. Também os que ficam para lá do limite do município.</translation>
    </message>
    <message>
        <source>Entrances of green spaces</source>
        <translation>Entradas dos espaços verdes</translation>
    </message>
    <message>
        <source>Points. A green space without one near its edge is entered from all around.</source>
        <translation>Pontos. Num espaço verde sem nenhuma junto ao seu limite entra-se por todo o lado.</translation>
    </message>
    <message>
        <source>Least area of a green space (ha)</source>
        <translation>Área mínima de um espaço verde (ha)</translation>
    </message>
    <message>
        <source>Polygons that touch count as one.</source>
        <translation>Os polígonos que se tocam contam como um só.</translation>
    </message>
    <message>
        <source>Distance to the green space</source>
        <translation>Distância ao espaço verde</translation>
    </message>
    <message>
        <source>Along the streets, which need streets or a network, or in a straight line.</source>
        <translation>Pela rede viária, que precisa de ruas ou de uma rede, ou em linha reta.</translation>
    </message>
    <message>
        <source>Gap that does not part green spaces (m)</source>
        <translation>Intervalo que não separa espaços verdes (m)</translation>
    </message>
    <message>
        <source>Polygons this close count as one, as where a path runs between them.</source>
        <translation>Os polígonos a esta distância contam como um só, como quando passa um caminho entre eles.</translation>
    </message>
    <message>
        <source>Distance between a green space and its street or entrance (m)</source>
        <translation>Distância entre um espaço verde e a sua rua ou entrada (m)</translation>
    </message>
    <message>
        <source>A street this close leads to the green space, an entrance this close belongs to it.</source>
        <translation>Uma rua a esta distância dá para o espaço verde, uma entrada a esta distância pertence-lhe.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Ocupação do solo</translation>
    </message>
    <message>
        <source>A raster of class codes (1.1.3.2 is 1132), or polygons: DGT&apos;s COS of any year is recognised by its fields.</source>
        <translation>Um raster de códigos de classes (1.1.3.2 é 1132), ou polígonos: a COS da DGT, de qualquer ano, é reconhecida pelos campos.</translation>
    </message>
    <message>
        <source>Field with the class codes</source>
        <translation>Campo com os códigos das classes</translation>
    </message>
    <message>
        <source>Only for polygons that are not COS with its original field names.</source>
        <translation>Só para polígonos que não são a COS com os nomes de campo originais.</translation>
    </message>
    <message>
        <source>Cell size for polygons (m)</source>
        <translation>Tamanho da célula para polígonos (m)</translation>
    </message>
    <message>
        <source>Polygons become cells of this size, by the class at the cell&apos;s centre. A raster keeps its own cells.</source>
        <translation>Os polígonos passam a células deste tamanho, pela classe no centro da célula. Um raster mantém as suas próprias células.</translation>
    </message>
    <message>
        <source>Lines to go along, such as OpenStreetMap&apos;s roads. Empty: straight lines.</source>
        <translation>Linhas a seguir, como as estradas do OpenStreetMap. Vazio: linhas retas.</translation>
    </message>
    <message>
        <source>Footprints; their area in plan stands for the roof.</source>
        <translation>Implantações; a sua área em planta vale pelo telhado.</translation>
    </message>
    <message>
        <source>Heights in metres of ground, buildings and trees (MDS), best with cells of 0.5 to 5 m.</source>
        <translation>Altitudes em metros de terreno, edifícios e árvores (MDS), de preferência com células de 0,5 a 5 m.</translation>
    </message>
    <message>
        <source>Polygons or points that are counted, and that the people of the census are spread over. Without them people count by the share of each subsection&apos;s area that lies in the hazard, and the log says so.</source>
        <translation>Polígonos ou pontos que são contados, e pelos quais a população dos Censos é distribuída. Sem eles as pessoas contam pela parte da área de cada subsecção que fica no perigo, e o registo diz isso.</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>A ler as tabelas</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municípios</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>População</translation>
    </message>
    <message>
        <source>Preparation for reuse and recycling (%)</source>
        <translation>Preparação para reutilização e reciclagem (%)</translation>
    </message>
    <message>
        <source>Access to containers by zone</source>
        <translation>Acesso a contentores por zona</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Codes or names with commas between, such as mixed, paper, organic. Empty: those of glass, paper, packaging and mixed that the containers take.</source>
        <translation>Códigos ou nomes separados por vírgulas, como mixed, paper, organic. Vazio: dos fluxos vidro, papel, embalagens e indiferenciado, os que os contentores recebem.</translation>
    </message>
    <message>
        <source>Field with the volume</source>
        <translation>Campo com o volume</translation>
    </message>
    <message>
        <source>Of one container. Where volume, type and count are all empty, fields such as CONTENTOR_CAPACIDADE, CONTENTOR_TIPO and CONTENTOR_QT are looked for.</source>
        <translation>De um só contentor. Se volume, tipo e número ficarem todos vazios, procuram-se campos como CONTENTOR_CAPACIDADE, CONTENTOR_TIPO e CONTENTOR_QT.</translation>
    </message>
    <message>
        <source>Unit of the volume</source>
        <translation>Unidade do volume</translation>
    </message>
    <message>
        <source>Of numbers without a unit. Detected: litres where half of the numbers are 20 or more, else m³; the log says which.</source>
        <translation>Dos números sem unidade. Detetada: litros se metade dos números for 20 ou mais, senão m³; o registo diz qual.</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detetada</translation>
    </message>
    <message>
        <source>Litres</source>
        <translation>Litros</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>Field with the number of containers</source>
        <translation>Campo com o número de contentores</translation>
    </message>
    <message>
        <source>How many containers the feature stands for; empty: one.</source>
        <translation>Quantos contentores o elemento representa; vazio: um.</translation>
    </message>
    <message>
        <source>Field with the type</source>
        <translation>Campo com o tipo</translation>
    </message>
    <message>
        <source>Such as CV1100, MGB 240 or molok: gives the volume where there is none.</source>
        <translation>Como CV1100, MGB 240 ou molok: dá o volume onde não o há.</translation>
    </message>
    <message>
        <source>Table of container types</source>
        <translation>Tabela de tipos de contentor</translation>
    </message>
    <message>
        <source>CSV with the columns type and litres in place of the plugin&apos;s own table (resources/tables/container_volumes.csv).</source>
        <translation>CSV com as colunas type e litres em vez da tabela do plugin (resources/tables/container_volumes.csv).</translation>
    </message>
    <message>
        <source>Leave out repeated features</source>
        <translation>Excluir elementos repetidos</translation>
    </message>
    <message>
        <source>Features with a count that repeat another one in place, stream, type, volume and count are left out; the log counts them in any case.</source>
        <translation>Os elementos com número de contentores que repetem outro no local, fluxo, tipo, volume e número são excluídos; o registo conta-os em qualquer caso.</translation>
    </message>
    <message>
        <source>Distance between containers of one site (m)</source>
        <translation>Distância entre contentores de um local (m)</translation>
    </message>
    <message>
        <source>Containers this close stand at one place, and so does a chain of them.</source>
        <translation>Contentores a esta distância ou menos estão no mesmo local, e uma cadeia deles também.</translation>
    </message>
    <message>
        <source>Field with the collections a week</source>
        <translation>Campo com as recolhas por semana</translation>
    </message>
    <message>
        <source>How often the container is emptied: 6, or 0.5 for every other week.</source>
        <translation>Quantas vezes o contentor é despejado: 6, ou 0,5 para uma vez em cada duas semanas.</translation>
    </message>
    <message>
        <source>Collections a week</source>
        <translation>Recolhas por semana</translation>
    </message>
    <message>
        <source>For containers that no field tells. Empty: the numbers of the table of waste, which are assumptions.</source>
        <translation>Para os contentores de que nenhum campo fala. Vazio: os números da tabela de resíduos, que são suposições.</translation>
    </message>
    <message>
        <source>Table of waste</source>
        <translation>Tabela de resíduos</translation>
    </message>
    <message>
        <source>CSV with kg a person and day, density and collections a week of each stream in place of the plugin&apos;s own table (resources/tables/waste_generation.csv), whose numbers are not official.</source>
        <translation>CSV com os kg por pessoa e dia, a densidade e as recolhas por semana de cada fluxo em vez da tabela do plugin (resources/tables/waste_generation.csv), cujos números não são oficiais.</translation>
    </message>
    <message>
        <source>Usable share of the volume</source>
        <translation>Enchimento útil</translation>
    </message>
    <message>
        <source>How full a container may be when it is emptied: 0.8 keeps a fifth in reserve.</source>
        <translation>Até que parte o contentor pode estar cheio quando é despejado: 0,8 deixa um quinto de reserva.</translation>
    </message>
    <message>
        <source>Capacity of waste containers</source>
        <translation>Capacidade dos contentores de resíduos</translation>
    </message>
    <message>
        <source>Are the containers of each stream large enough for the people who use them, and how often a week would they have to be emptied?</source>
        <translation>Os contentores de cada fluxo chegam para as pessoas que os usam, e quantas vezes por semana teriam de ser despejados?</translation>
    </message>
    <message>
        <source>Containers at one place are one site for each stream. Everybody uses the nearest site of a stream, along streets where they are given. With P people, C kg of the stream a person and day, s people on top in season, D days between collections, density ρ and usable share η of the volume, a site needs P·C·(1+s)·D ÷ (ρ·η) m³; its adequacy is the installed volume in percent of that, and with an installed volume V it needs 7·P·C·(1+s) ÷ (ρ·V·η) collections a week, as in equation 4.8 of Matos (2016). A site is adequate from 100 %, tight where the waste fits only beyond the usable share, and short where it does not fit.</source>
        <translation>Os contentores do mesmo sítio são um só local para cada fluxo. Cada pessoa usa o local mais próximo de um fluxo, ao longo das ruas onde são dadas. Com P pessoas, C kg do fluxo por pessoa e dia, s pessoas a mais na época alta, D dias entre recolhas, densidade ρ e enchimento útil η, um local precisa de P·C·(1+s)·D ÷ (ρ·η) m³; a adequação é o volume instalado em percentagem disso, e com um volume instalado V precisa de 7·P·C·(1+s) ÷ (ρ·V·η) recolhas por semana, como na equação 4.8 de Matos (2016). Um local é adequado a partir de 100 %, está no limite onde os resíduos só cabem acima do enchimento útil, e é insuficiente onde não cabem.</translation>
    </message>
    <message>
        <source>A screening. Waste of a person, density and collections of the plugin&apos;s own table are from memory and not official: give the municipality&apos;s weighings and rounds. The waste of shops and of people on their way is not counted, and nobody passes a full container to use another. People collected from at their door count as users of the nearest container: leave their buildings out. Without buildings a whole subsection uses one site, and where sites are closer than subsections many stand unused. Streets and containers beyond the edge of the layers are not there.</source>
        <translation>Uma triagem. A capitação, a densidade e as recolhas da tabela do plugin são de memória e não são oficiais: dê as pesagens e os circuitos do município. Os resíduos do comércio e de quem passa não são contados, e ninguém deixa um contentor cheio para usar outro. As pessoas com recolha porta-a-porta contam como utilizadoras do contentor mais próximo: retire os seus edifícios. Sem edifícios, uma subsecção inteira usa um só local, e onde os locais estão mais próximos do que as subsecções muitos ficam sem uso. As ruas e os contentores para lá do limite das camadas não existem para o cálculo.</translation>
    </message>
    <message>
        <source>Finding who uses which container</source>
        <translation>A ver quem usa que contentor</translation>
    </message>
    <message>
        <source>People on top in season</source>
        <translation>Pessoas a mais na época alta</translation>
    </message>
    <message>
        <source>As a share of the residents: 0.5 is half as many again, 0 none.</source>
        <translation>Em parte dos residentes: 0,5 é mais metade, 0 nenhuma.</translation>
    </message>
    <message>
        <source>Field of the zones with the people in season</source>
        <translation>Campo das zonas com as pessoas na época alta</translation>
    </message>
    <message>
        <source>Residents and visitors together, in place of the share; where a zone does not tell, the share counts.</source>
        <translation>Residentes e visitantes em conjunto, em vez da parte; onde uma zona não o diz, vale a parte.</translation>
    </message>
    <message>
        <source>Field of the census with the people in season</source>
        <translation>Campo dos censos com as pessoas na época alta</translation>
    </message>
    <message>
        <source>The same for the areas of the census, in place of the zones&apos;.</source>
        <translation>O mesmo para as áreas dos censos, em vez das zonas.</translation>
    </message>
    <message>
        <source>Longest way to a container (m)</source>
        <translation>Percurso máximo até um contentor (m)</translation>
    </message>
    <message>
        <source>People farther away use none and are counted apart. Empty: no limit.</source>
        <translation>As pessoas mais longe não usam nenhum e são contadas à parte. Vazio: sem limite.</translation>
    </message>
    <message>
        <source>Capacity by site</source>
        <translation>Capacidade por local</translation>
    </message>
    <message>
        <source>A point for each place and stream. state: 1 adequate, 2 tight (the waste fits only beyond the usable share), 3 short, 0 the nearest of nobody. people_season are those whose waste counts; volume_from and collections_from say where the numbers come from (field, type, number, table).</source>
        <translation>Um ponto por sítio e fluxo. state: 1 adequado, 2 no limite (os resíduos só cabem acima do enchimento útil), 3 insuficiente, 0 não é o mais próximo de ninguém. people_season são as pessoas cujos resíduos contam; volume_from e collections_from dizem de onde vêm os números (field: campo, type: tipo, number: número, table: tabela).</translation>
    </message>
    <message>
        <source>Capacity by zone</source>
        <translation>Capacidade por zona</translation>
    </message>
    <message>
        <source>The zones with four fields a stream: people who use a container, people whose container is adequate, volume that stands in the zone, and volume that its people need. Needs zones.</source>
        <translation>As zonas com quatro campos por fluxo: população que usa um contentor, população cujo contentor é adequado, volume que está na zona e volume de que a sua população precisa. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Containers by building</source>
        <translation>Contentores por edifício</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that stand as a point, with the site they use (empty where none is reached) and the way to the nearest one for each stream.</source>
        <translation>Os edifícios, e as subsecções representadas por um ponto, com o local que usam (vazio onde nenhum é alcançado) e o percurso até ao mais próximo, por fluxo.</translation>
    </message>
    <message>
        <source>nobody&apos;s nearest container</source>
        <translation>não é o mais próximo de ninguém</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>adequado</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>no limite</translation>
    </message>
    <message>
        <source>short</source>
        <translation>insuficiente</translation>
    </message>
    <message>
        <source>Material stock of buildings</source>
        <translation>Materiais contidos nos edifícios</translation>
    </message>
    <message>
        <source>How many tonnes of concrete, brick, wood, steel, glass, plastics, aluminium and copper are in the buildings, by zone, inhabitant and hectare, and how much of them comes out by demolition in a year?</source>
        <translation>Quantas toneladas de betão, tijolo, madeira, aço, vidro, plásticos, alumínio e cobre há nos edifícios, por zona, por habitante e por hectare, e quanto se liberta por demolição num ano?</translation>
    </message>
    <message>
        <source>Tonnes = footprint × storeys × material intensity (kg/m² of floor) ÷ 1000. Intensities are those of RASMI for the fifteen EU members before 2004 (Fishman et al. 2024, Scientific Data 11:418), by function (one family, several, not residential) and structure, as median and quartiles. Storeys come from a field, a height or a raster of heights. Where no field tells the structure, the shares of the census of 2011 in the building's subsection are expected of it, and buildings since 2011 (from the ages of the census of 2021) are reinforced concrete; nothing is drawn by lot. Outflow = stock × rate of demolition.</source>
        <translation>Toneladas = área de implantação × pisos × intensidade de materiais (kg/m² de pavimento) ÷ 1000. As intensidades são as do RASMI para os quinze membros da UE antes de 2004 (Fishman et al. 2024, Scientific Data 11:418), por função (uma família, várias, não residencial) e estrutura, com mediana e quartis. Os pisos vêm de um campo, de uma altura ou de um raster de alturas. Onde nenhum campo indica a estrutura, esperam-se do edifício as proporções do Censo de 2011 na sua subsecção, e os edifícios posteriores a 2011 (pelas épocas de construção do Censo de 2021) são de betão armado; nada é sorteado. Saída = massa × taxa de demolição.</translation>
    </message>
    <message>
        <source>A first estimate, right in sum at best: intensities are medians of studied buildings, most of them not Portuguese, and cellars, stone and foundations beyond them are not seen. The table holds no quartiles for buildings of one family and none for steel, so that sums with them have no range; a copy of the table may supply them. p25 and p75 of a sum are bounds as if everything lay at its quartile at once, as a rule wider than the quartiles of the sum. The census counts structures of buildings with homes; others take the same shares. Buildings that overlap in part count in full.</source>
        <translation>Uma primeira estimativa, correta quando muito em soma: as intensidades são medianas de edifícios estudados, a maioria não portugueses, e caves, pedra e fundações para além delas não são vistas. A tabela não tem quartis para edifícios de uma família nem para aço, pelo que as somas com eles não têm intervalo; uma cópia da tabela pode fornecê-los. p25 e p75 de uma soma são limites como se tudo estivesse ao mesmo tempo no seu quartil, em regra mais afastados do que os quartis da soma. O censo conta estruturas de edifícios com alojamentos; os outros recebem as mesmas proporções. Edifícios que se sobrepõem em parte contam por inteiro.</translation>
    </message>
    <message>
        <source>Footprints; courtyards do not count. Of several with one outline the best known counts.</source>
        <translation>Polígonos de implantação; os pátios não contam. De vários com o mesmo contorno conta o mais bem conhecido.</translation>
    </message>
    <message>
        <source>Demolition rate (% a year)</source>
        <translation>Taxa de demolição (% por ano)</translation>
    </message>
    <message>
        <source>What part of the stock is torn down in a year, your own figure; empty: no outflow.</source>
        <translation>Que parte dos materiais é demolida por ano, um valor seu; vazio: sem saída.</translation>
    </message>
    <message>
        <source>Range of every material in every building</source>
        <translation>Intervalo de cada material em cada edifício</translation>
    </message>
    <message>
        <source>Adds p25 and p75 of each material to the buildings; their totals, the zones and the table of materials have the range anyway.</source>
        <translation>Acrescenta p25 e p75 de cada material aos edifícios; os totais, as zonas e a tabela de materiais têm sempre o intervalo.</translation>
    </message>
    <message>
        <source>Finding storeys, function and structure</source>
        <translation>A determinar pisos, função e estrutura</translation>
    </message>
    <message>
        <source>Computing the stock</source>
        <translation>A calcular os materiais</translation>
    </message>
    <message>
        <source>Buildings with their materials</source>
        <translation>Edifícios com os seus materiais</translation>
    </message>
    <message>
        <source>The buildings with the new fields; left_out says why one has no result: no_area, duplicate, use or no_intensity.</source>
        <translation>Os edifícios com os novos campos; left_out diz porque um não tem resultado: no_area (sem área), duplicate (repetido), use (uso) ou no_intensity (sem intensidade).</translation>
    </message>
    <message>
        <source>Materials by zone</source>
        <translation>Materiais por zona</translation>
    </message>
    <message>
        <source>The sums of the buildings whose representative point lies in each zone.</source>
        <translation>As somas dos edifícios cujo ponto representativo fica em cada zona.</translation>
    </message>
    <message>
        <source>Materials as a table</source>
        <translation>Materiais em tabela</translation>
    </message>
    <message>
        <source>A row for each zone and material; without zones, of all buildings together.</source>
        <translation>Uma linha por zona e material; sem zonas, de todos os edifícios em conjunto.</translation>
    </message>
    <message>
        <source>A number, or a text such as R/C+2, which is 3; empty: building:levels, levels, n_pisos, pisos or floors, where the layer has one.</source>
        <translation>Um número, ou um texto como R/C+2, que são 3; vazio: building:levels, levels, n_pisos, pisos ou floors, onde a camada tiver um deles.</translation>
    </message>
    <message>
        <source>Field with the height (m)</source>
        <translation>Campo com a altura (m)</translation>
    </message>
    <message>
        <source>For buildings without storeys; empty: height_m, as “Heights of buildings and trees” writes it, height or altura, where the layer has one.</source>
        <translation>Para edifícios sem pisos; vazio: height_m, como o escreve «Alturas de edifícios e árvores», height ou altura, onde a camada tiver um deles.</translation>
    </message>
    <message>
        <source>Raster of heights above ground</source>
        <translation>Raster de alturas acima do solo</translation>
    </message>
    <message>
        <source>A surface model less its terrain (m), for buildings without storeys and height: the mean of the footprint counts, each cell by its share.</source>
        <translation>Um modelo de superfície menos o terreno (m), para edifícios sem pisos nem altura: conta a média na implantação, cada célula pela parte coberta.</translation>
    </message>
    <message>
        <source>From floor to floor; heights are divided by it and rounded.</source>
        <translation>De pavimento a pavimento; as alturas são divididas por ela e arredondadas.</translation>
    </message>
    <message>
        <source>Storeys where nothing tells them</source>
        <translation>Pisos onde nada os indica</translation>
    </message>
    <message>
        <source>How many buildings count so stands in the log and in the field floors_from.</source>
        <translation>Quantos edifícios contam assim está no registo e no campo floors_from.</translation>
    </message>
    <message>
        <source>What the building serves, such as house or Armazém; empty: OpenStreetMap's field building, where the layer has it.</source>
        <translation>Para que serve o edifício, como house ou Armazém; vazio: o campo building do OpenStreetMap, onde a camada o tiver.</translation>
    </message>
    <message>
        <source>Decides where the use does not: three and more are a building of several families, 0 is no home.</source>
        <translation>Decide onde o uso não o faz: três ou mais são um edifício de várias famílias, 0 não é habitação.</translation>
    </message>
    <message>
        <source>Field with the structure</source>
        <translation>Campo com a estrutura</translation>
    </message>
    <message>
        <source>C (reinforced concrete), M (masonry), T or W (timber), S (steel), or a word such as Alvenaria. Empty values take expected shares.</source>
        <translation>C (betão armado), M (alvenaria), T ou W (madeira), S (aço), ou uma palavra como Alvenaria. Os valores vazios recebem proporções esperadas.</translation>
    </message>
    <message>
        <source>Census subsections of 2011</source>
        <translation>Subsecções do Censo de 2011</translation>
    </message>
    <message>
        <source>INE&apos;s BGRI of 2011, the last census that counts buildings by structure. Empty: CENSUS where it is of 2011, else the shares of a table, with a warning.</source>
        <translation>A BGRI de 2011 do INE, o último censo que conta edifícios por estrutura. Vazio: CENSUS se for de 2011, senão as proporções de uma tabela, com um aviso.</translation>
    </message>
    <message>
        <source>Table of material intensities</source>
        <translation>Tabela de intensidades de materiais</translation>
    </message>
    <message>
        <source>CSV with the columns function, structure, material, p25, p50 and p75 (kg/m² of floor) in place of the plugin's own (resources/tables/material_intensity.csv).</source>
        <translation>CSV com as colunas function, structure, material, p25, p50 e p75 (kg/m² de pavimento) em vez da do módulo (resources/tables/material_intensity.csv).</translation>
    </message>
    <message>
        <source>Table of functions</source>
        <translation>Tabela de funções</translation>
    </message>
    <message>
        <source>CSV with the columns use and function (RS, RM, NR, residential, unknown or none) in place of the plugin&apos;s own (resources/tables/building_functions.csv).</source>
        <translation>CSV com as colunas use e function (RS, RM, NR, residential, unknown ou none) em vez da do módulo (resources/tables/building_functions.csv).</translation>
    </message>
    <message>
        <source>Table of structures</source>
        <translation>Tabela de estruturas</translation>
    </message>
    <message>
        <source>CSV with the columns name and structure in place of the plugin&apos;s own (resources/tables/building_structures.csv).</source>
        <translation>CSV com as colunas name e structure em vez da do módulo (resources/tables/building_structures.csv).</translation>
    </message>
    <message>
        <source>Table of the census&apos; structures</source>
        <translation>Tabela das estruturas do censo</translation>
    </message>
    <message>
        <source>CSV with the columns column and structure in place of the plugin&apos;s own (resources/tables/structure_bgri2011.csv).</source>
        <translation>CSV com as colunas column e structure em vez da do módulo (resources/tables/structure_bgri2011.csv).</translation>
    </message>
    <message>
        <source>Table of shares without a census</source>
        <translation>Tabela de proporções sem censo</translation>
    </message>
    <message>
        <source>CSV with the columns structure and share_pct in place of the plugin&apos;s own (resources/tables/structure_default.csv).</source>
        <translation>CSV com as colunas structure e share_pct em vez da do módulo (resources/tables/structure_default.csv).</translation>
    </message>
    <message>
        <source>Access to reuse, repair and local food</source>
        <translation>Acesso a reutilização, reparação e alimentos locais</translation>
    </message>
    <message>
        <source>How many residents have second-hand shops, repair, recycling centres, sharing, food markets and urban gardens within 15 minutes, and how many such services are there for 10 000 inhabitants?</source>
        <translation>Quantos residentes têm lojas em segunda mão, reparação, ecocentros, partilha, mercados de alimentos e hortas urbanas a 15 minutos, e quantos destes serviços há por 10 000 habitantes?</translation>
    </message>
    <message>
        <source>A table sorts the facilities into groups, by the words of a field and by OpenStreetMap&apos;s tags. A service drawn twice (same group and same name close by, or a point in its polygon) counts once; one of two groups counts in each, and once in the total. The minutes along the streets lead from each home to the nearest service of each group, and all services within the group&apos;s minutes (15 by default) are counted. An area is entered from any street beside its edge. Groups and minutes are this project&apos;s own and stand in a table to edit.</source>
        <translation>Uma tabela reparte os equipamentos por grupos, pelas palavras de um campo e pelas etiquetas do OpenStreetMap. Um serviço desenhado duas vezes (mesmo grupo e mesmo nome ali perto, ou um ponto no seu polígono) conta uma vez; um de dois grupos conta em cada um e uma só vez no total. Os minutos pelas ruas levam de cada casa ao serviço mais próximo de cada grupo, e contam-se todos os serviços dentro dos minutos do grupo (15 por omissão). Entra-se numa área por qualquer rua junto ao seu limite. Grupos e minutos são deste projeto e estão numa tabela que se pode editar.</translation>
    </message>
    <message>
        <source>The result is as complete as the layer: OpenStreetMap holds few of these services, so a low share may be a gap of the survey. Services beyond the edge of the layer are not there: take it wider than the municipality. Opening hours, size, price and quality are not looked at, nor which side of an area has its gate. The way from the door to the street is not counted. Spread people are an estimate, good for zones and not for one building.</source>
        <translation>O resultado é tão completo como a camada: o OpenStreetMap tem poucos destes serviços, pelo que uma percentagem baixa pode ser uma falha do levantamento. Serviços para lá do limite da camada não existem: use-a mais larga do que o município. Não se olha a horários, tamanho, preço nem qualidade, nem a que lado de uma área fica a entrada. O caminho da porta à rua não conta. As pessoas repartidas são uma estimativa, boa para zonas e não para um edifício.</translation>
    </message>
    <message>
        <source>Counting the services</source>
        <translation>A contar os serviços</translation>
    </message>
    <message>
        <source>Points or polygons of services, shops, markets and gardens, of whatever kind.</source>
        <translation>Pontos ou polígonos de serviços, lojas, mercados e hortas, de qualquer tipo.</translation>
    </message>
    <message>
        <source>Fields with the kind</source>
        <translation>Campos com o tipo</translation>
    </message>
    <message>
        <source>What each facility is, such as second_hand or Horta urbana. OpenStreetMap&apos;s tags are read in any case, in fields of their own or packed in other_tags. Needed, unless the layer has such tags.</source>
        <translation>O que é cada equipamento, como second_hand ou Horta urbana. As etiquetas do OpenStreetMap são sempre lidas, em campos próprios ou reunidas em other_tags. Necessário, a não ser que a camada tenha essas etiquetas.</translation>
    </message>
    <message>
        <source>Field with the name</source>
        <translation>Campo com o nome</translation>
    </message>
    <message>
        <source>Tells two drawings of one service from two services; empty: name, nome, designacao or toponimo, where the layer has one.</source>
        <translation>Distingue dois desenhos de um serviço de dois serviços; vazio: name, nome, designacao ou toponimo, onde a camada tiver um deles.</translation>
    </message>
    <message>
        <source>Longest way (min)</source>
        <translation>Caminho mais longo (min)</translation>
    </message>
    <message>
        <source>For every group; empty: the minutes of the table, 15 for each.</source>
        <translation>Para todos os grupos; vazio: os minutos da tabela, 15 para cada um.</translation>
    </message>
    <message>
        <source>Table of groups</source>
        <translation>Tabela de grupos</translation>
    </message>
    <message>
        <source>CSV with the columns code, pt, en, minutes, values and tags in place of the plugin&apos;s own table (resources/tables/reuse_categories.csv).</source>
        <translation>CSV com as colunas code, pt, en, minutes, values e tags, em vez da tabela do próprio módulo (resources/tables/reuse_categories.csv).</translation>
    </message>
    <message>
        <source>Same service within (m)</source>
        <translation>Mesmo serviço até (m)</translation>
    </message>
    <message>
        <source>Facilities of one group and one name this close are one service, such as a point and the outline of the same market.</source>
        <translation>Equipamentos do mesmo grupo e com o mesmo nome a esta distância são um só serviço, como um ponto e o contorno do mesmo mercado.</translation>
    </message>
    <message>
        <source>Distance between an area and its street (m)</source>
        <translation>Distância entre uma área e a sua rua (m)</translation>
    </message>
    <message>
        <source>An area is entered from every street this close to its edge; where none is, from the nearest one.</source>
        <translation>Entra-se numa área por todas as ruas a esta distância do seu limite; onde não houver nenhuma, pela mais próxima.</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have people but no building. services_reached counts the services within their minutes, each once; a field time_&lt;code&gt;_min for each group, without a limit, empty where no street leads to any. snap_m is empty for places too far from a street: they reach nothing.</source>
        <translation>Os edifícios e as subsecções que têm pessoas mas nenhum edifício. services_reached conta os serviços dentro dos seus minutos, cada um uma vez; um campo time_&lt;code&gt;_min para cada grupo, sem limite, vazio onde nenhuma rua leva a um. snap_m fica vazio nos lugares demasiado longe de uma rua: não alcançam nada.</translation>
    </message>
    <message>
        <source>Residents and services by zone</source>
        <translation>Residentes e serviços por zona</translation>
    </message>
    <message>
        <source>The zones with the share of residents who reach each group (within_&lt;code&gt;_pct), at least one service and at least three, the services in the zone, and how many there are for 10 000 inhabitants, in all and of each group. Empty where a zone has nobody. Needs zones.</source>
        <translation>As zonas com a percentagem de residentes que alcançam cada grupo (within_&lt;code&gt;_pct), pelo menos um serviço e pelo menos três, os serviços na zona e quantos há por 10 000 habitantes, no total e de cada grupo. Vazio onde uma zona não tem ninguém. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Services with the people within reach</source>
        <translation>Serviços com as pessoas ao alcance</translation>
    </message>
    <message>
        <source>The services recognised, each once, with their groups, how many features of the layer draw them, and the residents within reach; empty for a service too far from a street.</source>
        <translation>Os serviços reconhecidos, cada um uma vez, com os seus grupos, quantos elementos da camada os desenham e os residentes ao alcance; vazio num serviço demasiado longe de uma rua.</translation>
    </message>
    <message>
        <source>Connections to platforms (PGI)</source>
        <translation>Ligações a plataformas (PGI)</translation>
    </message>
    <message>
        <source>Which platforms can be pulled from by name, and what answers there? Keeps a platform&apos;s address and settings under a name, without any password.</source>
        <translation>De que plataformas se pode obter dados pelo nome, e o que responde lá? Guarda o endereço e a configuração de uma plataforma sob um nome, sem qualquer palavra-passe.</translation>
    </message>
    <message>
        <source>Connections are kept in QGIS&apos;s settings. They hold no secret: passwords and tokens belong in QGIS&apos;s authentication store, and a connection names one by its authcfg. A test asks the service what it is, in which version, which collections it has, how large its pages may be and which filter it takes.</source>
        <translation>As ligações ficam nas definições do QGIS. Não contêm segredos: palavras-passe e tokens pertencem ao armazém de autenticação do QGIS, e a ligação indica uma delas pelo authcfg. Um teste pergunta ao serviço o que é, em que versão, que coleções tem, de que tamanho podem ser as páginas e que filtro aceita.</translation>
    </message>
    <message>
        <source>A test says what answers at this moment with these settings; it reads no data. Some brokers list only part of their entity types.</source>
        <translation>Um teste diz o que responde neste momento com esta configuração; não lê dados. Alguns servidores só listam parte dos seus tipos de entidade.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>What to do; with a test, nothing is saved unless the service answers.</source>
        <translation>O que fazer; com um teste, nada é guardado se o serviço não responder.</translation>
    </message>
    <message>
        <source>List the connections, or test one</source>
        <translation>Listar as ligações, ou testar uma</translation>
    </message>
    <message>
        <source>Create a connection</source>
        <translation>Criar uma ligação</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Alterar uma ligação</translation>
    </message>
    <message>
        <source>Delete a connection</source>
        <translation>Eliminar uma ligação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>By which the other algorithms find the connection.</source>
        <translation>Pelo qual os outros algoritmos encontram a ligação.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>An address, a folder, the name of a national service (DGT, dados.gov.pt), or a JSON object with kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. To change a connection, only what changes; an empty text takes a setting away.</source>
        <translation>Um endereço, uma pasta, o nome de um serviço nacional (DGT, dados.gov.pt) ou um objeto JSON com kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s e max_mb. Para alterar uma ligação, só o que muda; um texto vazio retira um valor.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a ligação</translation>
    </message>
    <message>
        <source>Ask the service what it is.</source>
        <translation>Perguntar ao serviço o que é.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Ligações</translation>
    </message>
    <message>
        <source>Saved connections and those of national services, without secrets.</source>
        <translation>Ligações guardadas e as de serviços nacionais, sem segredos.</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Ligações guardadas</translation>
    </message>
    <message>
        <source>Kind of source that answered</source>
        <translation>Tipo de fonte que respondeu</translation>
    </message>
    <message>
        <source>What the source says it is</source>
        <translation>O que a fonte diz ser</translation>
    </message>
    <message>
        <source>Looking at the connection</source>
        <translation>A ver a ligação</translation>
    </message>
    <message>
        <source>The name of a saved connection or of a national service (DGT, dados.gov.pt), a folder or file of entities, the address of a service, or a JSON object with kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s and max_mb. Passwords and tokens are refused: store them in QGIS and give the authcfg. Empty: the snapshot of the embedded sample&apos;s coastal town.</source>
        <translation>O nome de uma ligação guardada ou de um serviço nacional (DGT, dados.gov.pt), uma pasta ou um ficheiro de entidades, o endereço de um serviço, ou um objeto JSON com kind, url, tenant, service_path, context, authcfg, hosts, allow_http, licence, page_size, timeout_s e max_mb. Palavras-passe e tokens são recusados: guarde-os no QGIS e indique o authcfg. Vazio: os dados da vila costeira do exemplo incluído.</translation>
    </message>
    <message>
        <source>Entity type (WasteContainer), collection of an OGC API (municipios), set of a SensorThings service (Things, Datastreams(1)/Observations), resource of a CKAN portal, or dataset of a catalogue. Services need one; empty reads all that a folder holds.</source>
        <translation>Tipo de entidade (WasteContainer), coleção de uma OGC API (municipios), conjunto de um serviço SensorThings (Things, Datastreams(1)/Observations), recurso de um portal CKAN ou conjunto de dados de um catálogo. Os serviços precisam de um; vazio lê tudo o que uma pasta contém.</translation>
    </message>
    <message>
        <source>In the service&apos;s own language: brokers fillingLevel&gt;0.8;status==&quot;ok&quot;; OGC API CQL2 such as area_ha &gt; 100, or tipo=&apos;vidro&apos; where it takes no CQL2; SensorThings result gt 20; CKAN a JSON object of columns and values, or words; catalogues words. Folders take none.</source>
        <translation>Na linguagem do próprio serviço: servidores de contexto fillingLevel&gt;0.8;status==&quot;ok&quot;; OGC API CQL2, como area_ha &gt; 100, ou tipo='vidro' onde não aceita CQL2; SensorThings result gt 20; CKAN um objeto JSON de colunas e valores, ou palavras; catálogos palavras. As pastas não aceitam filtro.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>A row for each thing that is wrong, in words; none where all is well.</source>
        <translation>Uma linha por cada coisa errada, em palavras; nenhuma se tudo estiver bem.</translation>
    </message>
    <message>
        <source>The entity has no id.</source>
        <translation>A entidade não tem id.</translation>
    </message>
    <message>
        <source>The id is not of the form urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;.</source>
        <translation>O id não tem a forma urn:&lt;organização&gt;:&lt;tipo&gt;:&lt;local&gt;.</translation>
    </message>
    <message>
        <source>Another entity has the same id.</source>
        <translation>Outra entidade tem o mesmo id.</translation>
    </message>
    <message>
        <source>The type is not one of the national models known here.</source>
        <translation>O tipo não é um dos modelos nacionais aqui conhecidos.</translation>
    </message>
    <message>
        <source>A required attribute is missing or empty.</source>
        <translation>Um atributo obrigatório falta ou está vazio.</translation>
    </message>
    <message>
        <source>An attribute that the models ask for where it exists is missing.</source>
        <translation>Falta um atributo que os modelos pedem onde exista.</translation>
    </message>
    <message>
        <source>The value is no number of the right kind.</source>
        <translation>O valor não é um número da espécie certa.</translation>
    </message>
    <message>
        <source>The value is out of range: shares go from 0 to 1, percents to 100.</source>
        <translation>O valor está fora dos limites: as frações vão de 0 a 1, as percentagens de 0 a 100.</translation>
    </message>
    <message>
        <source>The value is not in the models&apos; list.</source>
        <translation>O valor não está na lista dos modelos.</translation>
    </message>
    <message>
        <source>The value is no date in the form 2025-01-31T08:00:00Z.</source>
        <translation>O valor não é uma data na forma 2025-01-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>The value is not the id of another entity (urn:…).</source>
        <translation>O valor não é o id de outra entidade (urn:…).</translation>
    </message>
    <message>
        <source>The location cannot be drawn, or its coordinates are no degrees.</source>
        <translation>A localização não se pode desenhar, ou as suas coordenadas não são graus.</translation>
    </message>
    <message>
        <source>The address needs country, municipality, a NUTS II region of 2024 and a district.</source>
        <translation>A morada precisa de país, município, uma região NUTS II de 2024 e um distrito.</translation>
    </message>
    <message>
        <source>The location does not name its reference system (EPSG:4258).</source>
        <translation>A localização não diz o seu sistema de referência (EPSG:4258).</translation>
    </message>
    <message>
        <source>The attribute has another spelling than the models&apos;.</source>
        <translation>O atributo está escrito de outra forma que a dos modelos.</translation>
    </message>
    <message>
        <source>Export to the national data models (CNMD)</source>
        <translation>Exportar para os modelos de dados nacionais (CNMD)</translation>
    </message>
    <message>
        <source>How does a municipal layer become entities that the national platform for smart territories takes?</source>
        <translation>Como passa uma camada municipal a entidades que a plataforma nacional dos territórios inteligentes aceita?</translation>
    </message>
    <message>
        <source>Each feature becomes an entity in normalized NGSI-LD: id urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;, location in EPSG:4258 with seven decimals, an address, and the attributes of the type for which the layer has a field of that name or of one of the names in resources/tables/cnmd_attributes.csv. Attributes without a value are left out. Every entity is checked against the models, and only those that have all that their type needs are written.</source>
        <translation>Cada elemento passa a uma entidade em NGSI-LD normalizado: id urn:&lt;organização&gt;:&lt;tipo&gt;:&lt;local&gt;, localização em EPSG:4258 com sete casas decimais, uma morada, e os atributos do tipo para os quais a camada tem um campo com esse nome ou com um dos nomes de resources/tables/cnmd_attributes.csv. Os atributos sem valor ficam de fora. Cada entidade é verificada face aos modelos, e só se escrevem as que têm tudo o que o seu tipo pede.</translation>
    </message>
    <message>
        <source>Fields without an attribute are not written. Waste streams are told in the catalogue's words (vidro, papel, plástico, orgânico, …); mixed waste is outro. What a platform accepts beyond the models is for it to say.</source>
        <translation>Os campos sem atributo não se escrevem. Os fluxos de resíduos vão nas palavras do catálogo (vidro, papel, plástico, orgânico, …); o indiferenciado é outro. O que uma plataforma aceita além dos modelos, só ela o diz.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Points, lines or polygons of one type.</source>
        <translation>Pontos, linhas ou polígonos de um só tipo.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The data model.</source>
        <translation>O modelo de dados.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Publisher in the ids, such as cm-tomar.</source>
        <translation>Quem publica, como parte dos ids, por exemplo cm-tomar.</translation>
    </message>
    <message>
        <source>Field with the id</source>
        <translation>Campo com o id</translation>
    </message>
    <message>
        <source>Last part of the ids; empty: the feature&apos;s number.</source>
        <translation>Última parte dos ids; vazio: o número do elemento.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>addressLocality.</source>
        <translation>addressLocality.</translation>
    </message>
    <message>
        <source>NUTS II region</source>
        <translation>Região NUTS II</translation>
    </message>
    <message>
        <source>addressRegion, of 2024.</source>
        <translation>addressRegion, de 2024.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>district.</source>
        <translation>district.</translation>
    </message>
    <message>
        <source>Values for all</source>
        <translation>Valores para todos</translation>
    </message>
    <message>
        <source>attribute=value with semicolons between, such as binColor=verde;status=ok.</source>
        <translation>atributo=valor com ponto e vírgula entre eles, como binColor=verde;status=ok.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>An array of entities (JSON).</source>
        <translation>Uma lista de entidades (JSON).</translation>
    </message>
    <message>
        <source>Entities written</source>
        <translation>Entidades escritas</translation>
    </message>
    <message>
        <source>Checking the entities</source>
        <translation>A verificar as entidades</translation>
    </message>
    <message>
        <source>Check entities against the national data models (CNMD)</source>
        <translation>Verificar entidades face aos modelos de dados nacionais (CNMD)</translation>
    </message>
    <message>
        <source>Do a platform&apos;s entities have all that the national data models for smart territories ask for, and which do not?</source>
        <translation>As entidades de uma plataforma têm tudo o que pedem os modelos de dados nacionais para os territórios inteligentes, e quais não têm?</translation>
    </message>
    <message>
        <source>Each entity is compared with the required attributes, value lists and forms of its type in the Catálogo Nacional de Modelos de Dados (CNMD), without a network: ids of the form urn:&lt;organisation&gt;:&lt;type&gt;:&lt;local&gt;, dates, numbers and their ranges, links, locations, and an address with municipality, NUTS II region and district. An attribute under a known other spelling is read and told as a warning.</source>
        <translation>Cada entidade é comparada com os atributos obrigatórios, as listas de valores e as formas do seu tipo no Catálogo Nacional de Modelos de Dados (CNMD), sem rede: ids na forma urn:&lt;organização&gt;:&lt;tipo&gt;:&lt;local&gt;, datas, números e os seus limites, ligações, localizações, e uma morada com município, região NUTS II e distrito. Um atributo escrito de outra forma conhecida é lido e dá um aviso.</translation>
    </message>
    <message>
        <source>Thirteen types are known (resources/tables/cnmd_attributes.csv); attributes that the table does not list are not looked at. The catalogue&apos;s schemas stay the reference.</source>
        <translation>Conhecem-se treze tipos (resources/tables/cnmd_attributes.csv); os atributos que a tabela não tem não são vistos. Os esquemas do catálogo continuam a ser a referência.</translation>
    </message>
    <message>
        <source>File of entities</source>
        <translation>Ficheiro de entidades</translation>
    </message>
    <message>
        <source>JSON with an array of entities in any NGSI-LD form, or GeoJSON.</source>
        <translation>JSON com uma lista de entidades em qualquer forma de NGSI-LD, ou GeoJSON.</translation>
    </message>
    <message>
        <source>Entities read</source>
        <translation>Entidades lidas</translation>
    </message>
    <message>
        <source>Entities with all that their type needs</source>
        <translation>Entidades com tudo o que o seu tipo pede</translation>
    </message>
    <message>
        <source>Import from the national data models (CNMD)</source>
        <translation>Importar dos modelos de dados nacionais (CNMD)</translation>
    </message>
    <message>
        <source>What does a file of entities hold, as layers that the other algorithms can use?</source>
        <translation>O que contém um ficheiro de entidades, em camadas que os outros algoritmos possam usar?</translation>
    </message>
    <message>
        <source>Reads entities in any NGSI-LD form (normalized, concise, key-values) or GeoJSON, with both spellings of the names that published examples write in two ways. Each attribute becomes a field in lower case, with its unit in a field ending in _unit; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326.</source>
        <translation>Lê entidades em qualquer forma de NGSI-LD (normalizada, concisa, chave-valor) ou GeoJSON, com as duas grafias dos nomes que os exemplos publicados escrevem de duas maneiras. Cada atributo passa a um campo em minúsculas, com a unidade num campo terminado em _unit; o que não cabe num campo fica como JSON em extra_json. As coordenadas vêm em EPSG:4326.</translation>
    </message>
    <message>
        <source>Nothing is checked here: “Check entities against the national data models” tells what is wrong. Entities that are the same in all are read once.</source>
        <translation>Aqui nada é verificado: «Verificar entidades face aos modelos de dados nacionais» diz o que está errado. As entidades iguais em tudo leem-se uma só vez.</translation>
    </message>
    <message>
        <source>Only entities of this type, such as WasteContainer; empty for all.</source>
        <translation>Só as entidades deste tipo, como WasteContainer; vazio: todas.</translation>
    </message>
    <message>
        <source>Reading the entities</source>
        <translation>A ler as entidades</translation>
    </message>
    <message>
        <source>Fill analytics</source>
        <translation>Análise do enchimento</translation>
    </message>
    <message>
        <source>How fast does each container fill, when will it be full, how many collections came too early or too late, and how much does each route collect per kilometre?</source>
        <translation>A que ritmo enche cada contentor, quando estará cheio, quantas recolhas vieram cedo ou tarde demais, e quanto recolhe cada rota por quilómetro?</translation>
    </message>
    <message>
        <source>Readings are put in order by container. A fall by DROP points between two of them is an emptying, and so is a declared collection; what lies within MATCH_HOURS is one. The rate is the median of slopes within cycles: each reading of the first half of a cycle with the one half a cycle later, weighted by the time between (Theil&apos;s incomplete method, 1950); readings after the first at 100 % are left out. A cycle with a single reading counts from 0 % at its declared emptying. Kilometres and weight are taken once a trip, though every row repeats them.</source>
        <translation>As leituras são ordenadas por contentor. Uma descida de DROP pontos entre duas delas é um esvaziamento, e uma recolha declarada também; o que fica dentro de MATCH_HOURS é um só. A taxa é a mediana de declives dentro dos ciclos: cada leitura da primeira metade de um ciclo com a que vem meio ciclo depois, pesada pelo tempo entre elas (método incompleto de Theil, 1950); as leituras depois da primeira a 100 % ficam de fora. Um ciclo com uma só leitura conta desde 0 % no esvaziamento declarado que o começou. Quilómetros e peso contam uma vez por volta, embora todas as linhas os repitam.</translation>
    </message>
    <message>
        <source>A sensor that sticks for part of the time is not found, and a level between readings is taken as straight. Without declared collections an emptying of less than DROP points leaves no trace, so that wasted stops are more than counted. The projection knows neither weekends nor seasons.</source>
        <translation>Um sensor que encrava durante parte do tempo não é encontrado, e o enchimento entre leituras é tomado como reto. Sem recolhas declaradas, um esvaziamento de menos de DROP pontos não deixa rasto, pelo que há mais paragens desperdiçadas do que as contadas. A projeção não conhece fins de semana nem épocas do ano.</translation>
    </message>
    <message>
        <source>Following the containers</source>
        <translation>A seguir os contentores</translation>
    </message>
    <message>
        <source>Fall that is an emptying (percentage points)</source>
        <translation>Descida que é um esvaziamento (pontos percentuais)</translation>
    </message>
    <message>
        <source>Between two readings that follow one another.</source>
        <translation>Entre duas leituras seguidas.</translation>
    </message>
    <message>
        <source>Fill at which to collect (%)</source>
        <translation>Enchimento a que se deve recolher (%)</translation>
    </message>
    <message>
        <source>The days from empty to it and its date are reckoned.</source>
        <translation>Calculam-se os dias desde vazio até ele e a data em que chega.</translation>
    </message>
    <message>
        <source>Fill below which a stop is wasted (%)</source>
        <translation>Enchimento abaixo do qual a paragem é desperdiçada (%)</translation>
    </message>
    <message>
        <source>Emptied below it, the container could have waited.</source>
        <translation>Esvaziado abaixo dele, o contentor podia ter esperado.</translation>
    </message>
    <message>
        <source>Fill from which a container overflows (%)</source>
        <translation>Enchimento a partir do qual o contentor transborda (%)</translation>
    </message>
    <message>
        <source>Emptied at it or above, the collection came too late.</source>
        <translation>Esvaziado nele ou acima, a recolha veio tarde demais.</translation>
    </message>
    <message>
        <source>Unit of the fill level</source>
        <translation>Unidade do enchimento</translation>
    </message>
    <message>
        <source>Found over the whole column: per cent where more values lie above 1 than below.</source>
        <translation>Encontrada em toda a coluna: percentagem onde há mais valores acima de 1 do que abaixo.</translation>
    </message>
    <message>
        <source>Found from the values</source>
        <translation>Encontrada a partir dos valores</translation>
    </message>
    <message>
        <source>Share from 0 to 1</source>
        <translation>Fração de 0 a 1</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Of times without one, and of the results. Times with Z or an offset are brought to it.</source>
        <translation>Das horas que não o dizem, e dos resultados. As horas com Z ou com desvio são convertidas para ele.</translation>
    </message>
    <message>
        <source>Hours within which a fall and a collection are one</source>
        <translation>Horas em que uma descida e uma recolha são a mesma</translation>
    </message>
    <message>
        <source>For a declared collection and the fall that the sensor shows.</source>
        <translation>Para uma recolha declarada e a descida que o sensor mostra.</translation>
    </message>
    <message>
        <source>Empty to recognise it, or the layer&apos;s.</source>
        <translation>Vazio para o reconhecer, ou o da camada.</translation>
    </message>
    <message>
        <source>One row a container: points where the table knows places, else a table. The field flag says why there is no rate, or that it is weak: no_reading, one_reading, constant, no_slope, no_rise, short.</source>
        <translation>Uma linha por contentor: pontos onde a tabela conhece locais, senão uma tabela. O campo flag diz porque não há taxa, ou que é fraca: no_reading (sem leituras), one_reading (uma só leitura), constant (sempre o mesmo valor), no_slope (sem duas leituras num ciclo), no_rise (não enche), short (menos de um dia).</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>One row a route, each trip counted once; empty where no trip is known.</source>
        <translation>Uma linha por rota, cada volta contada uma vez; vazia onde não se conhece nenhuma volta.</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>One row from one emptying to the next.</source>
        <translation>Uma linha de cada esvaziamento ao seguinte.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>One HTML page to read, print or send.</source>
        <translation>Uma página HTML para ler, imprimir ou enviar.</translation>
    </message>
    <message>
        <source>File of readings</source>
        <translation>Ficheiro de leituras</translation>
    </message>
    <message>
        <source>CSV as it was exported, of any encoding; or give a layer. Columns are recognised by name (resources/tables/fill_fields.csv): container, time, fill; also stream, volume, place, and route, recolha, km, weight, start and end of the trip. A row with a recolha is a collection at its time.</source>
        <translation>CSV tal como foi exportado, em qualquer codificação; ou indique uma camada. As colunas são reconhecidas pelo nome (resources/tables/fill_fields.csv): contentor, hora, enchimento; também fluxo, volume, local, e rota, recolha, km, peso, início e fim da volta. Uma linha com o identificador da recolha é uma recolha à sua hora.</translation>
    </message>
    <message>
        <source>Layer of readings</source>
        <translation>Camada de leituras</translation>
    </message>
    <message>
        <source>A layer or table of the project in place of the file.</source>
        <translation>Uma camada ou tabela do projeto, em vez do ficheiro.</translation>
    </message>
    <message>
        <source>Column with the container</source>
        <translation>Coluna do contentor</translation>
    </message>
    <message>
        <source>Column with the time</source>
        <translation>Coluna da hora</translation>
    </message>
    <message>
        <source>Column with the fill level</source>
        <translation>Coluna do enchimento</translation>
    </message>
    <message>
        <source>File of collections</source>
        <translation>Ficheiro de recolhas</translation>
    </message>
    <message>
        <source>Where they stand apart from the readings: each row is a container emptied.</source>
        <translation>Onde estão separadas das leituras: cada linha é um contentor esvaziado.</translation>
    </message>
    <message>
        <source>Layer of collections</source>
        <translation>Camada de recolhas</translation>
    </message>
    <message>
        <source>Table of column names</source>
        <translation>Tabela dos nomes das colunas</translation>
    </message>
    <message>
        <source>CSV with the columns alias and role in place of the plugin&apos;s own table (resources/tables/fill_fields.csv).</source>
        <translation>CSV com as colunas alias e role, em vez da tabela do próprio módulo (resources/tables/fill_fields.csv).</translation>
    </message>
    <message>
        <source>Of the readings; empty to find it by its name.</source>
        <translation>Das leituras; vazio para a encontrar pelo nome.</translation>
    </message>
    <message>
        <source>Sites for new waste containers</source>
        <translation>Locais para novos contentores de resíduos</translation>
    </message>
    <message>
        <source>Where would new containers bring the most dwellings within reach, and how many are needed for a share of the dwellings?</source>
        <translation>Onde é que novos contentores poriam mais alojamentos ao alcance do serviço, e quantos são precisos para servir uma dada percentagem dos alojamentos?</translation>
    </message>
    <message>
        <source>As in “Access to waste containers”, along streets: a dwelling is not served where one of the streams is beyond its limit and it lies in no door-to-door area. A new site takes all the streams asked for and serves the dwellings within whose limit it lies. Candidates are points along the streets, or a layer of points. Of them the given number that serves the most dwellings is chosen (maximal covering location problem, Church and ReVelle 1974), or the smallest number that reaches the share. The problem is reduced without losing the best choice; then come the best site one by one, swaps, a bound by Lagrangian relaxation, and the HiGHS solver of scipy for what the bound leaves open. The log and the lineage say whether the choice is proved to be the best, or else how much better another one could be at most.</source>
        <translation>Como em «Acesso a contentores», ao longo das ruas: um alojamento não é servido quando um dos fluxos está para lá da distância máxima e não fica em área de recolha porta-a-porta. Um novo local recebe todos os fluxos pedidos e serve os alojamentos dentro de cuja distância máxima fica. Os candidatos são pontos ao longo das ruas, ou uma camada de pontos. Deles escolhe-se o número dado que serve mais alojamentos (problema de localização de cobertura máxima, Church e ReVelle 1974), ou o menor número que atinge a percentagem. O problema é reduzido sem perder a melhor escolha; seguem-se o melhor local um a um, trocas, um limite por relaxação lagrangeana, e o programa HiGHS do scipy para o que esse limite deixa em aberto. O registo e a linhagem dizem se está provado que a escolha é a melhor ou, senão, quanto melhor poderia ser outra, no máximo.</translation>
    </message>
    <message>
        <source>Containers that stand there stay as they are, also where a single stream is missing: the new site is a whole island of the streams asked for. Capacity, collection routes, costs, and whether there is room on the pavement are not looked at: the points are proposals to look at on site. Candidates along the streets reach as far as the streets do; give a layer of candidates to keep to the municipality or to public ground. Dwellings spread over buildings are an estimate.</source>
        <translation>Os contentores existentes ficam como estão, mesmo onde falta um só fluxo: o novo local é uma ilha completa dos fluxos pedidos. Não se olha à capacidade, aos circuitos de recolha, aos custos nem ao espaço no passeio: os pontos são propostas a verificar no terreno. Os candidatos ao longo das ruas vão até onde vão as ruas; dê uma camada de candidatos para ficar no município ou em espaço público. Os alojamentos distribuídos pelos edifícios são uma estimativa.</translation>
    </message>
    <message>
        <source>Choosing the sites</source>
        <translation>A escolher os locais</translation>
    </message>
    <message>
        <source>Number of new sites</source>
        <translation>Número de novos locais</translation>
    </message>
    <message>
        <source>Those that serve the most dwellings are chosen. Give this or the target share.</source>
        <translation>São escolhidos os que servem mais alojamentos. Dê este número ou a percentagem a servir.</translation>
    </message>
    <message>
        <source>Share of dwellings to be served (%)</source>
        <translation>Percentagem de alojamentos a servir (%)</translation>
    </message>
    <message>
        <source>Of all dwellings, those served already among them: the smallest number of new sites that reaches it is chosen. Give this or the number of sites.</source>
        <translation>De todos os alojamentos, incluindo os já servidos: escolhe-se o menor número de novos locais que a atinge. Dê esta percentagem ou o número de locais.</translation>
    </message>
    <message>
        <source>Time limit of the solver (s)</source>
        <translation>Tempo máximo do programa de otimização (s)</translation>
    </message>
    <message>
        <source>After it the best choice found so far is taken, with what it may lack. A run that is cancelled meanwhile ends when the solver does.</source>
        <translation>Passado esse tempo fica a melhor escolha encontrada, com o que lhe pode faltar. Uma execução cancelada entretanto só termina quando o programa de otimização termina.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Points where a new site may be. Empty: points along the streets.</source>
        <translation>Pontos onde pode ficar um novo local. Vazio: pontos ao longo das ruas.</translation>
    </message>
    <message>
        <source>Spacing of the candidates (m)</source>
        <translation>Espaçamento dos candidatos (m)</translation>
    </message>
    <message>
        <source>Candidates along the streets stand at their junctions and ends, and between them at most this far apart. Streets not meant for walking have none.</source>
        <translation>Os candidatos ao longo das ruas ficam nos cruzamentos e nas extremidades e, entre estes, no máximo a esta distância uns dos outros. As ruas que não são para andar a pé não têm nenhum.</translation>
    </message>
    <message>
        <source>Field with the name of the street</source>
        <translation>Campo com o nome da rua</translation>
    </message>
    <message>
        <source>Of the streets or the network; empty: OpenStreetMap&apos;s field name, where the layer has it.</source>
        <translation>Das ruas ou da rede; vazio: o campo name do OpenStreetMap, se a camada o tiver.</translation>
    </message>
    <message>
        <source>New sites</source>
        <translation>Novos locais</translation>
    </message>
    <message>
        <source>The sites in the order of what each adds to those before it, with the fields of the candidates where a layer of them was given. Empty where nothing is left to do.</source>
        <translation>Os locais pela ordem do que cada um acrescenta aos anteriores, com os campos dos candidatos quando foi dada uma camada deles. Vazia quando não há nada a fazer.</translation>
    </message>
    <message>
        <source>Service by building</source>
        <translation>Serviço por edifício</translation>
    </message>
    <message>
        <source>The buildings, and the subsections that have dwellings but no building, before and after; site_id is the rank of the first new site that serves the place, so that the dwellings of one site add up to its newly_served.</source>
        <translation>Os edifícios, e as subsecções com alojamentos mas sem edifício, antes e depois; site_id é a ordem do primeiro novo local que serve o lugar, pelo que os alojamentos de um local somam o seu newly_served.</translation>
    </message>
    <message>
        <source>Service by zone</source>
        <translation>Serviço por zona</translation>
    </message>
    <message>
        <source>The zones with the dwellings served before and after. Needs zones.</source>
        <translation>As zonas com os alojamentos servidos antes e depois. Precisa de zonas.</translation>
    </message>
    <message>
        <source>Points, one a container or island. Empty: there are none yet.</source>
        <translation>Pontos, um por contentor ou ilha. Vazio: ainda não há nenhum.</translation>
    </message>
    <message>
        <source>Waste scorecard</source>
        <translation>Quadro de resultados dos resíduos</translation>
    </message>
    <message>
        <source>How much urban waste does each municipality collect per person, how much of it apart, how does that change from year to year, and how far is it from the targets?</source>
        <translation>Quantos resíduos urbanos recolhe cada município por habitante, que parte é de recolha seletiva, como varia de ano para ano e quanto falta para as metas?</translation>
    </message>
    <message>
        <source>Tonnes of INE's answer or of your own table, joined to the population by code, never by name: of INE's codes the last four digits are the municipality. kg per inhabitant = 1000 × t ÷ mean population of the year; selective share = 100 × selective ÷ total. A total row stands and its parts are not added to it; a value that INE does not give stays unknown. Distance = what is missing to the target (zero or below: met), only from rates that you give: national targets of 55, 60 and 65 % of preparation for reuse and recycling in 2025, 2030 and 2035, and of at most 10 % in landfill in 2035 (Directive (EU) 2018/851, PERSU 2030, as quoted in the sources of the table), and those of your own table.</source>
        <translation>Toneladas da resposta do INE ou de uma tabela própria, ligadas à população pelo código e nunca pelo nome: nos códigos do INE, os últimos quatro algarismos são o município. kg por habitante = 1000 × t ÷ população média do ano; parte da recolha seletiva = 100 × seletiva ÷ total. A linha do total vale e as suas partes não se lhe somam; um valor que o INE não dá fica desconhecido. Distância = o que falta para a meta (zero ou menos: cumprida), só a partir de taxas que indicar: metas nacionais de 55, 60 e 65 % de preparação para reutilização e reciclagem em 2025, 2030 e 2035, e de no máximo 10 % em aterro em 2035 (Diretiva (UE) 2018/851, PERSU 2030, tal como citados nas fontes da tabela), e as da sua própria tabela.</translation>
    </message>
    <message>
        <source>The share collected apart is no recycling rate and has no national target. National targets bind the country; what a municipality owes is in PERSU 2030 and its PAPERSU. Rates belong to the whole system of treatment, which may be larger than the municipality. Waste of visitors counts on residents.</source>
        <translation>A parte da recolha seletiva não é uma taxa de reciclagem e não tem meta nacional. As metas nacionais obrigam o país; o que cabe ao município está no PERSU 2030 e no seu PAPERSU. As taxas são de todo o sistema de tratamento, que pode ser maior do que o município. Os resíduos de quem visita contam nos residentes.</translation>
    </message>
    <message>
        <source>Computing the scorecard</source>
        <translation>A calcular o quadro de resultados</translation>
    </message>
    <message>
        <source>Waste collected</source>
        <translation>Resíduos recolhidos</translation>
    </message>
    <message>
        <source>Tonnes by municipality, year and type of collection: INE&apos;s answer as JSON or CSV (indicators 0012769, 0009612 or 0000482), or your own CSV, whose columns are known by their names: a row a value, or a column a type or year. It may have the population and the rates of recycling and landfill (%) as columns too.</source>
        <translation>Toneladas por município, ano e tipo de recolha: a resposta do INE em JSON ou CSV (indicadores 0012769, 0009612 ou 0000482), ou um CSV próprio, cujas colunas se reconhecem pelo nome: uma linha por valor, ou uma coluna por tipo ou ano. Pode ter também colunas com a população e as taxas de reciclagem e de aterro (%).</translation>
    </message>
    <message>
        <source>Year of the table</source>
        <translation>Ano da tabela</translation>
    </message>
    <message>
        <source>Only for a table that does not say its year.</source>
        <translation>Só para uma tabela que não diz o ano.</translation>
    </message>
    <message>
        <source>Table of names</source>
        <translation>Tabela de nomes</translation>
    </message>
    <message>
        <source>CSV with the columns alias and meaning in place of the plugin&apos;s own (resources/tables/waste_names.csv): what your columns and collection types mean.</source>
        <translation>CSV com as colunas alias e meaning em vez da tabela do módulo (resources/tables/waste_names.csv): o que significam as suas colunas e os seus tipos de recolha.</translation>
    </message>
    <message>
        <source>Residents by municipality and year: INE&apos;s answer as JSON or CSV (0012918, 0008273 or 0003182), or your own CSV. Or give a field or a number below.</source>
        <translation>Residentes por município e ano: a resposta do INE em JSON ou CSV (0012918, 0008273 ou 0003182), ou um CSV próprio. Em alternativa, indique abaixo um campo ou um número.</translation>
    </message>
    <message>
        <source>Day of the population</source>
        <translation>Data da população</translation>
    </message>
    <message>
        <source>Of 31 December, a year is shared by the mean of its two ends.</source>
        <translation>Com a população de 31 de dezembro, usa-se em cada ano a média do início e do fim.</translation>
    </message>
    <message>
        <source>31 December</source>
        <translation>31 de dezembro</translation>
    </message>
    <message>
        <source>Mean of the year, or any other</source>
        <translation>Média do ano, ou outra</translation>
    </message>
    <message>
        <source>Polygons to draw the result on, such as CAOP&apos;s municipalities.</source>
        <translation>Polígonos em que se desenha o resultado, como os municípios da CAOP.</translation>
    </message>
    <message>
        <source>Field with the code</source>
        <translation>Campo com o código</translation>
    </message>
    <message>
        <source>Code of the municipality; empty: dtmn, dico or dtmn21, where the layer has it.</source>
        <translation>Código do município; vazio: dtmn, dico ou dtmn21, se a camada o tiver.</translation>
    </message>
    <message>
        <source>Residents of each municipality, for every year, where there is no table.</source>
        <translation>Residentes de cada município, para todos os anos, quando não há tabela.</translation>
    </message>
    <message>
        <source>Population as a number</source>
        <translation>População em número</translation>
    </message>
    <message>
        <source>Residents, for every year, where the waste is that of one municipality.</source>
        <translation>Residentes, para todos os anos, quando os resíduos são de um só município.</translation>
    </message>
    <message>
        <source>Rate of the latest year, for every municipality whose table has none.</source>
        <translation>Taxa do último ano, para os municípios que não a têm na tabela.</translation>
    </message>
    <message>
        <source>Waste in landfill (%)</source>
        <translation>Deposição em aterro (%)</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Metas próprias</translation>
    </message>
    <message>
        <source>CSV with the columns municipality (code; empty for all), year, indicator (waste_pc_kg, selective_pc_kg, selective_pct, recycling_pct or landfill_pct) and target, such as those of PERSU 2030 or a PAPERSU.</source>
        <translation>CSV com as colunas municipality (código; vazio para todos), year, indicator (waste_pc_kg, selective_pc_kg, selective_pct, recycling_pct ou landfill_pct) e target, como as do PERSU 2030 ou de um PAPERSU.</translation>
    </message>
    <message>
        <source>Zones as “Access to waste containers” writes them, computed with the flows organic, textiles, oil and bulky: gives the share of dwellings with each within reach.</source>
        <translation>Zonas tal como as escreve «Acesso a contentores», calculadas com os fluxos organic, textiles, oil e bulky: dão a percentagem de alojamentos com cada um ao alcance.</translation>
    </message>
    <message>
        <source>Table of the national targets</source>
        <translation>Tabela das metas nacionais</translation>
    </message>
    <message>
        <source>CSV with the columns indicator, year, sense and target in place of the plugin&apos;s own (resources/tables/waste_targets.csv).</source>
        <translation>CSV com as colunas indicator, year, sense e target em vez da tabela do módulo (resources/tables/waste_targets.csv).</translation>
    </message>
    <message>
        <source>One row for each municipality, of its latest year: polygons where a layer is given, else a table. The flag says what a value rests on.</source>
        <translation>Uma linha por município, do seu último ano: polígonos se for dada uma camada, senão uma tabela. O campo flag diz em que assenta o valor.</translation>
    </message>
    <message>
        <source>Scorecard by year</source>
        <translation>Quadro de resultados por ano</translation>
    </message>
    <message>
        <source>Long table: one row for each municipality, year and indicator, and for each target it is measured by.</source>
        <translation>Tabela longa: uma linha por município, ano e indicador, e por cada meta com que se compara.</translation>
    </message>
    <message>
        <source>Indicator of INE</source>
        <translation>Indicador do INE</translation>
    </message>
    <message>
        <source>What does Statistics Portugal (INE) publish of an indicator, by municipality?</source>
        <translation>O que publica o Instituto Nacional de Estatística (INE) de um indicador, por município?</translation>
    </message>
    <message>
        <source>Asks INE's indicator service (pindica.jsp) for an indicator by its code, one period a request, or reads an answer that was saved before. The municipality's code of four digits is the end of INE's own (1920603 is 0603). Every further dimension keeps its code and its words (dim_3, dim_3_t, …); a value that INE does not have stays empty and its sign says why.</source>
        <translation>Pede ao serviço de indicadores do INE (pindica.jsp) um indicador pelo seu código, um período por pedido, ou lê uma resposta guardada antes. O código do município, de quatro algarismos, é o fim do código do INE (1920603 é 0603). As outras dimensões mantêm o seu código e as suas palavras (dim_3, dim_3_t, …); um valor que o INE não tem fica vazio e o sinal convencional diz porquê.</translation>
    </message>
    <message>
        <source>Code of the indicator</source>
        <translation>Código do indicador</translation>
    </message>
    <message>
        <source>Seven digits, such as 0012918; not needed with a saved answer.</source>
        <translation>Sete algarismos, como 0012918; dispensável com uma resposta guardada.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Years with semicolons between, or INE&apos;s codes; empty: all.</source>
        <translation>Anos com ponto e vírgula entre eles, ou códigos do INE; vazio: todos.</translation>
    </message>
    <message>
        <source>Codes of four digits with semicolons between; empty: every place.</source>
        <translation>Códigos de quatro algarismos com ponto e vírgula entre eles; vazio: todos os lugares.</translation>
    </message>
    <message>
        <source>Saved answer</source>
        <translation>Resposta guardada</translation>
    </message>
    <message>
        <source>INE&apos;s JSON in a file, in place of asking; for rooms without a network.</source>
        <translation>O JSON do INE num ficheiro, em vez do pedido; para salas sem rede.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Endereço do serviço</translation>
    </message>
    <message>
        <source>Empty: INE&apos;s own.</source>
        <translation>Vazio: o do próprio INE.</translation>
    </message>
    <message>
        <source>Indicator by municipality</source>
        <translation>Indicador por município</translation>
    </message>
    <message>
        <source>A row a place, period and combination of dimensions.</source>
        <translation>Uma linha por lugar, período e combinação de dimensões.</translation>
    </message>
    <message>
        <source>Reading INE&apos;s answer</source>
        <translation>A ler a resposta do INE</translation>
    </message>
    <message>
        <source>INE gives at most 40 000 cells at once. Parts and totals stand side by side: choose the rows you need before you add. This was tried with saved answers and not with the service itself.</source>
        <translation>O INE dá no máximo 40 000 células de cada vez. As partes e os totais estão lado a lado: escolha as linhas de que precisa antes de somar. Isto foi experimentado com respostas guardadas e não com o próprio serviço.</translation>
    </message>
    <message>
        <source>Composite index</source>
        <translation>Índice composto</translation>
    </message>
    <message>
        <source>How do zones compare when many indicators are put together, how firm is the ranking, and what makes each zone strong or weak?</source>
        <translation>Como se comparam as zonas quando se juntam muitos indicadores, quão firme é a ordenação e o que torna cada zona forte ou fraca?</translation>
    </message>
    <message>
        <source>The steps of the OECD and JRC handbook (2008), with the defaults of the package COINr: outliers are treated, indicators normalised and turned so that more is better, weighted, and put together within groups and then across groups. The rank is tested by drawing other normalisations, weights and aggregations at random, and by leaving out one indicator after the other. Mazziotta-Pareto index and its adjusted form: Mazziotta and Pareto 2016; pairwise comparisons: Saaty 1980; CRITIC: Diakoulaki and others 1995.</source>
        <translation>Os passos do manual da OCDE e do JRC (2008), com as predefinições do pacote COINr: tratam-se os valores extremos, normalizam-se os indicadores e orientam-se de modo que mais seja melhor, ponderam-se e agregam-se dentro dos grupos e depois entre grupos. A posição é posta à prova sorteando outras normalizações, pesos e agregações e deixando de fora um indicador de cada vez. Índice de Mazziotta-Pareto e a sua forma ajustada: Mazziotta e Pareto 2016; comparações par a par: Saaty 1980; CRITIC: Diakoulaki e outros 1995.</translation>
    </message>
    <message>
        <source>A score compares the zones of one run and has no meaning of its own; only goalposts and targets that are given stay the same from run to run. Which indicators are in, their direction and their weight are judgements. Counts, such as people or hectares, compare zones of unequal size: take shares. The interval tells how much a rank depends on the choices, not how good the data are.</source>
        <translation>Uma pontuação compara as zonas de uma execução e não tem significado próprio; só os limites e as metas dados se mantêm de uma execução para outra. Que indicadores entram, o seu sentido e o seu peso são juízos. As contagens, como pessoas ou hectares, comparam zonas de dimensão desigual: use proporções. O intervalo diz quanto a posição depende das escolhas, não se os dados são bons.</translation>
    </message>
    <message>
        <source>Zones or values</source>
        <translation>Zonas ou valores</translation>
    </message>
    <message>
        <source>A layer of zones with a field an indicator, or the table of values that the municipal profile makes (zone_code, indicator, value and a period).</source>
        <translation>Uma camada de zonas com um campo por indicador, ou a tabela de valores que o perfil municipal produz (zone_code, indicator, value e um período).</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Tabela de indicadores</translation>
    </message>
    <message>
        <source>CSV with the columns indicator, field, direction (1: more is better, -1: less is), weight, group, lower, upper and target; an empty cell takes what the catalogue says. Empty: every indicator of the catalogue with a direction, in the group of its theme. The result “Indicators” can be edited and given here.</source>
        <translation>CSV com as colunas indicator, field, direction (1: mais é melhor, -1: menos é melhor), weight, group, lower, upper e target; uma célula vazia toma o que diz o catálogo. Vazio: todos os indicadores do catálogo com sentido, no grupo do seu tema. O resultado «Indicadores» pode ser editado e dado aqui.</translation>
    </message>
    <message>
        <source>Outlines of the zones</source>
        <translation>Contornos das zonas</translation>
    </message>
    <message>
        <source>For a table of values: the zones to draw, joined by their code.</source>
        <translation>Para uma tabela de valores: as zonas a desenhar, ligadas pelo código.</translation>
    </message>
    <message>
        <source>Rows of the table of values</source>
        <translation>Linhas da tabela de valores</translation>
    </message>
    <message>
        <source>Whether zones are compared, or whole municipalities of several profiles.</source>
        <translation>Se se comparam zonas, ou municípios inteiros de vários perfis.</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valores extremos</translation>
    </message>
    <message>
        <source>Of indicators with a skewness beyond 2 and a kurtosis beyond 3.5 the outermost values take that of the next zone; where that is not enough, the indicator is put on a logarithmic scale (not with goalposts and targets).</source>
        <translation>Nos indicadores com assimetria além de 2 e curtose além de 3,5, os valores mais afastados tomam o da zona seguinte; onde isso não basta, o indicador passa a escala logarítmica (não com limites nem metas).</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como estão</translation>
    </message>
    <message>
        <source>Winsorise, then logarithm</source>
        <translation>Winsorizar, depois logaritmo</translation>
    </message>
    <message>
        <source>Minimum to maximum, rank, goalposts and distance to target run from 0 to 100; z-score and adjusted Mazziotta-Pareto lie around 100. Goalposts need lower and upper, distance to target needs target in the table of indicators. With several periods the scale is one for all.</source>
        <translation>Mínimo a máximo, posição, limites e distância à meta vão de 0 a 100; valores padronizados e Mazziotta-Pareto ajustado situam-se em torno de 100. Os limites precisam de lower e upper, a distância à meta precisa de target na tabela de indicadores. Com vários períodos, a escala é uma só para todos.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Goalposts</source>
        <translation>Limites fixos</translation>
    </message>
    <message>
        <source>Distance to target</source>
        <translation>Distância à meta</translation>
    </message>
    <message>
        <source>Adjusted Mazziotta-Pareto</source>
        <translation>Mazziotta-Pareto ajustado</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Equal: within each group. From the table: its column weight. Pairwise comparison: of indicators or of groups (AHP). Entropy and CRITIC: from the values.</source>
        <translation>Iguais: dentro de cada grupo. Da tabela: a sua coluna weight. Comparação par a par: de indicadores ou de grupos (AHP). Entropia e CRITIC: a partir dos valores.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>From the table of indicators</source>
        <translation>Da tabela de indicadores</translation>
    </message>
    <message>
        <source>Pairwise comparison (AHP)</source>
        <translation>Comparação par a par (AHP)</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <source>Table of comparisons</source>
        <translation>Tabela de comparações</translation>
    </message>
    <message>
        <source>For pairwise comparison: CSV whose first column and header hold the same names, of all indicators or of all groups; a cell says how many times as important the row is as the column. One half is enough.</source>
        <translation>Para a comparação par a par: CSV cuja primeira coluna e cujo cabeçalho têm os mesmos nomes, de todos os indicadores ou de todos os grupos; uma célula diz quantas vezes a linha é mais importante do que a coluna. Basta uma metade.</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agregação</translation>
    </message>
    <message>
        <source>How far strengths make good weaknesses: fully (arithmetic), in part (geometric), hardly (harmonic); Mazziotta-Pareto takes away a penalty for uneven values and needs a scale around 100. Geometric and harmonic scales run from 1 to 100.</source>
        <translation>Até que ponto os pontos fortes compensam os fracos: de todo (aritmética), em parte (geométrica), quase nada (harmónica); Mazziotta-Pareto desconta uma penalização por valores desiguais e precisa de uma escala em torno de 100. As escalas da geométrica e da harmónica vão de 1 a 100.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Geometric</source>
        <translation>Geométrica</translation>
    </message>
    <message>
        <source>Harmonic</source>
        <translation>Harmónica</translation>
    </message>
    <message>
        <source>Mazziotta-Pareto</source>
        <translation>Mazziotta-Pareto</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores em falta</translation>
    </message>
    <message>
        <source>Left out: the other indicators of the group share the weight. Mean: that of the zones of the same peer group and period. Never zero.</source>
        <translation>Deixados de fora: os outros indicadores do grupo repartem o peso. Média: a das zonas do mesmo grupo de pares e período. Nunca zero.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixados de fora</translation>
    </message>
    <message>
        <source>Mean of the peer group</source>
        <translation>Média do grupo de pares</translation>
    </message>
    <message>
        <source>Least coverage (%)</source>
        <translation>Cobertura mínima (%)</translation>
    </message>
    <message>
        <source>Share of the indicators of a group that must be known for the group to have a score, and of the groups for the zone to have one.</source>
        <translation>Parte dos indicadores de um grupo que tem de ser conhecida para o grupo ter pontuação, e dos grupos para a zona a ter.</translation>
    </message>
    <message>
        <source>Field with the period</source>
        <translation>Campo com o período</translation>
    </message>
    <message>
        <source>For a layer with a row a zone and period, such as a year.</source>
        <translation>Para uma camada com uma linha por zona e período, como um ano.</translation>
    </message>
    <message>
        <source>Field with the peer group</source>
        <translation>Campo com o grupo de pares</translation>
    </message>
    <message>
        <source>Zones that are alike, for the mean that stands in; empty: all zones.</source>
        <translation>Zonas semelhantes, para a média que substitui o valor; vazio: todas as zonas.</translation>
    </message>
    <message>
        <source>Field with the zones&apos; code</source>
        <translation>Campo com o código das zonas</translation>
    </message>
    <message>
        <source>Empty: zone_code, or the code of the official boundaries (CAOP).</source>
        <translation>Vazio: zone_code, ou o código da carta administrativa oficial (CAOP).</translation>
    </message>
    <message>
        <source>Weights of the groups</source>
        <translation>Pesos dos grupos</translation>
    </message>
    <message>
        <source>Such as climate=2; mobility=1. Empty: the same for all or, with weights from values and from comparisons of indicators, what their indicators sum to.</source>
        <translation>Por exemplo climate=2; mobility=1. Vazio: o mesmo para todos ou, com pesos a partir dos valores e de comparações de indicadores, a soma dos pesos dos seus indicadores.</translation>
    </message>
    <message>
        <source>Most outliers drawn in</source>
        <translation>Máximo de valores extremos winsorizados</translation>
    </message>
    <message>
        <source>Of each indicator.</source>
        <translation>De cada indicador.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteios</translation>
    </message>
    <message>
        <source>How many sets of choices the rank is tested with; 0 for no test.</source>
        <translation>Com quantos conjuntos de escolhas se põe a posição à prova; 0 para não o fazer.</translation>
    </message>
    <message>
        <source>Change of weights in a draw (%)</source>
        <translation>Variação dos pesos num sorteio (%)</translation>
    </message>
    <message>
        <source>Each weight is changed by up to this share, up or down.</source>
        <translation>Cada peso varia até esta proporção, para mais ou para menos.</translation>
    </message>
    <message>
        <source>What the draws change</source>
        <translation>O que os sorteios variam</translation>
    </message>
    <message>
        <source>The layer of zones with the index added, or a row a zone and period of the table of values. Rank 1 is the best of its period; equal scores share the better place. rank_q05 to rank_q95 hold 90 % of the draws. Each group has a field group_…; groups that are no theme have fields of their own name.</source>
        <translation>A camada de zonas com o índice acrescentado, ou uma linha por zona e período da tabela de valores. A posição 1 é a melhor do seu período; pontuações iguais partilham o melhor lugar. De rank_q05 a rank_q95 estão 90 % dos sorteios. Cada grupo tem um campo group_…; os grupos que não são temas têm campos com o seu próprio nome.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>A row an indicator: direction, weight and bounds as used, share of the index, spread, treatment, correlation with the score, and by how many places ranks move on average when it is left out.</source>
        <translation>Uma linha por indicador: sentido, peso e limites usados, parte no índice, dispersão, tratamento, correlação com a pontuação e quantos lugares as posições mudam, em média, quando fica de fora.</translation>
    </message>
    <message>
        <source>What was done, a row a step, with warnings marked 1.</source>
        <translation>O que foi feito, uma linha por passo, com os avisos marcados com 1.</translation>
    </message>
    <message>
        <source>Compare years</source>
        <translation>Comparar anos</translation>
    </message>
    <message>
        <source>What changed in the municipality and its zones between two or more years: by how much, for better or worse, and did a rating change?</source>
        <translation>O que mudou no município e nas suas zonas entre dois ou mais anos: quanto, para melhor ou para pior, e mudou alguma classificação?</translation>
    </message>
    <message>
        <source>Each indicator of each zone is set beside itself in the reference period: change, share of the earlier value, change a year, compound growth, ratings crossed, and a score between goalposts that are one for all zones and years. Zones are the same where their outlines agree (intersection over union). Zones that were split or joined become the finest zones that all years have, and subsections the zones of TARGET_ZONES: amounts are added, shares and means weighted by base_n, medians and classes refused. Sets of zones are never joined by code where outlines are given. This project’s method.</source>
        <translation>Cada indicador de cada zona é comparado com o do período de referência: variação, variação relativa ao valor anterior, variação por ano, taxa de crescimento composta, classes de classificação ganhas ou perdidas e uma pontuação entre limites que são os mesmos para todas as zonas e anos. As zonas são as mesmas quando os seus contornos concordam (interseção sobre união). As zonas separadas ou agregadas passam às zonas mais pequenas que todos os anos têm em comum, e as subsecções às zonas de TARGET_ZONES: as quantidades somam-se, as percentagens e as médias são ponderadas por base_n, as medianas e as classes são recusadas. Quando há contornos, os conjuntos de zonas nunca se ligam pelo código. Método deste projeto.</translation>
    </message>
    <message>
        <source>A change is one of the numbers: method, source, coverage and borders may have changed as well; the log and the column remarks say where. Where the version of the method or the unit differ there is no change. Nothing is said of chance: a small base_n makes large changes.</source>
        <translation>Uma variação é uma variação dos números: também podem ter mudado o método, a fonte, a cobertura e os limites; o registo e a coluna remarks dizem onde. Quando a versão do método ou a unidade diferem não há variação. Nada se diz sobre o acaso: uma base_n pequena produz variações grandes.</translation>
    </message>
    <message>
        <source>Tables of values</source>
        <translation>Tabelas de valores</translation>
    </message>
    <message>
        <source>The values of municipal profiles of several years; or tables of your own with territory, zone_level, zone_code, indicator, period_start, value, and base_n where zones are put together.</source>
        <translation>Os valores de perfis municipais de vários anos; ou tabelas próprias com territory, zone_level, zone_code, indicator, period_start, value e, quando se reúnem zonas, base_n.</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>Período de referência</translation>
    </message>
    <message>
        <source>Every other period is compared with it, such as 2015. Empty: the first.</source>
        <translation>Todos os outros períodos são comparados com este, por exemplo 2015. Vazio: o primeiro.</translation>
    </message>
    <message>
        <source>Zones of the tables</source>
        <translation>Zonas das tabelas</translation>
    </message>
    <message>
        <source>A layer for each table, in the same order, or one for all: the zones of the profiles, CAOP or census subsections. Without geometry, zones are the same where code and name are.</source>
        <translation>Uma camada por tabela, pela mesma ordem, ou uma para todas: as zonas dos perfis, a CAOP ou as subsecções dos Censos. Sem geometria, as zonas são as mesmas quando o código e o nome o são.</translation>
    </message>
    <message>
        <source>Zones to compare in</source>
        <translation>Zonas em que se compara</translation>
    </message>
    <message>
        <source>Where the tables hold subsections: the zones they are put together to, each where a point of it lies. Needs ZONES.</source>
        <translation>Quando as tabelas têm subsecções: as zonas em que são reunidas, cada uma na zona onde fica um ponto seu. Precisa de ZONES.</translation>
    </message>
    <message>
        <source>Change that counts as none (%)</source>
        <translation>Variação que conta como nenhuma (%)</translation>
    </message>
    <message>
        <source>Up to this share of the earlier value the verdict is “same”.</source>
        <translation>Até esta percentagem do valor anterior, a evolução é «igual» (same).</translation>
    </message>
    <message>
        <source>Least agreement of outlines (%)</source>
        <translation>Concordância mínima dos contornos (%)</translation>
    </message>
    <message>
        <source>Intersection over union from which on two outlines are one zone.</source>
        <translation>Interseção sobre união a partir da qual dois contornos são a mesma zona.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Variações</translation>
    </message>
    <message>
        <source>A row a zone, indicator and pair of periods; whole municipalities first.</source>
        <translation>Uma linha por zona, indicador e par de períodos; primeiro os municípios inteiros.</translation>
    </message>
    <message>
        <source>Changes by zone</source>
        <translation>Variações por zona</translation>
    </message>
    <message>
        <source>A row a zone and pair of periods: d_ with the indicator’s name is its change, v_ the verdict.</source>
        <translation>Uma linha por zona e par de períodos: d_ com o nome do indicador é a sua variação, v_ a evolução.</translation>
    </message>
    <message>
        <source>Map of changes</source>
        <translation>Mapa de variações</translation>
    </message>
    <message>
        <source>The common zones with the changes of the last pair of periods, as in “Changes by zone”, with a style an indicator. Needs ZONES with outlines.</source>
        <translation>As zonas comuns com as variações do último par de períodos, como em «Variações por zona», com um estilo por indicador. Precisa de ZONES com contornos.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>The scores of the whole municipality in the last pair of periods, a line an indicator.</source>
        <translation>As pontuações de todo o município no último par de períodos, uma linha por indicador.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>A comparar</translation>
    </message>
    <message>
        <source>Compare municipalities</source>
        <translation>Comparar municípios</translation>
    </message>
    <message>
        <source>How does each municipality stand beside the others, indicator by indicator, and how unequal are the zones within it?</source>
        <translation>Como fica cada município ao lado dos outros, indicador a indicador, e quão desiguais são as zonas dentro dele?</translation>
    </message>
    <message>
        <source>The value of each whole municipality, as its profile computed it, is set beside the others: score between goalposts that are one for all, rank (equal values share the better place), distance to the best one and to the median. The zones within are told by minimum, quartiles and maximum. No municipality and no indicator is left out for lack of a value. This project’s method.</source>
        <translation>O valor de cada município inteiro, tal como o seu perfil o calculou, é posto ao lado dos outros: pontuação entre limites que são os mesmos para todos, posição (valores iguais partilham o melhor lugar), diferença para o melhor e para a mediana. As zonas de cada um são descritas pelo mínimo, quartis e máximo. Nenhum município e nenhum indicador fica de fora por falta de valor. Método deste projeto.</translation>
    </message>
    <message>
        <source>Amounts, such as people or hectares, follow the size of the municipality: compare shares. Years, sources and method versions that differ are named in the log and in the column remarks; with another method or unit than most there is no rank. A rank among few says little.</source>
        <translation>As quantidades, como pessoas ou hectares, acompanham o tamanho do município: compare percentagens. Os anos, as fontes e as versões do método que diferem são indicados no registo e na coluna remarks; com um método ou uma unidade diferente dos da maioria não há posição. Uma posição entre poucos diz pouco.</translation>
    </message>
    <message>
        <source>The values of the municipal profiles of several municipalities.</source>
        <translation>Os valores dos perfis municipais de vários municípios.</translation>
    </message>
    <message>
        <source>Such as 2025. Empty: the last that each municipality has of each indicator.</source>
        <translation>Por exemplo 2025. Vazio: o último que cada município tem de cada indicador.</translation>
    </message>
    <message>
        <source>Their names, by the code of CAOP. Without it municipalities go by their code.</source>
        <translation>Os seus nomes, pelo código da CAOP. Sem esta camada, os municípios são designados pelo código.</translation>
    </message>
    <message>
        <source>For the map: the zones of the profiles, one layer or several.</source>
        <translation>Para o mapa: as zonas dos perfis, numa ou em várias camadas.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>A row an indicator and municipality, with or without a value.</source>
        <translation>Uma linha por indicador e município, com ou sem valor.</translation>
    </message>
    <message>
        <source>Municipalities side by side</source>
        <translation>Municípios lado a lado</translation>
    </message>
    <message>
        <source>A row an indicator and a column a municipality, named after it.</source>
        <translation>Uma linha por indicador e uma coluna por município, com o nome deste.</translation>
    </message>
    <message>
        <source>Zones of all municipalities</source>
        <translation>Zonas de todos os municípios</translation>
    </message>
    <message>
        <source>One layer with the value of each indicator and, with s_ before its name, the score between goalposts common to all. Needs ZONES.</source>
        <translation>Uma camada com o valor de cada indicador e, com s_ antes do nome, a pontuação entre limites comuns a todos. Precisa de ZONES.</translation>
    </message>
    <message>
        <source>GeoPackage: the zones with one style per indicator, the first one shown, and the table of values. Spreadsheet: a sheet of values, one of definitions and sources, one of where the values come from (algorithm, version, parameters, data with their dates), and one for each comparison, with names a person reads. CSV: the values as spreadsheets of the language open them (semicolon and decimal comma in Portuguese, comma and point in English). GeoJSON: the zones in degrees, as RFC 7946 asks. Parquet: values and zones for programs, where the GDAL of this QGIS writes it.</source>
        <translation>GeoPackage: as zonas com um estilo por indicador, mostrando o primeiro, e a tabela de valores. Folha de cálculo: uma folha de valores, uma de definições e fontes, uma com a proveniência dos valores (algoritmo, versão, parâmetros, dados com as suas datas) e uma por comparação, com nomes legíveis. CSV: os valores tal como as folhas de cálculo da língua os abrem (ponto e vírgula e vírgula decimal em português, vírgula e ponto em inglês). GeoJSON: as zonas em graus, como pede o RFC 7946. Parquet: valores e zonas para programas, quando a GDAL deste QGIS o escreve.</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Comparações</translation>
    </message>
    <message>
        <source>Tables of “Compare years” and “Compare municipalities”; each gets a sheet of the spreadsheet.</source>
        <translation>Tabelas de «Comparar anos» e «Comparar municípios»; cada uma recebe uma folha na folha de cálculo.</translation>
    </message>
    <message>
        <source>Gets results.gpkg, results.xlsx, values.csv, zones.geojson, values.parquet and zones.parquet.</source>
        <translation>Recebe results.gpkg, results.xlsx, values.csv, zones.geojson, values.parquet e zones.parquet.</translation>
    </message>
    <message>
        <source>None chosen: all that can be made (without zones, no GeoJSON).</source>
        <translation>Nenhum escolhido: todos os que se podem fazer (sem zonas não há GeoJSON).</translation>
    </message>
    <message>
        <source>Parquet</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Parquet (zones)</source>
        <translation>Parquet (zonas)</translation>
    </message>
    <message>
        <source>Goalposts of the scores</source>
        <translation>Limites das pontuações</translation>
    </message>
    <message>
        <source>What scores 0 and 100, the same for all zones, years and municipalities: the lowest and the highest value of all; or, for shares, 0 % and 100 %.</source>
        <translation>O que vale 0 e 100, igual para todas as zonas, anos e municípios: o valor mais baixo e o mais alto de todos; ou, para percentagens, 0 % e 100 %.</translation>
    </message>
    <message>
        <source>Lowest and highest value</source>
        <translation>Valor mais baixo e mais alto</translation>
    </message>
    <message>
        <source>0 % and 100 % for shares</source>
        <translation>0 % e 100 % para percentagens</translation>
    </message>
    <message>
        <source>CSV with the columns indicator, direction (1: more is better, -1: less is), lower and upper: goalposts and directions of your own. Empty: all indicators, with the directions of the catalogue.</source>
        <translation>CSV com as colunas indicator, direction (1: mais é melhor, -1: menos é melhor), lower e upper: limites e sentidos próprios. Vazio: todos os indicadores, com os sentidos do catálogo.</translation>
    </message>
    <message>
        <source>The zones that the municipal profile makes, with zone_code and zone_name. Without them there are no maps and zones go by their codes.</source>
        <translation>As zonas que o perfil municipal produz, com zone_code e zone_name. Sem elas não há mapas e as zonas aparecem pelo código.</translation>
    </message>
    <message>
        <source>Gives the municipality&apos;s name, year, sources and licences, and chooses it where the values are of several.</source>
        <translation>Dá o nome do município, o ano, as fontes e as licenças, e escolhe o município quando os valores são de vários.</translation>
    </message>
    <message>
        <source>Field with people</source>
        <translation>Campo com a população</translation>
    </message>
    <message>
        <source>Residents of each zone. Empty: the largest number of people that an indicator of the zone rests on.</source>
        <translation>Residentes de cada zona. Vazio: o maior número de pessoas em que assenta um indicador da zona.</translation>
    </message>
    <message>
        <source>Field with people of 65 or more</source>
        <translation>Campo com a população de 65 ou mais anos</translation>
    </message>
    <message>
        <source>Shown in the adaptation sheets.</source>
        <translation>Aparece nas fichas de adaptação.</translation>
    </message>
    <message>
        <source>Field with children under 15</source>
        <translation>Campo com a população de menos de 15 anos</translation>
    </message>
    <message>
        <source>Indicator of the technical note</source>
        <translation>Indicador da nota técnica</translation>
    </message>
    <message>
        <source>Its id, such as heat_hot_pct, or its name as reports show it.</source>
        <translation>O seu código, como heat_hot_pct, ou o nome com que aparece nos relatórios.</translation>
    </message>
    <message>
        <source>Threshold in force</source>
        <translation>Limite em vigor</translation>
    </message>
    <message>
        <source>For the technical note, in the indicator&apos;s unit.</source>
        <translation>Para a nota técnica, na unidade do indicador.</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>Limite proposto</translation>
    </message>
    <message>
        <source>A place reaches a threshold when its value is</source>
        <translation>Um lugar atinge um limite quando o seu valor é</translation>
    </message>
    <message>
        <source>For the technical note. As the indicator says: at least the threshold where more is better, at most where less is.</source>
        <translation>Para a nota técnica. Como diz o indicador: pelo menos o limite quando mais é melhor, no máximo o limite quando menos é melhor.</translation>
    </message>
    <message>
        <source>As the indicator says</source>
        <translation>Como diz o indicador</translation>
    </message>
    <message>
        <source>at least the threshold</source>
        <translation>pelo menos o limite</translation>
    </message>
    <message>
        <source>at most the threshold</source>
        <translation>no máximo o limite</translation>
    </message>
    <message>
        <source>How do I show a municipality&apos;s indicators to those who decide: as a profile, a sheet for each freguesia, a note on a threshold, one page or a poster?</source>
        <translation>Como mostro os indicadores de um município a quem decide: num perfil, numa ficha por freguesia, numa nota sobre um limite, numa página ou num cartaz?</translation>
    </message>
    <message>
        <source>Municipal profile: every indicator with definition, source, map and table by zone. Adaptation sheets: for each freguesia its people, its climate indicators with rank (1 is the best) and gap to the municipality&apos;s value, what is strong and weak, and an empty table of measures; strong is a rating of good or better, else better than the municipality and in the best third of the zones, weak the reverse; an amount, such as hectares, is neither. Technical note: which zones, and municipalities where there are several, change side when the threshold moves, the people who live there, and how the count varies within 10% around the proposed threshold. The page holds everything it shows and asks nothing of the network.</source>
        <translation>Perfil municipal: cada indicador com definição, fonte, mapa e tabela por zona. Fichas de adaptação: por freguesia, a população, os indicadores climáticos com o lugar (1 é o melhor) e a diferença para o valor do município, os pontos fortes e fracos e uma tabela de medidas por preencher; é forte uma classificação boa ou melhor ou, sem classificação, estar melhor do que o município e no melhor terço das zonas, e fraco o inverso; uma quantidade, como hectares, não é nem uma coisa nem outra. Nota técnica: que zonas, e que municípios quando são vários, mudam de lado quando o limite muda, as pessoas que lá vivem e como a contagem varia até 10 % à volta do limite proposto. A página contém tudo o que mostra e nada pede à rede.</translation>
    </message>
    <message>
        <source>Nothing is computed anew: what was wrong in the values stays wrong. The technical note says on which side of a threshold a value lies, never whether a law is met, and calls a threshold official only where the catalogue names an official source for it. One page and poster are made for print (PDF); their HTML is one plain page. Made from a table of values a report does not know what the profile left out.</source>
        <translation>Nada é calculado de novo: o que estava errado nos valores continua errado. A nota técnica diz de que lado de um limite fica um valor, nunca se uma lei é respeitada, e só chama oficial a um limite para o qual o catálogo indica uma fonte oficial. A página única e o cartaz são feitos para imprimir (PDF); em HTML são uma página simples. Feito a partir de uma tabela de valores, o relatório não sabe o que o perfil deixou de fora.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What kind of document to make.</source>
        <translation>Que tipo de documento fazer.</translation>
    </message>
    <message>
        <source>Adaptation sheet for each freguesia</source>
        <translation>Ficha de adaptação por freguesia</translation>
    </message>
    <message>
        <source>Technical note on the effect of a rule</source>
        <translation>Nota técnica sobre o efeito de uma regra</translation>
    </message>
    <message>
        <source>One-page summary</source>
        <translation>Resumo de uma página</translation>
    </message>
    <message>
        <source>A1 poster</source>
        <translation>Cartaz A1</translation>
    </message>
    <message>
        <source>Of every word in the report.</source>
        <translation>De todas as palavras do relatório.</translation>
    </message>
    <message>
        <source>One HTML file to read, print or send; it works without a network.</source>
        <translation>Um ficheiro HTML para ler, imprimir ou enviar; funciona sem rede.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Publish indicators to the platform (PGI)</source>
        <translation>Publicar indicadores na plataforma (PGI)</translation>
    </message>
    <message>
        <source>Which of the municipality&apos;s indicators does its platform lack or hold with another value? Creates and updates them there, when the dry run is switched off.</source>
        <translation>Que indicadores do município faltam na plataforma ou lá têm outro valor? Cria-os e atualiza-os quando a simulação está desligada.</translation>
    </message>
    <message>
        <source>Each value of an indicator, zone and period becomes an entity KeyPerformanceIndicator (smart-data-models) with an id that is always the same: urn:ngsi-ld:KeyPerformanceIndicator:smart-territory:&lt;municipality&gt;:&lt;zone&gt;:&lt;indicator&gt;:&lt;period&gt;. kpiValue has the unit&apos;s UN/CEFACT code and the last day of the period as time of observation; currentStanding is the band; name, definition, formula and source are the catalogue&apos;s, in Portuguese. What the platform holds is asked for first, and only what is new or differs is sent: to an NGSI-LD broker by batch upsert with options=update, to NGSIv2 by an appending batch update, to a CKAN portal as rows with a primary key, into a folder as a file. Requests hold at most 500 entities and 700 kB; refused ones are halved. 20 of the sent entities are read back.</source>
        <translation>Cada valor de um indicador, zona e período torna-se uma entidade KeyPerformanceIndicator (smart-data-models) com um identificador que é sempre o mesmo: urn:ngsi-ld:KeyPerformanceIndicator:smart-territory:&lt;município&gt;:&lt;zona&gt;:&lt;indicador&gt;:&lt;período&gt;. kpiValue tem o código UN/CEFACT da unidade e, como instante de observação, o último dia do período; currentStanding é a classe; nome, definição, fórmula e fonte são os do catálogo, em português. Pergunta-se primeiro o que a plataforma tem, e só o que é novo ou difere é enviado: a um servidor NGSI-LD por upsert em lote com options=update, a NGSIv2 por atualização em lote que acrescenta, a um portal CKAN como linhas com chave primária, a uma pasta como ficheiro. Cada pedido leva no máximo 500 entidades e 700 kB; os recusados são divididos ao meio. 20 das entidades enviadas são lidas de volta.</translation>
    </message>
    <message>
        <source>Nothing is ever deleted, and no entity with another id is touched: a value that is no longer published stays on the platform. Values that are missing are left out. Units without a sure code (kg per person) stand in the description. NGSIv2 takes no brackets, quotes and equals signs in texts: similar signs are written. What a platform shows of an entity, and to whom, is for the platform to say.</source>
        <translation>Nada é apagado e nenhuma entidade com outro identificador é tocada: um valor que deixa de ser publicado fica na plataforma. Os valores em falta não são publicados. As unidades sem código seguro (kg por habitante) ficam na descrição. NGSIv2 não aceita parênteses, aspas nem sinais de igual nos textos: escrevem-se sinais parecidos. O que a plataforma mostra de uma entidade, e a quem, cabe à plataforma dizer.</translation>
    </message>
    <message>
        <source>Entities created, or that would be</source>
        <translation>Entidades criadas, ou que o seriam</translation>
    </message>
    <message>
        <source>Entities updated, or that would be</source>
        <translation>Entidades atualizadas, ou que o seriam</translation>
    </message>
    <message>
        <source>Entities that are as they should be</source>
        <translation>Entidades que estão como devem</translation>
    </message>
    <message>
        <source>Entities that were not taken</source>
        <translation>Entidades que não foram aceites</translation>
    </message>
    <message>
        <source>Entities read back otherwise than sent</source>
        <translation>Entidades lidas de volta diferentes do que foi enviado</translation>
    </message>
    <message>
        <source>Comparing with the platform</source>
        <translation>A comparar com a plataforma</translation>
    </message>
    <message>
        <source>The long table of the municipal profile (VALUES). Either this or a layer.</source>
        <translation>A tabela longa do perfil municipal (VALUES). Ou esta ou uma camada.</translation>
    </message>
    <message>
        <source>Layer of results</source>
        <translation>Camada de resultados</translation>
    </message>
    <message>
        <source>A row a zone, with a field an indicator: the ZONES_OUTPUT of the municipal profile, or the result of an algorithm by zone.</source>
        <translation>Uma linha por zona, com um campo por indicador: ZONES_OUTPUT do perfil municipal, ou o resultado de um algoritmo por zona.</translation>
    </message>
    <message>
        <source>Of the layer of results; empty: zone_code, or the field of CAOP.</source>
        <translation>Da camada de resultados; vazio: zone_code, ou o campo da CAOP.</translation>
    </message>
    <message>
        <source>Ids of the indicators to publish, separated by commas; empty for all.</source>
        <translation>Identificadores dos indicadores a publicar, separados por vírgulas; vazio para todos.</translation>
    </message>
    <message>
        <source>What values without a period stand for: a year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30).</source>
        <translation>Aquilo a que se referem os valores sem período: um ano (2025), um mês (2025-06) ou dois dias (2025-06-01/2025-09-30).</translation>
    </message>
    <message>
        <source>Who publishes, such as Câmara Municipal de Tomar.</source>
        <translation>Quem publica, como Câmara Municipal de Tomar.</translation>
    </message>
    <message>
        <source>Its name, for the address of the entities (addressLocality).</source>
        <translation>O seu nome, para a morada das entidades (addressLocality).</translation>
    </message>
    <message>
        <source>Code of the municipality</source>
        <translation>Código do município</translation>
    </message>
    <message>
        <source>Four digits, where the values do not say it and no zone code begins with it.</source>
        <translation>Quatro algarismos, quando os valores não o dizem e nenhum código de zona começa por ele.</translation>
    </message>
    <message>
        <source>Outlines and names of the zones, matched by code; without them the entities have no location.</source>
        <translation>Contornos e nomes das zonas, ligados pelo código; sem eles as entidades ficam sem localização.</translation>
    </message>
    <message>
        <source>Of the zones; empty: zone_code, or the field of CAOP.</source>
        <translation>Das zonas; vazio: zone_code, ou o campo da CAOP.</translation>
    </message>
    <message>
        <source>Of the zones; empty: zone_name, or the field of CAOP.</source>
        <translation>Das zonas; vazio: zone_name, ou o campo da CAOP.</translation>
    </message>
    <message>
        <source>Tolerance of the outlines (m)</source>
        <translation>Tolerância dos contornos (m)</translation>
    </message>
    <message>
        <source>Outlines are simplified by at most this much, so that entities stay small.</source>
        <translation>Os contornos são simplificados até este limite, para que as entidades fiquem pequenas.</translation>
    </message>
    <message>
        <source>The name of a saved connection, a folder, the address of a service, or a JSON object of settings, as the pull takes them. In a folder the file KeyPerformanceIndicator-smart-territory.json is written. Empty: the embedded sample, for dry runs only.</source>
        <translation>O nome de uma ligação guardada, uma pasta, o endereço de um serviço, ou um objeto JSON de definições, como na obtenção de dados. Numa pasta é escrito o ficheiro KeyPerformanceIndicator-smart-territory.json. Vazio: o exemplo incluído, só para simulações.</translation>
    </message>
    <message>
        <source>Resource or dataset (CKAN)</source>
        <translation>Recurso ou conjunto de dados (CKAN)</translation>
    </message>
    <message>
        <source>Of a CKAN portal: the id of a resource, or the name of a dataset in which a table is made. Other platforms need none.</source>
        <translation>De um portal CKAN: o identificador de um recurso, ou o nome de um conjunto de dados no qual se cria uma tabela. As outras plataformas não precisam.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Only say what would be created and updated; nothing is sent.</source>
        <translation>Dizer apenas o que seria criado e atualizado; nada é enviado.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Notes what was sent. Given again, what it holds is skipped unless it changed, so that a run goes on after a break; it is added to and not replaced.</source>
        <translation>Anota o que foi enviado. Dado outra vez, o que contém é saltado, salvo se mudou, e assim uma execução continua depois de uma interrupção; é acrescentado e não substituído.</translation>
    </message>
    <message>
        <source>All entities as they would be sent (an array in JSON).</source>
        <translation>Todas as entidades tal como seriam enviadas (uma lista em JSON).</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>O que aconteceu a cada uma</translation>
    </message>
    <message>
        <source>A row for each entity, with what was or would be done.</source>
        <translation>Uma linha por entidade, com o que foi ou seria feito.</translation>
    </message>
    <message>
        <source>The platform keeps an older rating (currentStanding).</source>
        <translation>A plataforma mantém uma classificação mais antiga (currentStanding).</translation>
    </message>
    <message>
        <source>The platform refused it: {detail}</source>
        <translation>A plataforma recusou-a: {detail}</translation>
    </message>
    <message>
        <source>The platform did not say what became of it.</source>
        <translation>A plataforma não disse o que lhe aconteceu.</translation>
    </message>
    <message>
        <source>Not sent, because publishing ended before.</source>
        <translation>Não enviada, porque a publicação terminou antes.</translation>
    </message>
    <message>
        <source>Read back otherwise than sent: {detail}</source>
        <translation>Lida de volta diferente do que foi enviado: {detail}</translation>
    </message>
    <message>
        <source>both are given</source>
        <translation>são dados os dois</translation>
    </message>
    <message>
        <source>neither is given</source>
        <translation>não é dado nenhum</translation>
    </message>
    <message>
        <source>How fresh</source>
        <translation>Atualidade dos dados</translation>
    </message>
    <message>
        <source>A complete answer is kept on this computer as a snapshot, without anything secret. The last choice needs no network and asks nobody; log and metadata say how old the data are. Files and folders are always read as they are.</source>
        <translation>Uma resposta completa fica guardada neste computador como cópia, sem nada de secreto. A última opção dispensa a rede e não pergunta nada a ninguém; o registo e os metadados dizem a idade dos dados. Os ficheiros e as pastas são sempre lidos como estão.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Perguntar ao servidor</translation>
    </message>
    <message>
        <source>Ask the server; where it does not answer, take the last snapshot</source>
        <translation>Perguntar ao servidor; se não responder, usar a última cópia</translation>
    </message>
    <message>
        <source>Last snapshot only, without the network</source>
        <translation>Só a última cópia, sem rede</translation>
    </message>
    <message>
        <source>Open a workshop pack</source>
        <translation>Abrir um pacote de oficina</translation>
    </message>
    <message>
        <source>What did the workshop&apos;s organisers bring, and where is it on my computer?</source>
        <translation>O que trouxeram os organizadores da oficina, e onde está no meu computador?</translation>
    </message>
    <message>
        <source>Checks the zip before anything is kept: paths that would leave the folder, links, names that clash, sizes that cannot be, checksums. Then the data go to a new folder, the connections are saved (under another name where theirs is taken by other settings), and the snapshots are kept unless newer ones are there. Where anything fails, nothing is left.</source>
        <translation>Verifica o zip antes de guardar seja o que for: caminhos que sairiam da pasta, ligações simbólicas, nomes em conflito, tamanhos impossíveis, somas de verificação. Depois os dados vão para uma pasta nova, as ligações são gravadas (com outro nome, se o seu já pertencer a outra configuração) e as cópias são guardadas, salvo se já houver mais recentes. Se algo falhar, não fica nada.</translation>
    </message>
    <message>
        <source>A pack that passes is undamaged, which does not tell who made it: open only packs from people you know. It brings no passwords; where a connection needs one, give it an authcfg of your own.</source>
        <translation>Um pacote que passa na verificação não está danificado, mas isso não diz quem o fez: abra só pacotes de quem conhece. Não traz palavras-passe; se uma ligação precisar de uma, dê-lhe um authcfg seu.</translation>
    </message>
    <message>
        <source>Workshop pack</source>
        <translation>Pacote de oficina</translation>
    </message>
    <message>
        <source>The zip as you got it.</source>
        <translation>O zip tal como o recebeu.</translation>
    </message>
    <message>
        <source>Folder to open it in</source>
        <translation>Pasta onde o abrir</translation>
    </message>
    <message>
        <source>A subfolder with the pack&apos;s title is made; nothing is overwritten.</source>
        <translation>Cria-se uma subpasta com o título do pacote; nada é substituído.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>A row a connection, snapshot and part of the data.</source>
        <translation>Uma linha por ligação, cópia e parte dos dados.</translation>
    </message>
    <message>
        <source>Folder with the pack&apos;s data</source>
        <translation>Pasta com os dados do pacote</translation>
    </message>
    <message>
        <source>Connections in the pack</source>
        <translation>Ligações no pacote</translation>
    </message>
    <message>
        <source>Snapshots in the pack</source>
        <translation>Cópias no pacote</translation>
    </message>
    <message>
        <source>Opening the pack</source>
        <translation>A abrir o pacote</translation>
    </message>
    <message>
        <source>Make a workshop pack</source>
        <translation>Fazer um pacote de oficina</translation>
    </message>
    <message>
        <source>How do a platform&apos;s connections and data get into a room without a network, such as a workshop with a class or a council?</source>
        <translation>Como levar as ligações e os dados de uma plataforma para uma sala sem rede, por exemplo numa oficina com uma turma ou uma câmara municipal?</translation>
    </message>
    <message>
        <source>Writes one zip with the connections' settings (without passwords and without authcfg), the snapshots of what was pulled with them, a territory's folder, chosen layers and the sample. A list of contents holds size and SHA-256 of every file. Open it with “Open a workshop pack”; pulls with “Last snapshot only” then work without a network.</source>
        <translation>Escreve um zip com a configuração das ligações (sem palavras-passe e sem authcfg), as cópias do que se obteve com elas, a pasta de um território, camadas escolhidas e o exemplo. Uma lista do conteúdo tem o tamanho e o SHA-256 de cada ficheiro. Abre-se com «Abrir um pacote de oficina»; com «Só a última cópia», os dados obtêm-se então sem rede.</translation>
    </message>
    <message>
        <source>Everything in the pack can be read by whoever gets it. A pull finds its snapshot only with the same connection, collection, extent, filter and limit as when it was made: run what the workshop will run once before. Checksums show damage, not who made the pack. At most 4 GB and 20 000 files.</source>
        <translation>Tudo o que está no pacote pode ser lido por quem o receber. Um pedido só encontra a sua cópia com a mesma ligação, coleção, extensão, filtro e limite de quando foi feita: execute antes, uma vez, o que se vai executar na oficina. As somas de verificação mostram danos, não quem fez o pacote. No máximo 4 GB e 20 000 ficheiros.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name of the folder that the pack is opened to.</source>
        <translation>Nome da pasta em que o pacote se abre.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Names of saved connections with semicolons between; * for all.</source>
        <translation>Nomes de ligações gravadas, separados por ponto e vírgula; * para todas.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>What was pulled before and is kept on this computer.</source>
        <translation>O que se obteve antes e está guardado neste computador.</translation>
    </message>
    <message>
        <source>Those of the connections above</source>
        <translation>As das ligações indicadas acima</translation>
    </message>
    <message>
        <source>All on this computer</source>
        <translation>Todas as deste computador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Territory&apos;s folder</source>
        <translation>Pasta do território</translation>
    </message>
    <message>
        <source>With the territory file and its layers; packed with all it holds.</source>
        <translation>Com o ficheiro do território e as suas camadas; vai com tudo o que contém.</translation>
    </message>
    <message>
        <source>Further layers</source>
        <translation>Outras camadas</translation>
    </message>
    <message>
        <source>Layers that are files.</source>
        <translation>Camadas que são ficheiros.</translation>
    </message>
    <message>
        <source>Sample territory</source>
        <translation>Território de exemplo</translation>
    </message>
    <message>
        <source>Towns of the embedded sample, ready to open from the folder.</source>
        <translation>Localidades do exemplo incluído, prontas a abrir a partir da pasta.</translation>
    </message>
    <message>
        <source>The zip to hand out.</source>
        <translation>O zip a distribuir.</translation>
    </message>
    <message>
        <source>Files of data in the pack</source>
        <translation>Ficheiros de dados no pacote</translation>
    </message>
    <message>
        <source>Looking at what goes in</source>
        <translation>A ver o que entra</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>A escrever o pacote</translation>
    </message>
    <message>
        <source>Fetch boundaries and land cover</source>
        <translation>Obter limites e ocupação do solo</translation>
    </message>
    <message>
        <source>How do I begin with a municipality of which I have no layers: its outline, its freguesias and its land cover?</source>
        <translation>Como começar com um município de que não tenho camadas: o limite, as freguesias e a ocupação do solo?</translation>
    </message>
    <message>
        <source>Asks the OGC API of the Directorate-General for Territory (DGT) for the municipality by its code, for the freguesias of the official boundaries (CAOP) and for the newest land-cover map (COS) there, page by page. All go to one GeoPackage in the official metric CRS, and into the folder&apos;s territory file with date, citation and licence; layers that the file has already stay. What is incomplete is refused.</source>
        <translation>Pede à OGC API da Direção-Geral do Território (DGT) o município pelo seu código, as freguesias da Carta Administrativa Oficial de Portugal (CAOP) e a Carta de Uso e Ocupação do Solo (COS) mais recente desse lugar, página a página. Tudo vai para um GeoPackage no SRC métrico oficial e para o ficheiro do território da pasta, com data, citação e licença; as camadas que o ficheiro já tem ficam. O que vier incompleto é recusado.</translation>
    </message>
    <message>
        <source>The service has the mainland only. Land-cover polygons are kept whole where they cross the municipality&apos;s limit. This was tried on stand-ins with the service&apos;s collections and fields, and not on the service itself.</source>
        <translation>O serviço só tem o continente. Os polígonos de ocupação do solo que atravessam o limite do município ficam inteiros. Foi experimentado em substitutos com as coleções e os campos do serviço, e não no próprio serviço.</translation>
    </message>
    <message>
        <source>Four digits of the official boundaries (DTMN), such as 1106 for Lisbon.</source>
        <translation>Quatro algarismos da CAOP (DTMN), como 1106 para Lisboa.</translation>
    </message>
    <message>
        <source>Land-cover map</source>
        <translation>Carta de ocupação do solo</translation>
    </message>
    <message>
        <source>Collection such as cos2023v1; empty: the newest COS of the service.</source>
        <translation>Coleção como cos2023v1; vazio: a COS mais recente do serviço.</translation>
    </message>
    <message>
        <source>An OGC API Features service with the same collections.</source>
        <translation>Um serviço OGC API Features com as mesmas coleções.</translation>
    </message>
    <message>
        <source>Where the GeoPackage and the territory file are written.</source>
        <translation>Onde se escrevem o GeoPackage e o ficheiro do território.</translation>
    </message>
    <message>
        <source>GeoPackage with the layers</source>
        <translation>GeoPackage com as camadas</translation>
    </message>
    <message>
        <source>Asking for the municipality</source>
        <translation>A pedir o município</translation>
    </message>
    <message>
        <source>Fetching the freguesias</source>
        <translation>A obter as freguesias</translation>
    </message>
    <message>
        <source>Fetching the land cover</source>
        <translation>A obter a ocupação do solo</translation>
    </message>
    <message>
        <source>Writing the layers and the territory file</source>
        <translation>A escrever as camadas e o ficheiro do território</translation>
    </message>
    <message>
        <source>Go on where a run was broken off</source>
        <translation>Continuar onde uma execução foi interrompida</translation>
    </message>
    <message>
        <source>If a run with the same query was killed, cancelled or cut off from the network in the last six hours, only the pages that it did not get are asked for, unless entities were added or removed meanwhile.</source>
        <translation>Se nas últimas seis horas uma execução com o mesmo pedido foi terminada à força, cancelada ou ficou sem rede, só se pedem as páginas que ela não obteve, a não ser que entretanto tenham sido acrescentadas ou retiradas entidades.</translation>
    </message>
    <message>
        <source>Reads entities from an NGSI-LD (ETSI GS CIM 009) or NGSIv2 context broker, an OGC API Features or SensorThings 1.1 service, the DataStore of a CKAN portal, the catalogue of a udata portal, or files of NGSI-LD entities or GeoJSON, such as the bulk downloads of the national data-model catalogue; what an address speaks is found out by asking. Pages are asked for by position, repeated entities are dropped, and what arrived is compared with what the source announces. Each attribute becomes a field in lower case, with its unit in a field ending in _unit and its time in one ending in _observed_at; what fits in no field stands as JSON in extra_json. Coordinates come in EPSG:4326. Time series come from a broker&apos;s temporal interface or from observations of SensorThings, entity by entity; what the source does not put together by periods is put together here.</source>
        <translation>Lê entidades de um servidor de contexto (context broker) NGSI-LD (ETSI GS CIM 009) ou NGSIv2, de um serviço OGC API Features ou SensorThings 1.1, do DataStore de um portal CKAN, do catálogo de um portal udata, ou de ficheiros de entidades NGSI-LD ou GeoJSON, como as descargas em bloco do catálogo nacional de modelos de dados; o que um endereço fala descobre-se perguntando. As páginas são pedidas por posição, as entidades repetidas são eliminadas e o que chegou é comparado com o que a fonte anuncia. Cada atributo passa a um campo em minúsculas, com a sua unidade num campo terminado em _unit e o seu instante num terminado em _observed_at; o que não cabe em nenhum campo fica como JSON em extra_json. As coordenadas vêm em EPSG:4326. As séries temporais vêm da interface temporal de um servidor de contexto ou das observações de SensorThings, entidade a entidade; o que a fonte não junta por períodos é juntado aqui.</translation>
    </message>
    <message>
        <source>The layers are a snapshot of the moment they were pulled. The result COMPLETE says whether all that the source announces arrived; do not use an incomplete layer as if nothing were missing. In the layers times are kept as the text that was sent, in the table of series they are in UTC, and so are days, months and years. Many brokers answer nothing beyond some tens of thousands of entities: what lies behind is asked for in parts, and where that fails the result is incomplete.</source>
        <translation>As camadas são um retrato do momento em que foram obtidas. O resultado COMPLETE diz se chegou tudo o que a fonte anuncia; não use uma camada incompleta como se nada faltasse. Nas camadas os instantes ficam como o texto que foi enviado; na tabela das séries estão em UTC, e também os dias, meses e anos. Muitos servidores nada respondem além de algumas dezenas de milhares de entidades: o que fica para lá é pedido por partes e, onde isso falha, o resultado fica incompleto.</translation>
    </message>
    <message>
        <source>Only what changed or was observed from this moment on, as 2026-05-01 or 2026-05-01T10:00:00Z (UTC where no zone is given). For NGSIv2, OGC API and observations of SensorThings; elsewhere use the filter. With AGGREGATE it bounds the time series, and the entities come whatever their time.</source>
        <translation>Só o que mudou ou foi observado a partir deste instante, como 2026-05-01 ou 2026-05-01T10:00:00Z (UTC onde não há fuso). Para NGSIv2, OGC API e observações de SensorThings; nos outros casos use o filtro. Com AGGREGATE limita as séries temporais, e as entidades vêm qualquer que seja o seu instante.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Only what changed or was observed before this moment; written as SINCE is.</source>
        <translation>Só o que mudou ou foi observado antes deste instante; escreve-se como SINCE.</translation>
    </message>
    <message>
        <source>Readings or periods of the time series</source>
        <translation>Leituras ou períodos das séries temporais</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporais</translation>
    </message>
    <message>
        <source>None: the entities as they are now. Otherwise also the table SERIES, with every reading of the entities&apos; attributes or one figure a period. For NGSI-LD brokers with a temporal interface, and Things or Datastreams of SensorThings.</source>
        <translation>Nenhuma: as entidades como são agora. De outro modo também a tabela SERIES, com cada leitura dos atributos das entidades ou um valor por período. Para servidores NGSI-LD com interface temporal e Things ou Datastreams de SensorThings.</translation>
    </message>
    <message>
        <source>Every reading</source>
        <translation>Todas as leituras</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Number of readings</source>
        <translation>Número de leituras</translation>
    </message>
    <message>
        <source>What readings are put together by, in UTC; the first period is a whole one, also where SINCE lies within it.</source>
        <translation>Por que períodos se juntam as leituras, em UTC; o primeiro é um período inteiro, mesmo que SINCE caia dentro dele.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>A row a reading, or a period of one attribute of an entity. Yes and no are 1 and 0; what is no number stands in value_text. Needs a choice in AGGREGATE.</source>
        <translation>Uma linha por leitura, ou por período de um atributo de uma entidade. Sim e não são 1 e 0; o que não é número fica em value_text. Precisa de uma escolha em AGGREGATE.</translation>
    </message>
    <message>
        <source>Ready models</source>
        <translation>Modelos prontos</translation>
    </message>
    <message>
        <source>Steps of the model</source>
        <translation>Passos do modelo</translation>
    </message>
    <message>
        <source>Run a job over several municipalities</source>
        <translation>Correr um trabalho em vários municípios</translation>
    </message>
    <message>
        <source>How do several municipalities compare, each computed by the same tasks with its own layers, overnight and without watching?</source>
        <translation>Como se comparam vários municípios, cada um calculado pelas mesmas tarefas com as suas camadas, durante a noite e sem vigilância?</translation>
    </message>
    <message>
        <source>Reads a job file: territory files, and tasks that are algorithms or ready models with their parameters. Each task on each municipality runs in a qgis_process of its own, several at a time. One that fails or crashes is named and the others go on. What an earlier run did is kept as long as its request, the plugin&apos;s version and the contents of its files are the same. In the end the values of all municipalities stand in one table, and one page compares them indicator by indicator.</source>
        <translation>Lê um ficheiro de trabalho: ficheiros de território e tarefas, que são algoritmos ou modelos prontos com os seus parâmetros. Cada tarefa em cada município corre num qgis_process próprio, vários ao mesmo tempo. Um que falhe ou termine inesperadamente é nomeado e os outros continuam. O que uma execução anterior fez fica enquanto forem os mesmos o pedido, a versão do módulo e o conteúdo dos seus ficheiros. No fim, os valores de todos os municípios ficam numa só tabela, e uma só página compara-os indicador a indicador.</translation>
    </message>
    <message>
        <source>Values are set side by side as each municipality's data give them: differences of source, year and completeness are not evened out. The processes know this plugin and QGIS's own algorithms, and no other plugin. A change behind the address of a service or database is not noticed; run without “Resume” after it.</source>
        <translation>Os valores são postos lado a lado tal como os dados de cada município os dão: diferenças de fonte, ano e completude não são corrigidas. Os processos conhecem este módulo e os algoritmos do próprio QGIS, e nenhum outro módulo. Uma alteração por trás do endereço de um serviço ou de uma base de dados não é notada; corra sem «Retomar» depois dela.</translation>
    </message>
    <message>
        <source>Job file</source>
        <translation>Ficheiro de trabalho</translation>
    </message>
    <message>
        <source>A JSON file with “territories” and “tasks”; processing/batch/jobs of the plugin holds examples. Relative paths start at its folder.</source>
        <translation>Um ficheiro JSON com «territories» e «tasks»; há exemplos em processing/batch/jobs do módulo. Os caminhos relativos partem da sua pasta.</translation>
    </message>
    <message>
        <source>Processes at a time</source>
        <translation>Processos ao mesmo tempo</translation>
    </message>
    <message>
        <source>Empty: one for each processor, as far as each has 2 GB of memory.</source>
        <translation>Vazio: um por cada processador, desde que haja 2 GB de memória para cada.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Keep what was done before and has not changed since; else all is done anew.</source>
        <translation>Manter o que já foi feito e não mudou desde então; se não, faz-se tudo de novo.</translation>
    </message>
    <message>
        <source>Gets a folder for each municipality, with one for each task, its log and its journal.</source>
        <translation>Recebe uma pasta por município, com uma por tarefa, o seu registo e o seu diário.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>One row a municipality and task: done, kept from before or failed, with the reason; if left out: runs.csv in the folder.</source>
        <translation>Uma linha por município e tarefa: feita (done), mantida de antes (kept) ou falhada (failed), com a razão; se omitida: runs.csv na pasta.</translation>
    </message>
    <message>
        <source>Values of all municipalities</source>
        <translation>Valores de todos os municípios</translation>
    </message>
    <message>
        <source>The values of every municipal profile in one table; if left out: values_all.csv in the folder.</source>
        <translation>Os valores de todos os perfis municipais numa só tabela; se omitida: values_all.csv na pasta.</translation>
    </message>
    <message>
        <source>One HTML file with a table of indicators and municipalities; if left out: comparison.html in the folder.</source>
        <translation>Um ficheiro HTML com uma tabela de indicadores e municípios; se omitido: comparison.html na pasta.</translation>
    </message>
    <message>
        <source>Runs that failed</source>
        <translation>Execuções que falharam</translation>
    </message>
    <message>
        <source>Running the municipalities</source>
        <translation>A correr os municípios</translation>
    </message>
    <message>
        <source>What the tested service offers for pulling, and how many entities it announces for each of the first 50 (empty where it tells no number).</source>
        <translation>O que o serviço testado oferece para obter e quantas entidades anuncia para cada uma das primeiras 50 (vazio onde não diz o número).</translation>
    </message>
    <message>
        <source>Largest page; 0 where it is not known</source>
        <translation>Maior página; 0 onde não é conhecida</translation>
    </message>
    <message>
        <source>Language of the filter</source>
        <translation>Linguagem do filtro</translation>
    </message>
    <message>
        <source>It did not work, and no reason was given.</source>
        <translation>Não funcionou e não foi dada nenhuma razão.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Descobrir, perguntando</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Pasta ou ficheiro</translation>
    </message>
    <message>
        <source>NGSI-LD context broker</source>
        <translation>Servidor de contexto NGSI-LD</translation>
    </message>
    <message>
        <source>NGSIv2 context broker (Orion)</source>
        <translation>Servidor de contexto NGSIv2 (Orion)</translation>
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
        <translation>Portal CKAN (DataStore)</translation>
    </message>
    <message>
        <source>udata portal (catalogue)</source>
        <translation>Portal udata (catálogo)</translation>
    </message>
    <message>
        <source>Allow &amp;unencrypted http to another computer</source>
        <translation>Permitir http não ci&amp;frado para outro computador</translation>
    </message>
    <message>
        <source>https://… or a folder</source>
        <translation>https://… ou uma pasta</translation>
    </message>
    <message>
        <source>names, separated by commas</source>
        <translation>nomes, separados por vírgulas</translation>
    </message>
    <message>
        <source>Passwords and tokens stay in QGIS&apos;s authentication store; only its id is saved.</source>
        <translation>Palavras-passe e tokens ficam no armazém de autenticação do QGIS; só o seu identificador é guardado.</translation>
    </message>
    <message>
        <source>NGSILD-Tenant; with NGSIv2 Fiware-Service.</source>
        <translation>NGSILD-Tenant; em NGSIv2, Fiware-Service.</translation>
    </message>
    <message>
        <source>Address of the JSON-LD context that the broker shall use.</source>
        <translation>Endereço do contexto JSON-LD que o servidor de contexto deve usar.</translation>
    </message>
    <message>
        <source>Further hosts that the service may redirect to; no others are ever asked.</source>
        <translation>Outros servidores para onde o serviço pode reencaminhar; nenhum outro é contactado.</translation>
    </message>
    <message>
        <source>Records asked for in one request.</source>
        <translation>Registos pedidos de cada vez.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>In&amp;quilino (tenant)</translation>
    </message>
    <message>
        <source>Service &amp;path</source>
        <translation>&amp;Caminho do serviço</translation>
    </message>
    <message>
        <source>Authent&amp;ication</source>
        <translation>&amp;Autenticação</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais definições</translation>
    </message>
    <message>
        <source>JSON-LD conte&amp;xt</source>
        <translation>Conte&amp;xto JSON-LD</translation>
    </message>
    <message>
        <source>Further &amp;hosts</source>
        <translation>Outros &amp;servidores</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>Lice&amp;nça</translation>
    </message>
    <message>
        <source>Pa&amp;ge size</source>
        <translation>Tamanho da &amp;página</translation>
    </message>
    <message>
        <source>Ti&amp;me for a request</source>
        <translation>Tempo por pe&amp;dido</translation>
    </message>
    <message>
        <source>Largest answe&amp;r</source>
        <translation>Maio&amp;r resposta</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>No&amp;va</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>El&amp;iminar</translation>
    </message>
    <message>
        <source>T&amp;est connection</source>
        <translation>&amp;Testar ligação</translation>
    </message>
    <message>
        <source>Canc&amp;el test</source>
        <translation>Cancelar &amp;teste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>{name} (national service)</source>
        <translation>{name} (serviço nacional)</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Cópia de {name}</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«{name}» está guardada.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Delete the connection “{name}”?</source>
        <translation>Eliminar a ligação «{name}»?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>A eliminar…</translation>
    </message>
    <message>
        <source>Asking the service what it is…</source>
        <translation>A perguntar ao serviço o que é…</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>O teste foi cancelado.</translation>
    </message>
    <message>
        <source>Give up the changes that are not saved?</source>
        <translation>Abandonar as alterações que não foram guardadas?</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>&amp;Ligações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Ligações…</translation>
    </message>
    <message>
        <source>The service answers: {kind}.</source>
        <translation>O serviço responde: {kind}.</translation>
    </message>
    <message>
        <source>Version: {version}.</source>
        <translation>Versão: {version}.</translation>
    </message>
    <message>
        <source>Collections: {count}.</source>
        <translation>Coleções: {count}.</translation>
    </message>
    <message>
        <source>Largest page: {size}.</source>
        <translation>Maior página: {size}.</translation>
    </message>
    <message>
        <source>Filter: {language}.</source>
        <translation>Filtro: {language}.</translation>
    </message>
    <message>
        <source>Laid out for paper: pages of A4, or the poster on A1. Its text can be searched.</source>
        <translation>Composto para papel: páginas A4, ou o cartaz em A1. O texto pode ser pesquisado.</translation>
    </message>
    <message>
        <source>Laying out the print</source>
        <translation>A compor a impressão</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Run a job over several municipalities…</source>
        <translation>Correr um trabalho em vários municípios…</translation>
    </message>
    <message>
        <source>Pull data from the platform (PGI)…</source>
        <translation>Obter dados da plataforma (PGI)…</translation>
    </message>
    <message>
        <source>Publish indicators to the platform (PGI)…</source>
        <translation>Publicar indicadores na plataforma (PGI)…</translation>
    </message>
    <message>
        <source>Open a workshop pack…</source>
        <translation>Abrir um pacote de oficina…</translation>
    </message>
    <message>
        <source>A year (2025), a month (2025-06) or two days (2025-06-01/2025-09-30); empty: the file&apos;s year.</source>
        <translation>Um ano (2025), um mês (2025-06) ou dois dias (2025-06-01/2025-09-30); vazio: o ano do ficheiro.</translation>
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
    <message>
        <source>{count} of {total} places stand on a plot, from whose limit they are measured; the others from their own edge.</source>
        <translation>{count} de {total} lugares estão num prédio, de cujo limite se mede; os outros, da sua própria fachada.</translation>
    </message>
    <message>
        <source>Service area of typology {kind}: {share:.1f} %, which is rated “{band}”.</source>
        <translation>Área de serviço de tipologia {kind}: {share:.1f} %, com a classificação «{band}».</translation>
    </message>
    <message>
        <source>Service area of typology {kind}: {share:.1f} %, below the values rated good (from {limit:g} %); the limits of the other ratings are not known here.</source>
        <translation>Área de serviço de tipologia {kind}: {share:.1f} %, abaixo dos valores classificados como bons (a partir de {limit:g} %); os limites das outras classificações não são aqui conhecidos.</translation>
    </message>
    <message>
        <source>{count} of {total} roofs lie outside the data of the raster and have no result.</source>
        <translation>{count} de {total} telhados estão fora dos dados do raster e não têm resultado.</translation>
    </message>
    <message>
        <source>“{text}” gives {count} numbers. Give twelve amounts of rain in mm, January first, with semicolons between.</source>
        <translation>«{text}» dá {count} números. Dê doze valores de chuva em mm, janeiro primeiro, separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>There is no rain to collect. Give the twelve months, a year&apos;s amount, or a raster of it.</source>
        <translation>Não há chuva para recolher. Dê os doze meses, o valor de um ano, ou um raster.</translation>
    </message>
    <message>
        <source>There is no irradiation. Give a raster of kWh/m² a year, or one number for all roofs.</source>
        <translation>Não há irradiação. Dê um raster de kWh/m² por ano, ou um número para todos os telhados.</translation>
    </message>
    <message>
        <source>The year&apos;s rain is spread evenly over the months, which makes tanks too small where summers are dry. Give the rain of the twelve months.</source>
        <translation>A chuva do ano é repartida por igual pelos meses, o que faz depósitos pequenos de mais onde os verões são secos. Dê a chuva dos doze meses.</translation>
    </message>
    <message>
        <source>“{layer}” does not say who lives in each building, so there is no demand and no tank. Choose the field with the people; “Population to buildings” makes one.</source>
        <translation>«{layer}» não diz quem vive em cada edifício, pelo que não há consumo nem depósito. Escolha o campo com as pessoas; «População por edifício» faz um.</translation>
    </message>
    <message>
        <source>All roofs together collect {rain:.0f} m³ a year from {area:.1f} ha.</source>
        <translation>Todos os telhados juntos recolhem {rain:.0f} m³ por ano em {area:.1f} ha.</translation>
    </message>
    <message>
        <source>All roofs together yield {energy:.1f} GWh a year with {power:.1f} MWp.</source>
        <translation>Todos os telhados juntos dão {energy:.1f} GWh por ano com {power:.1f} MWp.</translation>
    </message>
    <message>
        <source>“{layer}” has no building with an area. Choose the footprints of the buildings.</source>
        <translation>«{layer}» não tem nenhum edifício com área. Escolha as implantações dos edifícios.</translation>
    </message>
    <message>
        <source>The first map is of series {before} of the COS and the second of series {after}: the same code means different things in them, so that their difference is no change of land. Choose two maps of one series.</source>
        <translation>O primeiro mapa é da série {before} da COS e o segundo da série {after}: o mesmo código quer dizer coisas diferentes, pelo que a sua diferença não é uma mudança do solo. Escolha dois mapas da mesma série.</translation>
    </message>
    <message>
        <source>The two maps do not overlap. Choose two maps of the same place, and look at their coordinate reference systems.</source>
        <translation>Os dois mapas não se sobrepõem. Escolha dois mapas do mesmo lugar e veja os seus sistemas de referência.</translation>
    </message>
    <message>
        <source>In {table} the kind of class {code} is “{kind}”. Write built, pool or green.</source>
        <translation>Em {table} o tipo da classe {code} é «{kind}». Escreva built, pool ou green.</translation>
    </message>
    <message>
        <source>The first map is of {before} and the second of {after}. Give the earlier map first, or the years in YEAR_FROM and YEAR_TO.</source>
        <translation>O primeiro mapa é de {before} e o segundo de {after}. Dê primeiro o mapa anterior, ou os anos em YEAR_FROM e YEAR_TO.</translation>
    </message>
    <message>
        <source>The population of {count} zones stands still; the ratio to its growth has no value there.</source>
        <translation>Zonas cuja população não muda: {count}; aí a razão com o seu crescimento não tem valor.</translation>
    </message>
    <message>
        <source>From {before} to {after}: {take:.1f} ha taken, {back:.1f} ha given back, {again:.1f} ha used again.</source>
        <translation>De {before} a {after}: {take:.1f} ha artificializados, {back:.1f} ha devolvidos, {again:.1f} ha reutilizados.</translation>
    </message>
    <message>
        <source>“{name}” was brought onto the grid of the calculation, cells of {cell:.4g} m (method {method}).</source>
        <translation>«{name}» foi passado para a grelha do cálculo, com células de {cell:.4g} m (método {method}).</translation>
    </message>
    <message>
        <source>“{name}” has no value in the area asked for, only no data. Choose a raster with values there.</source>
        <translation>«{name}» não tem valores na área pedida, só ausência de dados. Escolha um raster com valores aí.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m give {cells} of them, more than fit in memory ({limit}). Choose a larger cell or clip the layers.</source>
        <translation>Células de {cell:g} m dão {cells} delas, mais do que cabe na memória ({limit}). Escolha uma célula maior ou recorte as camadas.</translation>
    </message>
    <message>
        <source>“{layer}” has no cell with a land-cover class in the area asked for. Choose a map that covers it, and see that its field of codes is filled.</source>
        <translation>«{layer}» não tem nenhuma célula com classe de ocupação do solo na área pedida. Escolha um mapa que a cubra, e veja se o campo dos códigos está preenchido.</translation>
    </message>
    <message>
        <source>“{layer}” holds values that are no class codes (whole numbers from 0). Choose a raster of classes.</source>
        <translation>«{layer}» tem valores que não são códigos de classes (números inteiros a partir de 0). Escolha um raster de classes.</translation>
    </message>
    <message>
        <source>“{layer}” has classes that are in no row of the table “{table}”: {codes} ({cells} cells). Add a row for each to the table and run again.</source>
        <translation>«{layer}» tem classes que não estão em nenhuma linha da tabela «{table}»: {codes} ({cells} células). Acrescente à tabela uma linha para cada uma e execute de novo.</translation>
    </message>
    <message>
        <source>“{layer}” is a COS map of series {series}, but the table “{table}” is of series {other}, whose classes have other numbers. Give the table of series {series}.</source>
        <translation>«{layer}» é um mapa COS da série {series}, mas a tabela «{table}» é da série {other}, cujas classes têm outros números. Indique a tabela da série {series}.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “lucode”, row {row}, which is no class code. Write a code such as 1132 or 1.1.3.2.</source>
        <translation>A tabela «{table}» tem «{value}» na coluna «lucode», linha {row}, que não é um código de classe. Escreva um código como 1132 ou 1.1.3.2.</translation>
    </message>
    <message>
        <source>The table “{table}” has the class {code} in two rows. Keep one of them.</source>
        <translation>A tabela «{table}» tem a classe {code} em duas linhas. Mantenha só uma delas.</translation>
    </message>
    <message>
        <source>The table “{table}” has no value in column “{column}” for the class {code}, which the map has. Fill it in and run again.</source>
        <translation>A tabela «{table}» não tem valor na coluna «{column}» para a classe {code}, que o mapa tem. Preencha-o e execute de novo.</translation>
    </message>
    <message>
        <source>“{layer}” is no COS layer with its original field names. Choose the field with the class codes.</source>
        <translation>«{layer}» não é uma camada COS com os nomes de campo originais. Escolha o campo com os códigos das classes.</translation>
    </message>
    <message>
        <source>“{layer}” is not known as a COS map, so the plugin's own table does not fit it. Give a table with its class codes (for a raster made of COS, the plugin's table of that series).</source>
        <translation>«{layer}» não é conhecido como mapa COS, pelo que a tabela do próprio módulo não lhe serve. Indique uma tabela com os códigos das suas classes (para um raster feito da COS, a tabela do módulo dessa série).</translation>
    </message>
    <message>
        <source>“{layer}” is COS {year}, series {series}; classes from the field “{field}”.</source>
        <translation>«{layer}» é a COS {year}, série {series}; classes do campo «{field}».</translation>
    </message>
    <message>
        <source>The distance reaches over {cells} cells, and at most {limit} can be worked out: choose larger cells or a shorter distance.</source>
        <translation>A distância abrange {cells} células e só se podem calcular {limit}, no máximo: escolha células maiores ou uma distância mais curta.</translation>
    </message>
    <message>
        <source>No band of surface temperature was given. Choose the ST_B10 or ST_B6 of one scene.</source>
        <translation>Não foi dada nenhuma banda de temperatura da superfície. Escolha a ST_B10 ou a ST_B6 de uma cena.</translation>
    </message>
    <message>
        <source>By its name “{name}” is a Landsat product of level {level}, collection {collection}. Choose the bands of Collection 2 Level-2, whose names hold L2SP and 02.</source>
        <translation>Pelo nome, «{name}» é um produto Landsat de nível {level}, coleção {collection}. Escolha as bandas de Collection 2 Level-2, cujos nomes têm L2SP e 02.</translation>
    </message>
    <message>
        <source>By its name “{name}” is the band {band}, but {input} asks for {wanted}. Choose that band of the same scene.</source>
        <translation>Pelo nome, «{name}» é a banda {band}, mas {input} pede {wanted}. Escolha essa banda da mesma cena.</translation>
    </message>
    <message>
        <source>The scene {scene} was given twice and would count twice. Leave one of the two out.</source>
        <translation>A cena {scene} foi dada duas vezes e contaria duas vezes. Deixe uma das duas de fora.</translation>
    </message>
    <message>
        <source>There are {scenes} bands of surface temperature but {files} of {band}. Give one for each scene or none.</source>
        <translation>Há {scenes} bandas de temperatura da superfície mas {files} de {band}. Dê uma para cada cena ou nenhuma.</translation>
    </message>
    <message>
        <source>No file of {band} is of the scene {scene}. Add it, or leave the scene out.</source>
        <translation>Nenhum ficheiro de {band} é da cena {scene}. Junte-o, ou deixe a cena de fora.</translation>
    </message>
    <message>
        <source>Whether “{other}” ({band}) belongs to “{name}” cannot be told: their names or their cells differ. Keep USGS's file names, or give the bands in one order and with the same cells.</source>
        <translation>Não se pode dizer se «{other}» ({band}) pertence a «{name}»: os nomes ou as células diferem. Mantenha os nomes dos ficheiros do USGS, ou dê as bandas por uma só ordem e com as mesmas células.</translation>
    </message>
    <message>
        <source>The file names do not all tell their scene; the files of {band} were taken in the order they were given in.</source>
        <translation>Nem todos os nomes dos ficheiros dizem a cena; os ficheiros de {band} foram tomados pela ordem em que foram dados.</translation>
    </message>
    <message>
        <source>Dated scenes: {count}, from {first} to {last}; years: {years}.</source>
        <translation>Cenas com data: {count}, de {first} a {last}; anos: {years}.</translation>
    </message>
    <message>
        <source>A composite of fewer than {years} years shows those summers as much as the place.</source>
        <translation>Uma composição de menos de {years} anos mostra tanto esses verões como o lugar.</translation>
    </message>
    <message>
        <source>{count} scenes are not from June to September; the result is no summer composite.</source>
        <translation>{count} cenas não são de junho a setembro; o resultado não é uma composição de verão.</translation>
    </message>
    <message>
        <source>No scene reaches the area. Check that the scenes cover it and that its coordinate reference system is right.</source>
        <translation>Nenhuma cena chega à área. Verifique se as cenas a cobrem e se o seu sistema de referência de coordenadas está certo.</translation>
    </message>
    <message>
        <source>A largest uncertainty was given, but no band ST_QA to read it from. Give the ST_QA of every scene, or leave the number empty.</source>
        <translation>Foi dada uma incerteza máxima, mas nenhuma banda ST_QA onde a ler. Dê a ST_QA de cada cena, ou deixe o número vazio.</translation>
    </message>
    <message>
        <source>Without QA_PIXEL nothing tells clouds and their shadows: cold spots may be clouds.</source>
        <translation>Sem QA_PIXEL nada distingue as nuvens e as suas sombras: as manchas frias podem ser nuvens.</translation>
    </message>
    <message>
        <source>“{name}” does not hold the bits of QA_PIXEL of Collection 2 (clear land is 21824 there, 5440 before Landsat 8). Choose that band; masks of Collection 1 have other bits.</source>
        <translation>«{name}» não tem os bits de QA_PIXEL de Collection 2 (aí a terra limpa é 21824, ou 5440 antes do Landsat 8). Escolha essa banda; as máscaras de Collection 1 têm outros bits.</translation>
    </message>
    <message>
        <source>“{name}” has values around {value:g}: neither digital numbers of a surface temperature of Collection 2, nor kelvin, nor °C. Choose the band ST_B10 (ST_B6 before Landsat 8) as USGS delivers it.</source>
        <translation>«{name}» tem valores à volta de {value:g}: nem números digitais de uma temperatura da superfície de Collection 2, nem kelvin, nem °C. Escolha a banda ST_B10 (ST_B6 antes do Landsat 8) como o USGS a entrega.</translation>
    </message>
    <message>
        <source>“{name}” holds temperatures in {unit} already; scale and offset were not applied again.</source>
        <translation>«{name}» já tem temperaturas em {unit}; a escala e o deslocamento não voltaram a ser aplicados.</translation>
    </message>
    <message>
        <source>No cell of any scene is clear. Add scenes, choose a larger area, or allow a larger uncertainty.</source>
        <translation>Nenhuma célula de nenhuma cena está limpa. Junte cenas, escolha uma área maior, ou permita uma incerteza maior.</translation>
    </message>
    <message>
        <source>No cell has as many clear scenes as asked for; the most is {most}. Ask for fewer, or add scenes.</source>
        <translation>Nenhuma célula tem tantas cenas limpas como as pedidas; o máximo é {most}. Peça menos, ou junte cenas.</translation>
    </message>
    <message>
        <source>Mean uncertainty of the values used: {value:.2f} K.</source>
        <translation>Incerteza média dos valores usados: {value:.2f} K.</translation>
    </message>
    <message>
        <source>{cells} cells have a value, from {mean:.1f} clear observations on average; {empty} cells have none.</source>
        <translation>{cells} células têm valor, de {mean:.1f} observações limpas em média; {empty} células não têm nenhum.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of the field “{field}” are no hydrologic soil group (such as “{example}”); write A, B, C, D or A/D, or 1 to 4 and 11 to 14.</source>
        <translation>«{layer}»: {count} valores do campo «{field}» não são um grupo hidrológico do solo (como «{example}»); escreva A, B, C, D ou A/D, ou 1 a 4 e 11 a 14.</translation>
    </message>
    <message>
        <source>The table “{table}” has {value:g} in column “{column}” for the class {code}. A curve number lies between 0 and 100: correct it and run again.</source>
        <translation>A tabela «{table}» tem {value:g} na coluna «{column}» para a classe {code}. Um número de escoamento fica entre 0 e 100: corrija-o e execute de novo.</translation>
    </message>
    <message>
        <source>The table “{table}” has curve numbers that fall from soil group A to D, in the classes {codes}. Check these rows: a soil of group D takes in less water than one of group A.</source>
        <translation>A tabela «{table}» tem números de escoamento que descem do grupo de solo A para o D, nas classes {codes}. Verifique essas linhas: um solo do grupo D absorve menos água do que um do grupo A.</translation>
    </message>
    <message>
        <source>“{layer}” is COS of series {series} and “{after}” of series {other}: their classes differ, and so a comparison would show changes that never happened. Give two maps of one series.</source>
        <translation>«{layer}» é a COS da série {series} e «{after}» a da série {other}: as classes diferem, pelo que uma comparação mostraria mudanças que nunca aconteceram. Indique dois mapas da mesma série.</translation>
    </message>
    <message>
        <source>No cell has a class both in “{layer}” and in “{after}”. Choose two maps of one place.</source>
        <translation>Nenhuma célula tem classe tanto em «{layer}» como em «{after}». Escolha dois mapas do mesmo lugar.</translation>
    </message>
    <message>
        <source>{cells} cells have a class in only one of “{layer}” and “{after}”; they are left out of both.</source>
        <translation>{cells} células só têm classe num de «{layer}» e «{after}»; ficam fora de ambos.</translation>
    </message>
    <message>
        <source>Rain below zero in {cells} cells (down to {least:g} mm). Correct the rain; where such a value stands for no data, set it as the raster&apos;s no-data value.</source>
        <translation>Chuva abaixo de zero em {cells} células (até {least:g} mm). Corrija a chuva; se esse valor representa ausência de dados, defina-o como valor sem dados do raster.</translation>
    </message>
    <message>
        <source>No cell has both a land-cover class and rain. Check that the layers cover one place and hold values there.</source>
        <translation>Nenhuma célula tem ao mesmo tempo classe de ocupação do solo e chuva. Verifique se as camadas cobrem o mesmo lugar e têm aí valores.</translation>
    </message>
    <message>
        <source>“{layer}”: of {rain:.1f} mm of rain {runoff:.2f} mm run off on average, {volume:.0f} m³ from {area:.1f} ha (runoff weighted by area).</source>
        <translation>«{layer}»: de {rain:.1f} mm de chuva escoam em média {runoff:.2f} mm, {volume:.0f} m³ de {area:.1f} ha (escoamento ponderado pela área).</translation>
    </message>
    <message>
        <source>Check: one curve number weighted by area ({number:.1f}) would give {runoff:.2f} mm; the runoff weighted by area is the figure to use.</source>
        <translation>Verificação: um só número de escoamento ponderado pela área ({number:.1f}) daria {runoff:.2f} mm; o valor a usar é o escoamento ponderado pela área.</translation>
    </message>
    <message>
        <source>The soil group of {share:.1f} % of the area is unknown; it counts as D, which gives the most runoff.</source>
        <translation>O grupo de solo de {share:.1f} % da área é desconhecido; conta como D, o que dá o maior escoamento.</translation>
    </message>
    <message>
        <source>Give the rain of the storm, as a number in millimetres or as a raster.</source>
        <translation>Indique a chuva da chuvada, como número em milímetros ou como raster.</translation>
    </message>
    <message>
        <source>The rain is that of the raster; the number of millimetres was not needed.</source>
        <translation>A chuva é a do raster; o número de milímetros não foi preciso.</translation>
    </message>
    <message>
        <source>“{layer}” holds polygons. Choose its field with the hydrologic soil group.</source>
        <translation>«{layer}» tem polígonos. Escolha o campo com o grupo hidrológico do solo.</translation>
    </message>
    <message>
        <source>The result by basin needs a layer of basins. Give one, or leave that result out.</source>
        <translation>O resultado por bacia precisa de uma camada de bacias. Indique uma, ou prescinda desse resultado.</translation>
    </message>
    <message>
        <source>The raster of change needs a second land cover. Give one, or leave that result out.</source>
        <translation>O raster da variação precisa de uma segunda ocupação do solo. Indique uma, ou prescinda desse resultado.</translation>
    </message>
    <message>
        <source>The relative humidity of {value:g} % lies outside 0 to 100 %: give the mean of the hours looked at.</source>
        <translation>A humidade relativa de {value:g} % está fora de 0 a 100 %: indique a média das horas em causa.</translation>
    </message>
    <message>
        <source>The weights of shade, albedo and evapotranspiration sum to zero: give at least one of them a value above zero.</source>
        <translation>Os pesos da sombra, do albedo e da evapotranspiração somam zero: dê a pelo menos um deles um valor acima de zero.</translation>
    </message>
    <message>
        <source>The table “{table}” has {value:g} in column “{column}” for the class {code}, outside 0 to {highest:g}: write shares as 0.3, not 30.</source>
        <translation>A tabela «{table}» tem {value:g} na coluna «{column}» para a classe {code}, fora de 0 a {highest:g}: escreva as partes como 0,3 e não 30.</translation>
    </message>
    <message>
        <source>“{layer}” has evapotranspiration below zero ({value:g}), perhaps a nodata value that the file does not declare: set it in the file and run again.</source>
        <translation>«{layer}» tem evapotranspiração abaixo de zero ({value:g}), talvez um valor sem dados que o ficheiro não declara: declare-o no ficheiro e volte a executar.</translation>
    </message>
    <message>
        <source>“{layer}” has no evapotranspiration above zero on the land cover: choose a raster of reference evapotranspiration.</source>
        <translation>«{layer}» não tem evapotranspiração acima de zero sobre a ocupação do solo: escolha um raster de evapotranspiração de referência.</translation>
    </message>
    <message>
        <source>“{layer}” has no value on {cells} cells of the land cover; they stay empty.</source>
        <translation>«{layer}» não tem valor em {cells} células da ocupação do solo; estas ficam vazias.</translation>
    </message>
    <message>
        <source>A distance of {distance:g} m is less than half a cell ({cell:g} m) and reaches no other cell.</source>
        <translation>Uma distância de {distance:g} m é menos de meia célula ({cell:g} m) e não chega a nenhuma outra célula.</translation>
    </message>
    <message>
        <source>No area of “{layer}” has a cell of the land cover below it. Check that both lie in the same place and that each has the right coordinate reference system.</source>
        <translation>Nenhuma área de «{layer}» tem uma célula da ocupação do solo por baixo. Verifique se ambas ficam no mesmo lugar e se cada uma tem o sistema de coordenadas correto.</translation>
    </message>
    <message>
        <source>{count} areas of “{layer}” have no cell with a value below them; their values stay empty.</source>
        <translation>{count} áreas de «{layer}» não têm nenhuma célula com valor por baixo; os seus valores ficam vazios.</translation>
    </message>
    <message>
        <source>{count} areas of “{layer}” are covered by less than half; their means are those of the part with values.</source>
        <translation>{count} áreas de «{layer}» estão cobertas em menos de metade; as suas médias são as da parte com valores.</translation>
    </message>
    <message>
        <source>{count} of {total} trees lie in the footprint of a building; they count as in view of that building alone.</source>
        <translation>Árvores que ficam dentro da planta de um edifício, e que só contam como à vista desse edifício: {count} de {total}.</translation>
    </message>
    <message>
        <source>The canopy raster “{name}” has no value around the buildings. Choose one that covers them.</source>
        <translation>O raster das copas «{name}» não tem nenhum valor em redor dos edifícios. Escolha um que os cubra.</translation>
    </message>
    <message>
        <source>The canopy raster “{name}” holds values from {low:g} to {high:g}. Choose what its cells hold: shares from 0 to 1, percentages, or heights in metres.</source>
        <translation>O raster das copas «{name}» tem valores de {low:g} a {high:g}. Escolha o que têm as suas células: partes de 0 a 1, percentagens, ou alturas em metros.</translation>
    </message>
    <message>
        <source>Every cell with data of “{name}” is canopy, so cells without data count as land without canopy.</source>
        <translation>Todas as células com dados de «{name}» são copa, pelo que as células sem dados contam como solo sem copas.</translation>
    </message>
    <message>
        <source>{count} of {total} neighbourhoods lie in part outside the canopy&apos;s data; their share is that of the rest.</source>
        <translation>Vizinhanças que ficam em parte fora dos dados das copas, cuja percentagem é a do resto: {count} de {total}.</translation>
    </message>
    <message>
        <source>{polygons} polygons are {greens} green spaces; {used} of them have at least {hectares:g} ha and count, {area:.1f} ha together.</source>
        <translation>Polígonos: {polygons}; espaços verdes que formam: {greens}; com pelo menos {hectares:g} ha, que contam: {used}, com {area:.1f} ha ao todo.</translation>
    </message>
    <message>
        <source>{used} of {total} entrances lie within {limit:g} m of a green space that counts; {open} green spaces without an entrance of their own are entered from their whole edge.</source>
        <translation>Entradas a não mais de {limit:g} m de um espaço verde que conta: {used} de {total}; espaços verdes sem entrada própria, em que se entra por todo o limite: {open}.</translation>
    </message>
    <message>
        <source>{count} green spaces or entrances lie farther than {limit:g} m from any street and cannot be reached.</source>
        <translation>Espaços verdes ou entradas a mais de {limit:g} m de qualquer rua, a que não se chega: {count}.</translation>
    </message>
    <message>
        <source>Rule {rule}: met for {met:.0f} of {total:.0f} residents ({share:.1f} %).</source>
        <translation>Regra {rule}: cumpre-se para {met:.0f} de {total:.0f} residentes ({share:.1f} %).</translation>
    </message>
    <message>
        <source>Rule {rule}: met for {met:.0f} of {total:.0f} buildings ({share:.1f} %).</source>
        <translation>Regra {rule}: cumpre-se para {met:.0f} de {total:.0f} edifícios ({share:.1f} %).</translation>
    </message>
    <message>
        <source>For {count} of {total} buildings at least one rule is unknown (no geometry, no street near, or no data); their number of rules met stays empty.</source>
        <translation>Edifícios com pelo menos uma regra desconhecida (sem geometria, sem rua próxima ou sem dados), cujo número de regras cumpridas fica vazio: {count} de {total}.</translation>
    </message>
    <message>
        <source>Nothing to look at was given. Choose at least one of trees, canopy raster and green spaces.</source>
        <translation>Não foi dado nada para analisar. Escolha pelo menos um de árvores, raster das copas e espaços verdes.</translation>
    </message>
    <message>
        <source>The zones are to be the neighbourhoods, but none were given. Choose zones, or a radius.</source>
        <translation>As zonas devem ser as vizinhanças, mas não foram dadas. Escolha zonas, ou um raio.</translation>
    </message>
    <message>
        <source>The result by zone counts residents. Give the census, or buildings with a field of people.</source>
        <translation>O resultado por zona conta residentes. Dê os Censos, ou edifícios com um campo da população.</translation>
    </message>
    <message>
        <source>The census layer has points, which cannot be spread over the buildings. Choose subsections as polygons, or leave the census out.</source>
        <translation>A camada dos Censos tem pontos, que não se podem distribuir pelos edifícios. Escolha as subsecções em polígonos, ou deixe os Censos de fora.</translation>
    </message>
    <message>
        <source>Rule {rule} is not looked at, because nothing given tells it; its fields and the number of rules met stay empty.</source>
        <translation>A regra {rule} não é analisada, porque nada do que foi dado a diz; os seus campos e o número de regras cumpridas ficam vazios.</translation>
    </message>
    <message>
        <source>No trees were given: {count} tree tops were found in the canopy&apos;s heights.</source>
        <translation>Não foram dadas árvores; topos de árvores encontrados nas alturas das copas: {count}.</translation>
    </message>
    <message>
        <source>{count} of {total} trees are lower than {limit:g} m and do not count; {unknown} of unknown height do.</source>
        <translation>Árvores com menos de {limit:g} m, que não contam: {count} de {total}; de altura desconhecida, que contam: {unknown}.</translation>
    </message>
    <message>
        <source>{count} of {total} trees have no crown diameter and give no canopy. Fill the field, or give a canopy raster.</source>
        <translation>Árvores sem diâmetro da copa, que não dão copas: {count} de {total}. Preencha o campo, ou dê um raster das copas.</translation>
    </message>
    <message>
        <source>{count} buildings are lower than {limit:g} m and do not block the view.</source>
        <translation>Edifícios com menos de {limit:g} m, que não tapam a vista: {count}.</translation>
    </message>
    <message>
        <source>The buildings are points, which block no view: every tree within the distance is in view. Choose footprints for lines of sight.</source>
        <translation>Os edifícios são pontos, que não tapam a vista: todas as árvores dentro da distância estão à vista. Escolha as plantas para ter linhas de visão.</translation>
    </message>
    <message>
        <source>The surface model and the terrain model have no cell with data in common. Choose two of the same place.</source>
        <translation>O modelo da superfície e o do terreno não têm nenhuma célula com dados em comum. Escolha dois do mesmo lugar.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the surface model lies below the terrain model. See whether the two were swapped, and that both have the same height datum and unit.</source>
        <translation>{share:.0f} % do modelo da superfície fica abaixo do modelo do terreno. Veja se os dois foram trocados, e se têm o mesmo datum altimétrico e a mesma unidade.</translation>
    </message>
    <message>
        <source>{count} cells ({share:.2f} %) of the surface lie more than 1 m below the terrain; their height counts as 0.</source>
        <translation>Células da superfície a mais de 1 m abaixo do terreno, cuja altura conta como 0: {count} ({share:.2f} %).</translation>
    </message>
    <message>
        <source>{count} cells stand more than {limit:g} m above the terrain; they count as without data.</source>
        <translation>Células a mais de {limit:g} m acima do terreno, que contam como sem dados: {count}.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m are coarse for the buildings, whose median footprint has {area:.0f} m²: their heights are unsure. Choose a finer surface model.</source>
        <translation>Células de {cell:g} m são grosseiras para os edifícios, cuja planta mediana tem {area:.0f} m²: as suas alturas são incertas. Escolha um modelo da superfície mais fino.</translation>
    </message>
    <message>
        <source>{count} of {total} footprints are too small to be shrunk by a cell of {cell:g} m; cells that hold wall and street may lower their heights.</source>
        <translation>Plantas demasiado pequenas para serem encolhidas de uma célula de {cell:g} m: {count} de {total}; as células que têm parede e rua podem baixar as suas alturas.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings have heights in less than half of their footprint; their fields stay empty.</source>
        <translation>Edifícios com alturas em menos de metade da planta, cujos campos ficam vazios: {count} de {total}.</translation>
    </message>
    <message>
        <source>{count} buildings are lower than {limit:g} m (ruins, yards, or built after the survey); their storeys stay empty.</source>
        <translation>Edifícios com menos de {limit:g} m (ruínas, pátios, ou construídos depois do levantamento), cujos pisos ficam vazios: {count}.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the {area:.1f} ha with data lie under canopy.</source>
        <translation>{share:.1f} % dos {area:.1f} ha com dados ficam sob copas.</translation>
    </message>
    <message>
        <source>Cells of {cell:g} m merge the crowns of trees that stand close together: expect fewer trees than there are.</source>
        <translation>Células de {cell:g} m juntam as copas de árvores próximas: espere menos árvores do que as que existem.</translation>
    </message>
    <message>
        <source>{count} trees were found.</source>
        <translation>Árvores encontradas: {count}.</translation>
    </message>
    <message>
        <source>{count} buildings are points or lines; each stands for a house of {radius:g} m around it.</source>
        <translation>{count} edifícios são pontos ou linhas; cada um representa uma casa de {radius:g} m em redor.</translation>
    </message>
    <message>
        <source>{count} built-up areas with {buildings} buildings and {dwellings:.0f} dwellings; {others} buildings lie in none.</source>
        <translation>{count} áreas edificadas com {buildings} edifícios e {dwellings:.0f} fogos; {others} edifícios não estão em nenhuma.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “land”, row {row}. Write one of: {known}.</source>
        <translation>A tabela «{table}» tem «{value}» na coluna «land», linha {row}. Escreva um de: {known}.</translation>
    </message>
    <message>
        <source>Classes of road were asked for, but “{layer}” has no field highway. Choose the field with the class of the road.</source>
        <translation>Foram pedidas classes de via, mas «{layer}» não tem o campo highway. Escolha o campo da classe da via.</translation>
    </message>
    <message>
        <source>No road of “{layer}” is of a class that counts. Name the classes to use; the layer has: {found}.</source>
        <translation>Nenhuma via de «{layer}» é de uma classe que conte. Indique as classes a usar; a camada tem: {found}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} lines count as road network.</source>
        <translation>«{layer}»: {count} de {total} linhas contam como rede rodoviária.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} roads say no width of their platform; {width:g} m were assumed.</source>
        <translation>«{layer}»: {count} vias não indicam a largura da plataforma; assumiram-se {width:g} m.</translation>
    </message>
    <message>
        <source>“{layer}”: the voltage of {count} power lines is not known; they get the strip of high voltage. Choose the field with the voltage.</source>
        <translation>«{layer}»: não se conhece a tensão de {count} linhas elétricas; ficam com a faixa da alta tensão. Escolha o campo da tensão.</translation>
    </message>
    <message>
        <source>“{layer}”, field “{field}”: {power_high} lines of high or very high voltage, {power_medium} of medium, {power_low} of low.</source>
        <translation>«{layer}», campo «{field}»: {power_high} linhas de alta ou muito alta tensão, {power_medium} de média, {power_low} de baixa.</translation>
    </message>
    <message>
        <source>{count} built-up areas have no forest land within {limit:g} m and get no strip.</source>
        <translation>{count} áreas edificadas não têm território florestal a menos de {limit:g} m e ficam sem faixa.</translation>
    </message>
    <message>
        <source>Width of {origin}: {width:g} m is more than half above or below {default:g} m. A sub-regional programme may change widths by 50 % at most.</source>
        <translation>Largura de {origin}: {width:g} m está mais de metade acima ou abaixo de {default:g} m. Um programa sub-regional pode alterar as larguras em 50 % no máximo.</translation>
    </message>
    <message>
        <source>Widths that were not confirmed in the text of DL 82/2021 in force: {widths}. Check them there or in the sub-regional programme before using these strips for anything official.</source>
        <translation>Larguras não confirmadas no texto em vigor do DL 82/2021: {widths}. Verifique-as aí ou no programa sub-regional antes de usar estas faixas para fins oficiais.</translation>
    </message>
    <message>
        <source>“{layer}” has no class where the buildings, roads and lines lie. Choose a land-cover map of the same place.</source>
        <translation>«{layer}» não tem classe onde estão os edifícios, as vias e as linhas. Escolha um mapa de ocupação do solo do mesmo lugar.</translation>
    </message>
    <message>
        <source>“{layer}” has no class at {count} of {total} buildings, roads and lines; strips there are missing.</source>
        <translation>«{layer}» não tem classe em {count} de {total} edifícios, vias e linhas; faltam aí as faixas.</translation>
    </message>
    <message>
        <source>There is no strip at all: no forest or farm land lies within the widths.</source>
        <translation>Não há faixa nenhuma: não existe território florestal nem agrícola dentro das larguras.</translation>
    </message>
    <message>
        <source>Strips: {total:.1f} ha, ground under several of them counted once ({added:.1f} ha added up: {origins}).</source>
        <translation>Faixas: {total:.1f} ha, com o solo comum a várias contado uma vez ({added:.1f} ha somadas: {origins}).</translation>
    </message>
    <message>
        <source>“{value}” is no year and no date. Write for example 2025 or 2025-01-31.</source>
        <translation>«{value}» não é um ano nem uma data. Escreva por exemplo 2025 ou 2025-01-31.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} treated areas have no readable date in the field “{field}” and do not count.</source>
        <translation>«{layer}»: {count} áreas executadas não têm data legível no campo «{field}» e não contam.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} treated areas are of {date} or later.</source>
        <translation>«{layer}»: {count} de {total} áreas executadas são de {date} ou posteriores.</translation>
    </message>
    <message>
        <source>Treated: {done:.1f} of {total:.1f} ha of strips ({share:.1f} %); by origin: {origins}.</source>
        <translation>Executado: {done:.1f} de {total:.1f} ha de faixas ({share:.1f} %); por origem: {origins}.</translation>
    </message>
    <message>
        <source>There is nothing to draw strips along. Give buildings, roads, railways, power lines, pipelines, facilities, built-up areas or the strips of a programme.</source>
        <translation>Não há nada ao longo do qual desenhar faixas. Dê edifícios, rede rodoviária, rede ferroviária, linhas elétricas, condutas, equipamentos, áreas edificadas ou as faixas de um programa.</translation>
    </message>
    <message>
        <source>Strips count on forest and farm land only. Give a land-cover map; only the strips of a programme can do without.</source>
        <translation>As faixas só contam em território florestal e agrícola. Dê um mapa de ocupação do solo; só as faixas de um programa o dispensam.</translation>
    </message>
    <message>
        <source>“{layer}” lies outside mainland Portugal, where DL 82/2021 does not hold: its strips exist on the mainland only.</source>
        <translation>«{layer}» está fora de Portugal continental, onde o DL 82/2021 não se aplica: as suas faixas só existem no continente.</translation>
    </message>
    <message>
        <source>A date was given from which treated areas count, but no field that holds theirs. Choose the field with the date or year.</source>
        <translation>Foi dada uma data a partir da qual contam as áreas executadas, mas não o campo com a delas. Escolha o campo da data ou do ano.</translation>
    </message>
    <message>
        <source>Neither a field of dwellings nor a census was given: each of {count} residential buildings counts as one dwelling, so that blocks of flats count too little.</source>
        <translation>Não foi dado um campo de fogos nem os Censos: cada um de {count} edifícios habitacionais conta como um fogo, pelo que os prédios de apartamentos contam de menos.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings outside the built-up areas are annexes, ruins or the like by the field “{field}” and get no strip of their own.</source>
        <translation>{count} de {total} edifícios fora das áreas edificadas são anexos, ruínas ou semelhantes segundo o campo «{field}» e não têm faixa própria.</translation>
    </message>
    <message>
        <source>Strips of power lines are measured from the line drawn, not from the outer cables: they are narrower than the law&apos;s by half the distance between those.</source>
        <translation>As faixas das linhas elétricas são medidas a partir da linha desenhada, não dos cabos exteriores: são mais estreitas do que as da lei em metade da distância entre estes.</translation>
    </message>
    <message>
        <source>The output {output} needs the input {layer}: give the layer or leave the output out.</source>
        <translation>O resultado {output} precisa da entrada {layer}: indique a camada ou deixe o resultado de fora.</translation>
    </message>
    <message>
        <source>Neither land cover nor water was given: lakes, rivers and built land beyond the urban polygons count as countryside.</source>
        <translation>Não foi dada nem ocupação do solo nem água: lagos, rios e solo edificado fora dos polígonos urbanos contam como campo.</translation>
    </message>
    <message>
        <source>No terrain was given: hills and valleys are compared with the town as if they lay as high.</source>
        <translation>Não foi dado terreno: montes e vales são comparados com a povoação como se estivessem à mesma altitude.</translation>
    </message>
    <message>
        <source>The table “{table}” has values in column “{column}” that are not between 0 and 1. Give the share of each class, 0 for none and 1 for all.</source>
        <translation>A tabela «{table}» tem na coluna «{column}» valores que não estão entre 0 e 1. Dê a parte de cada classe, 0 para nada e 1 para tudo.</translation>
    </message>
    <message>
        <source>Surface heat islands found: {count}, from {low:.2f} to {high:.2f} °C; the widest ring reaches {ring:.0f} m.</source>
        <translation>Ilhas de calor à superfície encontradas: {count}, de {low:.2f} a {high:.2f} °C; o anel mais largo chega a {ring:.0f} m.</translation>
    </message>
    <message>
        <source>{count} rows stay empty for the reason {reason}.</source>
        <translation>{count} linhas ficam vazias pela razão {reason}.</translation>
    </message>
    <message>
        <source>{count} rings reached the largest distance before they were as large as their town (short_ring); their values rest on fewer cells.</source>
        <translation>{count} anéis chegaram à distância máxima antes de serem tão grandes como a sua povoação (short_ring); os seus valores assentam em menos células.</translation>
    </message>
    <message>
        <source>The table “{table}” has “{value}” in column “{column}”, row {row}. Expected: {expected}.</source>
        <translation>A tabela «{table}» tem «{value}» na coluna «{column}», linha {row}. Esperado: {expected}.</translation>
    </message>
    <message>
        <source>Two variables of the index are called “{code}” (in “{table}”, or as a field or raster). Give each a name of its own.</source>
        <translation>Duas variáveis do índice chamam-se «{code}» (em «{table}», ou como campo ou raster). Dê a cada uma um nome próprio.</translation>
    </message>
    <message>
        <source>“{name}” is named as protective, but is none of the exposure fields and rasters: {known}. Write one of these names.</source>
        <translation>«{name}» é indicado como protetor, mas não é nenhum dos campos e rasters de exposição: {known}. Escreva um destes nomes.</translation>
    </message>
    <message>
        <source>{count} of {total} units have fewer than {limit:g} people and get no index.</source>
        <translation>{count} de {total} unidades têm menos de {limit:g} pessoas e não têm índice.</translation>
    </message>
    <message>
        <source>Nothing tells how many people the units have, so the least population is not applied.</source>
        <translation>Nada diz quantas pessoas têm as unidades, por isso a população mínima não é aplicada.</translation>
    </message>
    <message>
        <source>“{name}” covers less than half of {count} areas with cells that have a value; their mean is that of the covered part.</source>
        <translation>«{name}» cobre menos de metade de {count} áreas com células que têm valor; a média delas é a da parte coberta.</translation>
    </message>
    <message>
        <source>“{layer}” has the counts of not one variable of the table. Choose INE's subsections (BGRI 2021 or 2011) with their original field names, or give a table that names the layer's own fields.</source>
        <translation>«{layer}» não tem as contagens de nenhuma variável da tabela. Escolha as subsecções do INE (BGRI 2021 ou 2011) com os nomes de campo originais, ou dê uma tabela que indique os campos da própria camada.</translation>
    </message>
    <message>
        <source>“{layer}” has no counts for these variables, which are left out: {codes}.</source>
        <translation>«{layer}» não tem contagens para estas variáveis, que ficam de fora: {codes}.</translation>
    </message>
    <message>
        <source>To bring {codes} to the zones, areas are weighted by their people, and nothing tells how many they are. Choose the field with the people of the areas.</source>
        <translation>Para levar {codes} às zonas, as áreas são ponderadas pela sua população, e nada diz qual é. Escolha o campo da população das áreas.</translation>
    </message>
    <message>
        <source>In {count} subsections a variable is unknown; they count in their zone for the others alone.</source>
        <translation>Em {count} subsecções uma variável é desconhecida; contam na sua zona só para as outras.</translation>
    </message>
    <message>
        <source>{count} subsections with {people:.0f} people lie in no zone and are left out.</source>
        <translation>{count} subsecções com {people:.0f} pessoas não ficam em nenhuma zona e não são contadas.</translation>
    </message>
    <message>
        <source>{count} of {total} units get no index, because a variable is unknown there: {variables}.</source>
        <translation>{count} de {total} unidades não têm índice, porque ali uma variável é desconhecida: {variables}.</translation>
    </message>
    <message>
        <source>Only {count} units have people enough and every variable, and an index compares units. Lower the least population, leave out a variable, or give a larger area.</source>
        <translation>Só {count} unidades têm pessoas suficientes e todas as variáveis, e um índice compara unidades. Baixe a população mínima, deixe de fora uma variável, ou dê uma área maior.</translation>
    </message>
    <message>
        <source>No variable differs between the units, so there is nothing to compare. Give a larger area or other variables.</source>
        <translation>Nenhuma variável difere entre as unidades, por isso não há nada para comparar. Dê uma área maior ou outras variáveis.</translation>
    </message>
    <message>
        <source>The weights sum to zero. Give a dimension that has variables a weight above 0.</source>
        <translation>A soma dos pesos é zero. Dê um peso acima de 0 a uma dimensão que tenha variáveis.</translation>
    </message>
    <message>
        <source>The variable “{code}” is the same in all {count} units where it is known and is left out.</source>
        <translation>A variável «{code}» é igual nas {count} unidades em que é conhecida e fica de fora.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” tell nearly the same (correlation {correlation:.2f}) and count twice. Leave one out of the table unless that is meant.</source>
        <translation>«{first}» e «{second}» dizem quase o mesmo (correlação {correlation:.2f}) e contam duas vezes. Retire uma da tabela, a não ser que seja essa a intenção.</translation>
    </message>
    <message>
        <source>No variable tells of the dimension {dimension}; the index is of the others alone.</source>
        <translation>Nenhuma variável diz respeito à dimensão {dimension}; o índice é só das outras.</translation>
    </message>
    <message>
        <source>Principal components need more units than variables, and there are {units} units for {variables} variables. Take subsections in place of zones, or equal weights.</source>
        <translation>As componentes principais precisam de mais unidades do que variáveis, e há {units} unidades para {variables} variáveis. Use subsecções em vez de zonas, ou pesos iguais.</translation>
    </message>
    <message>
        <source>{asked} components are asked for, but there are only {variables} variables. Ask for fewer.</source>
        <translation>São pedidas {asked} componentes, mas há só {variables} variáveis. Peça menos.</translation>
    </message>
    <message>
        <source>Components kept: {count}, which explain {share:.1f} % of the variance.</source>
        <translation>Componentes mantidas: {count}, que explicam {share:.1f} % da variância.</translation>
    </message>
    <message>
        <source>The share of the elderly says nothing of the direction of these components, which point where most of their variables mean more vulnerable: {components}.</source>
        <translation>A parte dos idosos nada diz do sentido destas componentes, que apontam para onde a maioria das suas variáveis significa mais vulnerável: {components}.</translation>
    </message>
    <message>
        <source>Correlation of the index with the share of people of 65 and over: {correlation:.2f}.</source>
        <translation>Correlação do índice com a parte das pessoas com 65 ou mais anos: {correlation:.2f}.</translation>
    </message>
    <message>
        <source>By the components these variables count against the direction that the table gives them: {codes}. Look at the loadings; fewer components or equal weights may say it better.</source>
        <translation>Pelas componentes, estas variáveis contam contra o sentido que a tabela lhes dá: {codes}. Veja as correlações; menos componentes ou pesos iguais podem dizê-lo melhor.</translation>
    </message>
    <message>
        <source>The radius of {radius:g} m is less than a cell of the surface model ({cell:g} m). Give a larger one.</source>
        <translation>O raio de {radius:g} m é menor do que uma célula do modelo de superfície ({cell:g} m). Indique um maior.</translation>
    </message>
    <message>
        <source>Mean sky-view factor {mean:.3f}, lowest {lowest:.3f}.</source>
        <translation>Fator de visão do céu médio: {mean:.3f}; mais baixo: {lowest:.3f}.</translation>
    </message>
    <message>
        <source>On {day} the sun does not rise at latitude {lat:.2f}°. Choose another date, or check the coordinate reference system of the surface model.</source>
        <translation>Em {day} o Sol não nasce à latitude {lat:.2f}°. Escolha outra data, ou verifique o sistema de referência do modelo de superfície.</translation>
    </message>
    <message>
        <source>{day} at {lat:.3f}°, {lon:.3f}°: sunrise {sunrise}, solar noon {noon}, sunset {sunset} (UTC); {hours:.2f} hours of day, looked at in {moments} moments.</source>
        <translation>{day} em {lat:.3f}°, {lon:.3f}°: nascer do Sol {sunrise}, meio-dia solar {noon}, pôr do Sol {sunset} (UTC); {hours:.2f} horas de dia, observadas em {moments} momentos.</translation>
    </message>
    <message>
        <source>Mean shade {mean:.2f} hours; {share:.1f} % of the cells lie in shade for half the day or more.</source>
        <translation>Sombra média: {mean:.2f} horas; células à sombra metade do dia ou mais: {share:.1f} %.</translation>
    </message>
    <message>
        <source>“{text}” is no list of water levels. Write metres with semicolons between, such as 1; 2; 3,5.</source>
        <translation>«{text}» não é uma lista de níveis de água. Escreva metros separados por pontos e vírgulas, como 1; 2; 3,5.</translation>
    </message>
    <message>
        <source>{count} water levels are more than fit in one run. Give at most {most}.</source>
        <translation>{count} níveis de água são mais do que cabe numa execução. Indique no máximo {most}.</translation>
    </message>
    <message>
        <source>The sea of “{layer}” holds no cell of the terrain model. Check that both lie in one place, and choose a model that reaches into the sea.</source>
        <translation>O mar de «{layer}» não contém nenhuma célula do modelo do terreno. Verifique se ambos estão no mesmo lugar, e escolha um modelo que chegue ao mar.</translation>
    </message>
    <message>
        <source>“{layer}” shows no sea: no cell without data lies at its edge. Give polygons of the sea, or choose another way in which the model shows it.</source>
        <translation>«{layer}» não mostra mar: nenhuma célula sem dados está na margem. Indique polígonos do mar, ou escolha outra forma de o modelo o mostrar.</translation>
    </message>
    <message>
        <source>“{layer}” shows no sea: no cell at or below 0 m lies at its edge. Give polygons of the sea, or choose another way in which the model shows it.</source>
        <translation>«{layer}» não mostra mar: nenhuma célula a 0 m ou abaixo está na margem. Indique polígonos do mar, ou escolha outra forma de o modelo o mostrar.</translation>
    </message>
    <message>
        <source>No cell at the edge of “{layer}” lies below the highest level, so that no water comes in. Give polygons of the sea, or a higher level.</source>
        <translation>Nenhuma célula da margem de «{layer}» fica abaixo do nível mais alto, pelo que não entra água. Indique polígonos do mar, ou um nível mais alto.</translation>
    </message>
    <message>
        <source>“{layer}” holds no land: all its cells are sea or without data. Choose a model of the land, or polygons of the sea alone.</source>
        <translation>«{layer}» não tem terra: todas as células são mar ou não têm dados. Escolha um modelo da terra, ou polígonos só do mar.</translation>
    </message>
    <message>
        <source>The highest water level, {level:.2f} m in the terrain model “{layer}”, lies below all its land, which begins at {lowest:.2f} m. Check the levels and their zero.</source>
        <translation>O nível de água mais alto, {level:.2f} m no modelo do terreno «{layer}», fica abaixo de toda a terra, que começa em {lowest:.2f} m. Verifique os níveis e o seu zero.</translation>
    </message>
    <message>
        <source>Level {level:g} m: {area:.2f} ha of land flooded, up to {depth:.2f} m deep; {dry:.2f} ha lie below the level but water does not reach them.</source>
        <translation>Nível {level:g} m: {area:.2f} ha de terreno inundado, até {depth:.2f} m de profundidade; {dry:.2f} ha ficam abaixo do nível mas a água não os alcança.</translation>
    </message>
    <message>
        <source>No land that hangs together with the sea lies below the highest level: the result is empty.</source>
        <translation>Nenhum terreno ligado ao mar fica abaixo do nível mais alto: o resultado está vazio.</translation>
    </message>
    <message>
        <source>{people:.0f} of {total:.0f} people potentially affected live in subsections without buildings and count by the flooded share of the area (marked “area_share”), which is uncertain.</source>
        <translation>{people:.0f} de {total:.0f} pessoas potencialmente afetadas vivem em subsecções sem edifícios e contam pela parte inundada da área (marcadas «area_share»), o que é incerto.</translation>
    </message>
    <message>
        <source>Levels above the hydrographic zero need its offset to the terrain model&apos;s zero. Give it for this stretch of coast, from the tide table or the harbour&apos;s chart.</source>
        <translation>Os níveis acima do zero hidrográfico precisam da diferença para o zero do modelo do terreno. Indique-a para este troço de costa, pela tabela de marés ou pela carta do porto.</translation>
    </message>
    <message>
        <source>“{layer}” has no coordinates in metres. Give polygons of the sea, or bring the model to a metric system such as EPSG:3763 with “Warp (reproject)” and run again.</source>
        <translation>«{layer}» não tem coordenadas em metros. Indique polígonos do mar, ou passe o modelo para um sistema métrico como EPSG:3763 com «Warp (reprojetar)» e execute de novo.</translation>
    </message>
    <message>
        <source>The result by zone needs a layer of zones. Give one, or leave that result out.</source>
        <translation>O resultado por zona precisa de uma camada de zonas. Indique uma, ou prescinda desse resultado.</translation>
    </message>
    <message>
        <source>“{name}” has negative numbers of people (lowest {value:g}). Mark that value as no data in the raster's properties, or choose a raster of people per cell.</source>
        <translation>«{name}» tem números negativos de pessoas (o menor é {value:g}). Marque esse valor como ausência de dados nas propriedades do raster, ou escolha um raster de pessoas por célula.</translation>
    </message>
    <message>
        <source>“{name}” holds {before:.0f} people; on the cells of the calculation there are {after:.0f}.</source>
        <translation>«{name}» tem {before:.0f} pessoas; nas células do cálculo ficam {after:.0f}.</translation>
    </message>
    <message>
        <source>{count} places with {people:.0f} people lie outside the land-cover map and are left out.</source>
        <translation>{count} lugares com {people:.0f} pessoas ficam fora do mapa da ocupação do solo e não contam.</translation>
    </message>
    <message>
        <source>The table “{table}” has {value:g} in column “urban_nature” for the class {code}. Write a share from 0 to 1.</source>
        <translation>A tabela «{table}» tem {value:g} na coluna «urban_nature» para a classe {code}. Escreva uma parte de 0 a 1.</translation>
    </message>
    <message>
        <source>The table “{table}” has no search radius above 0 for the green classes {codes}. Fill in the column “search_radius_m”, or give one radius for all of them.</source>
        <translation>A tabela «{table}» não tem um raio de procura acima de 0 para as classes verdes {codes}. Preencha a coluna «search_radius_m», ou dê um raio para todas.</translation>
    </message>
    <message>
        <source>No class of “{layer}” is green by the table “{table}”: its column “urban_nature” is 0 for all of them. Give some class a share above 0.</source>
        <translation>Nenhuma classe de «{layer}» é verde na tabela «{table}»: a coluna «urban_nature» é 0 para todas. Dê a alguma classe uma parte acima de 0.</translation>
    </message>
    <message>
        <source>The search radius of {radius:g} m is less than a cell of {cell:g} m: green serves only its own cell.</source>
        <translation>O raio de procura de {radius:g} m é menor do que uma célula de {cell:g} m: o verde só serve a sua própria célula.</translation>
    </message>
    <message>
        <source>Check: Σ supply × people is {used:.8g} m²; the green offered to them is {offered:.8g} m².</source>
        <translation>Verificação: Σ verde por pessoa × pessoas é {used:.8g} m²; o verde que lhes é oferecido é {offered:.8g} m².</translation>
    </message>
    <message>
        <source>{hectares:.1f} ha of green have fewer than one person within reach.</source>
        <translation>{hectares:.1f} ha de verde têm menos de uma pessoa ao alcance.</translation>
    </message>
    <message>
        <source>{people:.0f} people have {supply:.1f} m² of green each within reach; {under:.1f} % of them have less than {demand:g} m².</source>
        <translation>{people:.0f} pessoas têm {supply:.1f} m² de verde cada uma ao alcance; {under:.1f} % delas têm menos de {demand:g} m².</translation>
    </message>
    <message>
        <source>The supply of {people:.0f} people is unknown: no land cover is known where they live, or no street is near.</source>
        <translation>Não se conhece o verde de {people:.0f} pessoas: não há ocupação do solo onde vivem, ou nenhuma rua está perto.</translation>
    </message>
    <message>
        <source>{count} of {total} green spaces ({hectares:.1f} ha) have no street within {limit:g} m and serve nobody.</source>
        <translation>{count} de {total} espaços verdes ({hectares:.1f} ha) não têm uma rua a {limit:g} m e não servem ninguém.</translation>
    </message>
    <message>
        <source>Green comes either from land cover (LULC) or from green spaces (GREEN). Give one of the two.</source>
        <translation>O verde vem da ocupação do solo (LULC) ou dos espaços verdes (GREEN). Dê um dos dois.</translation>
    </message>
    <message>
        <source>Nothing says where people live. Give a population raster, the census, or buildings with a field of people.</source>
        <translation>Nada diz onde vivem as pessoas. Dê um raster da população, os censos, ou edifícios com um campo de pessoas.</translation>
    </message>
    <message>
        <source>Green spaces do not say how far they serve. Give the search radius.</source>
        <translation>Os espaços verdes não dizem até onde servem. Dê o raio de procura.</translation>
    </message>
    <message>
        <source>The output PLACES_OUTPUT needs the census or buildings as the source of people. Leave the population raster out, or the output.</source>
        <translation>O resultado PLACES_OUTPUT exige que as pessoas venham dos censos ou dos edifícios. Retire o raster da população, ou o resultado.</translation>
    </message>
    <message>
        <source>The people are those of the population raster; census and buildings are not read.</source>
        <translation>As pessoas são as do raster da população; os censos e os edifícios não são lidos.</translation>
    </message>
    <message>
        <source>The table “{table}” has no width of 0 or more in column “width_m”, row {row}. Write metres.</source>
        <translation>A tabela «{table}» não tem uma largura de 0 ou mais na coluna «width_m», linha {row}. Escreva metros.</translation>
    </message>
    <message>
        <source>Widths of “{layer}”: {own} streets by their own field, {listed} by the table of classes, {default} by the default; {tunnels} tunnels take no land.</source>
        <translation>Larguras de «{layer}»: {own} ruas pelo seu campo, {listed} pela tabela das classes, {default} pelo valor por omissão; {tunnels} túneis não ocupam solo.</translation>
    </message>
    <message>
        <source>The layer of the built-up area has no polygon with an area. Choose the town&apos;s built-up land.</source>
        <translation>A camada da área edificada não tem nenhum polígono com área. Escolha o solo edificado da cidade.</translation>
    </message>
    <message>
        <source>{count} of {total} open spaces ({hectares:.1f} ha) do not touch the built-up area and are no part of the share; people may still walk to them.</source>
        <translation>{count} de {total} espaços abertos ({hectares:.1f} ha) não tocam a área edificada e não entram na percentagem; as pessoas podem ir lá a pé.</translation>
    </message>
    <message>
        <source>Open public space and streets are {share:.1f} % of {built:.1f} ha of built-up area (open space {spaces:.1f} %, streets {streets:.1f} %).</source>
        <translation>O espaço público aberto e as ruas são {share:.1f} % de {built:.1f} ha de área edificada (espaço aberto {spaces:.1f} %, ruas {streets:.1f} %).</translation>
    </message>
    <message>
        <source>{served:.0f} people ({share:.1f} %) live within {limit:g} m of open public space along the streets.</source>
        <translation>{served:.0f} pessoas ({share:.1f} %) vivem a {limit:g} m ou menos de um espaço público aberto, ao longo das ruas.</translation>
    </message>
    <message>
        <source>Nobody lives in the zones.</source>
        <translation>Ninguém vive nas zonas.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{layer}” has {count} different values, and a hazard has at most {most} classes. Choose the field with the classes, not one that numbers the polygons.</source>
        <translation>O campo «{field}» de «{layer}» tem {count} valores diferentes, e um perigo tem no máximo {most} classes. Escolha o campo das classes, não um que numere os polígonos.</translation>
    </message>
    <message>
        <source>{count} polygons of “{layer}” have no class; they count as the class “{name}”.</source>
        <translation>{count} polígonos de «{layer}» não têm classe; contam como a classe «{name}».</translation>
    </message>
    <message>
        <source>{count} polygons of “{layer}” write the class “{name}” otherwise ({others}); they count as one class.</source>
        <translation>{count} polígonos de «{layer}» escrevem a classe «{name}» de outro modo ({others}); contam como uma só classe.</translation>
    </message>
    <message>
        <source>“{layer}” has the classes “{first}” ({count} polygons) and “{second}” ({other}), which count apart. If one is a slip of the pen, correct the layer.</source>
        <translation>«{layer}» tem as classes «{first}» ({count} polígonos) e «{second}» ({other}), que contam à parte. Se uma for um lapso de escrita, corrija a camada.</translation>
    </message>
    <message>
        <source>No polygon of the hazard has an area. Choose another layer, or clear the selection of features and the filter.</source>
        <translation>Nenhum polígono do perigo tem área. Escolha outra camada, ou retire a seleção de elementos e o filtro.</translation>
    </message>
    <message>
        <source>“{layer}” lies {distance:.0f} km away from “{other}”. Check the coordinate reference system of both.</source>
        <translation>«{layer}» fica a {distance:.0f} km de «{other}». Verifique o sistema de referência de coordenadas de ambas.</translation>
    </message>
    <message>
        <source>“{layer}” does not reach “{other}”: nothing there is potentially affected.</source>
        <translation>«{layer}» não chega a «{other}»: nada ali é potencialmente afetado.</translation>
    </message>
    <message>
        <source>{area:.1f} of {total:.1f} ha of the hazard lie outside the zones.</source>
        <translation>{area:.1f} de {total:.1f} ha do perigo ficam fora das zonas.</translation>
    </message>
    <message>
        <source>{count} features of “{layer}” in the hazard lie in no zone and are not counted.</source>
        <translation>{count} elementos de «{layer}» no perigo não ficam em nenhuma zona e não são contados.</translation>
    </message>
    <message>
        <source>{people:.0f} people live in {count} subsections without buildings and count by the share of the subsection's area that lies in the hazard (marked “area_share”), which takes them as spread evenly over it.</source>
        <translation>{people:.0f} pessoas vivem em {count} subsecções sem edifícios e contam pela parte da área da subsecção que fica no perigo (marcadas «area_share»), o que as supõe distribuídas por igual.</translation>
    </message>
    <message>
        <source>Potentially affected: {people:.0f} of {population:.0f} people ({share:.1f} %).</source>
        <translation>Potencialmente afetadas: {people:.0f} de {population:.0f} pessoas ({share:.1f} %).</translation>
    </message>
    <message>
        <source>Buildings potentially affected: {count} of {total}.</source>
        <translation>Edifícios potencialmente afetados: {count} de {total}.</translation>
    </message>
    <message>
        <source>Facilities potentially affected: {count} of {total}.</source>
        <translation>Equipamentos potencialmente afetados: {count} de {total}.</translation>
    </message>
    <message>
        <source>“{layer}” does not say which field holds the hydrologic soil group (A, B, C or D). Add “group” to its fields.</source>
        <translation>«{layer}» não diz que campo tem o grupo hidrológico do solo (A, B, C ou D). Acrescente «group» aos seus campos.</translation>
    </message>
    <message>
        <source>{count} values of INE&apos;s answer are missing ({signs}); they stay unknown and are not zero.</source>
        <translation>Faltam {count} valores na resposta do INE ({signs}); ficam desconhecidos e não são zero.</translation>
    </message>
    <message>
        <source>The type “{type}” in the table “{table}” has no litres above 0. Write them, or put a # in the name for a number that is the litres.</source>
        <translation>O tipo «{type}» da tabela «{table}» não tem litros acima de 0. Escreva-os, ou ponha um # no nome no lugar de um número que são os litros.</translation>
    </message>
    <message>
        <source>“{layer}”: no field of volume, type or count was chosen; these were found: volume {volume}, type {type}, count {count}.</source>
        <translation>«{layer}»: não foi escolhido nenhum campo de volume, tipo ou número; foram encontrados: volume {volume}, tipo {type}, número {count}.</translation>
    </message>
    <message>
        <source>“{layer}” does not say how much a container holds. Choose the field with the volume or the one with the type; its fields are {fields}.</source>
        <translation>«{layer}» não diz quanto leva um contentor. Escolha o campo com o volume ou o campo com o tipo; os campos são {fields}.</translation>
    </message>
    <message>
        <source>The volumes in “{field}” are read as litres (half of them are {median:g} or more).</source>
        <translation>Os volumes de «{field}» são lidos como litros (metade é {median:g} ou mais).</translation>
    </message>
    <message>
        <source>The volumes in “{field}” are read as m³ (half of them are {median:g} or less).</source>
        <translation>Os volumes de «{field}» são lidos como m³ (metade é {median:g} ou menos).</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no volume of their own and take that of their type from the table “{table}”.</source>
        <translation>«{layer}»: {count} elementos não têm volume próprio e recebem o do seu tipo, da tabela «{table}».</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} features have neither a volume nor a known type ({types}) and are left out. Add the types to a copy of the table “{table}”.</source>
        <translation>«{layer}»: {count} de {total} elementos não têm volume nem tipo conhecido ({types}) e ficam de fora. Acrescente os tipos a uma cópia da tabela «{table}».</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features would hold less than 20 litres or more than 40 m³ in one container (such as {litres:g} litres). Check the field and the unit of the volume.</source>
        <translation>«{layer}»: {count} elementos teriam menos de 20 litros ou mais de 40 m³ num só contentor (como {litres:g} litros). Verifique o campo e a unidade do volume.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have a count of 0 or less in “{field}” and are left out, because no container stands there.</source>
        <translation>«{layer}»: {count} elementos têm em «{field}» um número de contentores de 0 ou menos e ficam de fora, porque ali não há contentor.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features have no number in “{field}” and count as one container each.</source>
        <translation>«{layer}»: {count} elementos não têm número em «{field}» e contam como um contentor cada.</translation>
    </message>
    <message>
        <source>“{layer}”: no count is given; each feature is one container.</source>
        <translation>«{layer}»: não é dado o número de contentores; cada elemento é um contentor.</translation>
    </message>
    <message>
        <source>No container takes {streams}; these streams are left out. Give their containers too if there are any.</source>
        <translation>Nenhum contentor recebe {streams}; estes fluxos ficam de fora. Dê também os seus contentores, se os houver.</translation>
    </message>
    <message>
        <source>“{layer}”: no container of {streams} has a place, a count above 0 and a volume or a known type. Choose the right fields, add the types to a copy of the table of container types, or list only other streams.</source>
        <translation>«{layer}»: nenhum contentor de {streams} tem localização, um número acima de 0 e um volume ou um tipo conhecido. Escolha os campos certos, acrescente os tipos a uma cópia da tabela de tipos de contentor, ou indique só outros fluxos.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features take several streams; their volume is shared out evenly between these, so that it counts once.</source>
        <translation>«{layer}»: {count} elementos recebem vários fluxos; o volume é repartido por eles em partes iguais, para contar uma só vez.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features repeat another one in place, stream, type, volume and count. They count; leave them out with “Leave out repeated features” if the list holds them twice.</source>
        <translation>«{layer}»: {count} elementos repetem outro no local, fluxo, tipo, volume e número. São contados; exclua-os com «Excluir elementos repetidos» se a lista os tiver duas vezes.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} features that repeat another one in place, stream, type, volume and count are left out.</source>
        <translation>«{layer}»: ficam de fora {count} elementos que repetem outro no local, fluxo, tipo, volume e número.</translation>
    </message>
    <message>
        <source>The table “{table}” has no line for {streams}. Add one to a copy, or list only other streams.</source>
        <translation>A tabela «{table}» não tem linha para {streams}. Acrescente-a numa cópia, ou indique só outros fluxos.</translation>
    </message>
    <message>
        <source>The table “{table}” has more than one line for {stream}. Leave one.</source>
        <translation>A tabela «{table}» tem mais de uma linha para {stream}. Deixe uma.</translation>
    </message>
    <message>
        <source>In the table “{table}” the column {column} of {stream} is empty, 0 or less. Write a number above 0.</source>
        <translation>Na tabela «{table}», a coluna {column} de {stream} está vazia, ou é 0 ou menos. Escreva um número acima de 0.</translation>
    </message>
    <message>
        <source>In the table “{table}” the figure of {stream} is “{figure}”. Write generated or collected.</source>
        <translation>Na tabela «{table}», a coluna figure de {stream} é «{figure}». Escreva generated (produzido) ou collected (recolhido).</translation>
    </message>
    <message>
        <source>{stream}: the {kg:g} kg a person and day are what is generated, not what is collected; the volume needed is an upper limit.</source>
        <translation>{stream}: os {kg:g} kg por pessoa e dia são o que se produz e não o que se recolhe; o volume necessário é um limite superior.</translation>
    </message>
    <message>
        <source>{stream}: {kg:g} kg a person and day ({figure}), {density:g} kg/m³ in the container; status {status}. {source}</source>
        <translation>{stream}: {kg:g} kg por pessoa e dia ({figure}), {density:g} kg/m³ no contentor; estatuto {status}. {source}</translation>
    </message>
    <message>
        <source>“{layer}”: {count} containers have no usable number of collections a week (above 0, at most 50) in their field; the number of the run or of the table counts for them.</source>
        <translation>«{layer}»: {count} contentores não têm no seu campo um número de recolhas por semana que sirva (acima de 0, até 50); vale para eles o número dado ou o da tabela.</translation>
    </message>
    <message>
        <source>Nothing says how often containers of {streams} are emptied. Give the collections a week, as a number, a field of the containers or in the table of waste.</source>
        <translation>Nada diz quantas vezes os contentores de {streams} são despejados. Dê as recolhas por semana, num número, num campo dos contentores ou na tabela de resíduos.</translation>
    </message>
    <message>
        <source>The collections a week are those of the table of waste ({used}), an assumption and not the municipality&apos;s rounds. Give a field of the containers or a number.</source>
        <translation>As recolhas por semana são as da tabela de resíduos ({used}), uma suposição e não os circuitos do município. Dê um campo dos contentores ou um número.</translation>
    </message>
    <message>
        <source>“{layer}”: {areas} areas have {count:.0f} people in season and no residents to place them by; these people are not counted.</source>
        <translation>«{layer}»: {areas} áreas têm {count:.0f} pessoas na época alta e nenhum residente por onde as colocar; estas pessoas não são contadas.</translation>
    </message>
    <message>
        <source>“{layer}” tells no people in season for {count:.0f} residents; {share:g} % come on top for them.</source>
        <translation>«{layer}» não diz as pessoas na época alta para {count:.0f} residentes; para eles somam-se {share:g} %.</translation>
    </message>
    <message>
        <source>In season there are {season:.0f} people in place of {residents:.0f} residents.</source>
        <translation>Na época alta há {season:.0f} pessoas em vez de {residents:.0f} residentes.</translation>
    </message>
    <message>
        <source>People in season are given both by the zones and by the census. Give one of them.</source>
        <translation>As pessoas na época alta são dadas pelas zonas e pelos censos. Dê só um dos dois.</translation>
    </message>
    <message>
        <source>“{layer}” has points and no areas, so its people in season cannot be put on buildings. Give them by zones, or leave the buildings out.</source>
        <translation>«{layer}» tem pontos e não áreas, pelo que as pessoas na época alta não podem ser postas nos edifícios. Dê-as por zonas, ou retire os edifícios.</translation>
    </message>
    <message>
        <source>{stream}: {count:.0f} of {total:.0f} people have no way to a container; they count as not served.</source>
        <translation>{stream}: {count:.0f} de {total:.0f} pessoas não têm percurso até um contentor; contam como não servidas.</translation>
    </message>
    <message>
        <source>{stream}: {count:.0f} of {total:.0f} people have their nearest container farther than {limit:g} m; they count as not served.</source>
        <translation>{stream}: {count:.0f} de {total:.0f} pessoas têm o contentor mais próximo a mais de {limit:g} m; contam como não servidas.</translation>
    </message>
    <message>
        <source>No streets are given: the nearest container is that of the straight line, across walls and rivers. Give streets or a network.</source>
        <translation>Não são dadas ruas: o contentor mais próximo é o da linha reta, através de muros e rios. Dê ruas ou uma rede.</translation>
    </message>
    <message>
        <source>{stream}: {sites:.0f} sites with {installed_m3:.1f} m³ for {people_served:.0f} people, who need {need_m3:.1f} m³ ({people_unreached:.0f} people are not served). {adequate:.0f} sites are adequate, {tight:.0f} tight, {short:.0f} short, {unused:.0f} unused.</source>
        <translation>{stream}: {sites:.0f} locais com {installed_m3:.1f} m³ para {people_served:.0f} pessoas, que precisam de {need_m3:.1f} m³ ({people_unreached:.0f} pessoas não são servidas). {adequate:.0f} locais são adequados, {tight:.0f} estão no limite, {short:.0f} são insuficientes e {unused:.0f} não têm uso.</translation>
    </message>
    <message>
        <source>{stream}: {count} sites are the nearest of nobody; they have no need and no state.</source>
        <translation>{stream}: {count} locais não são os mais próximos de ninguém; não têm necessidade nem estado.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” state no number, such as “{example}”; those buildings take the next source of storeys.</source>
        <translation>«{layer}»: {count} valores de «{field}» não indicam um número, como «{example}»; esses edifícios usam a fonte seguinte de pisos.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” are 0, below it or beyond {most:g}, such as “{example}”; those buildings take the next source of storeys.</source>
        <translation>«{layer}»: {count} valores de «{field}» são 0, inferiores ou superiores a {most:g}, como «{example}»; esses edifícios usam a fonte seguinte de pisos.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” were added up, such as “{example}”, because every storey has a floor.</source>
        <translation>«{layer}»: {count} valores de «{field}» foram somados, como «{example}», porque cada piso tem pavimento.</translation>
    </message>
    <message>
        <source>Storeys of {total} buildings: {field} by their field, {height} by a field of heights, {raster} by the raster of heights, {default} taken as {floors:g}.</source>
        <translation>Pisos de {total} edifícios: {field} pelo seu campo, {height} por um campo de alturas, {raster} pelo raster de alturas, {default} tomados como {floors:g}.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings have neither storeys nor a height; each counts with {floors:g} storeys (DEFAULT_FLOORS), and the stock goes up and down with that number.</source>
        <translation>{count} de {total} edifícios não têm pisos nem altura; cada um conta com {floors:g} pisos (DEFAULT_FLOORS), e os materiais sobem e descem com esse número.</translation>
    </message>
    <message>
        <source>{outside} of {total} buildings lie outside the data of the raster of heights, and {unfit} are lower than {least:g} m or higher than {most:g} m there; they take the default storeys.</source>
        <translation>{outside} de {total} edifícios ficam fora dos dados do raster de alturas, e {unfit} têm aí menos de {least:g} m ou mais de {most:g} m; recebem os pisos por omissão.</translation>
    </message>
    <message>
        <source>In the table “{table}” the function of the use “{use}” is “{value}”. Write one of {known}.</source>
        <translation>Na tabela «{table}» a função do uso «{use}» é «{value}». Escreva uma de {known}.</translation>
    </message>
    <message>
        <source>{count} buildings have a use that the table “{table}” does not hold ({values}); it counts as unknown. Add it to a copy of the table.</source>
        <translation>{count} edifícios têm um uso que a tabela «{table}» não contém ({values}); conta como desconhecido. Acrescente-o a uma cópia da tabela.</translation>
    </message>
    <message>
        <source>The use of {count} of {total} buildings is unknown; they count as homes unless their dwellings say that nobody lives there.</source>
        <translation>O uso de {count} de {total} edifícios é desconhecido; contam como habitação, a não ser que os alojamentos digam que ninguém lá vive.</translation>
    </message>
    <message>
        <source>Functions: {RS} buildings of one family, {RM} of several, {NR} not residential. Of {residential} residential ones and {unknown} of unknown use, {dwellings} were decided by their dwellings and {floors} by their storeys (three and more: several families).</source>
        <translation>Funções: {RS} edifícios de uma família, {RM} de várias, {NR} não residenciais. De {residential} residenciais e {unknown} de uso desconhecido, {dwellings} foram decididos pelos alojamentos e {floors} pelos pisos (três ou mais: várias famílias).</translation>
    </message>
    <message>
        <source>In the table “{table}” the structure of “{name}” is “{value}”. Write one of {known}.</source>
        <translation>Na tabela «{table}» a estrutura de «{name}» é «{value}». Escreva uma de {known}.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} values of “{field}” name no known structure ({values}); it counts as unknown. Write C, M, T or S, or add the name to a copy of the table of structures.</source>
        <translation>«{layer}»: {count} valores de «{field}» não designam uma estrutura conhecida ({values}); conta como desconhecida. Escreva C, M, T ou S, ou acrescente o nome a uma cópia da tabela de estruturas.</translation>
    </message>
    <message>
        <source>The shares in the table “{table}” add up to {total:g}, or one is below 0. They must be 0 or more and add up to 100.</source>
        <translation>As proporções na tabela «{table}» somam {total:g}, ou uma é inferior a 0. Têm de ser 0 ou mais e somar 100.</translation>
    </message>
    <message>
        <source>The table “{table}” has a row for “{column}”, which is no column of structures. Use {known}.</source>
        <translation>A tabela «{table}» tem uma linha para «{column}», que não é uma coluna de estruturas. Use {known}.</translation>
    </message>
    <message>
        <source>“{layer}” does not count buildings by structure. Choose INE's BGRI of 2011 with its five columns N_EDIFICIOS_ESTRUT_…; that of 2021 has none.</source>
        <translation>«{layer}» não conta edifícios por estrutura. Escolha a BGRI de 2011 do INE com as suas cinco colunas N_EDIFICIOS_ESTRUT_…; a de 2021 não as tem.</translation>
    </message>
    <message>
        <source>“{layer}” counts no building of a structure that has a class. Choose the BGRI of 2011 of your municipality, or look at the table of its columns.</source>
        <translation>«{layer}» não conta nenhum edifício de uma estrutura com classe. Escolha a BGRI de 2011 do seu município, ou veja a tabela das suas colunas.</translation>
    </message>
    <message>
        <source>{count} of {total} buildings lie in no subsection of “{layer}” that counts structures; they take the shares of the whole layer.</source>
        <translation>{count} de {total} edifícios não ficam em nenhuma subsecção de «{layer}» que conte estruturas; recebem as proporções de toda a camada.</translation>
    </message>
    <message>
        <source>“{layer}”: {share:.1f} % of the buildings are expected to date from 2011 to 2021, and those count as reinforced concrete.</source>
        <translation>«{layer}»: espera-se que {share:.1f} % dos edifícios sejam de 2011 a 2021, e esses contam como betão armado.</translation>
    </message>
    <message>
        <source>Nothing tells the structure of {count} of {total} buildings; they take the shares of the table “{table}” ({shares} %), an assumption. Give the BGRI of 2011 or a field.</source>
        <translation>Nada indica a estrutura de {count} de {total} edifícios; recebem as proporções da tabela «{table}» ({shares} %), um pressuposto. Indique a BGRI de 2011 ou um campo.</translation>
    </message>
    <message>
        <source>Structure of {total} buildings: {field} by their field, {expected} by expected shares; no building is drawn by lot. Together: {shares} % of the buildings.</source>
        <translation>Estrutura de {total} edifícios: {field} pelo seu campo, {expected} por proporções esperadas; nenhum edifício é sorteado. Em conjunto: {shares} % dos edifícios.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{table}” is of function “{function}” and structure “{structure}”. The functions are {functions}; the structures are {structures}.</source>
        <translation>A linha {row} da tabela «{table}» é da função «{function}» e da estrutura «{structure}». As funções são {functions}; as estruturas são {structures}.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{table}” is of the material “{material}”. The materials are {known}.</source>
        <translation>A linha {row} da tabela «{table}» é do material «{material}». Os materiais são {known}.</translation>
    </message>
    <message>
        <source>Row {row} of the table “{table}” repeats {material} of {function} {structure}. Keep one row.</source>
        <translation>A linha {row} da tabela «{table}» repete {material} de {function} {structure}. Deixe uma só linha.</translation>
    </message>
    <message>
        <source>In row {row} of the table “{table}” ({material} of {function} {structure}) a number is below 0, or p25, p50 and p75 do not ascend. Correct the row.</source>
        <translation>Na linha {row} da tabela «{table}» ({material} de {function} {structure}) um número é inferior a 0, ou p25, p50 e p75 não estão por ordem crescente. Corrija a linha.</translation>
    </message>
    <message>
        <source>The table “{table}” has no row for {materials}; the totals are without them.</source>
        <translation>A tabela «{table}» não tem linhas para {materials}; os totais não os incluem.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings have no area and are left out.</source>
        <translation>«{layer}»: {count} de {total} edifícios não têm área e ficam de fora.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings repeat the outline of another one and are not counted a second time.</source>
        <translation>«{layer}»: {count} de {total} edifícios repetem o contorno de outro e não são contados segunda vez.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings are left out because their use has no storeys of floor, such as ruins, roofs and tanks.</source>
        <translation>«{layer}»: {count} de {total} edifícios ficam de fora porque o seu uso não tem pisos com pavimento, como ruínas, telheiros e depósitos.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} of {total} buildings have a function and structure that the table of intensities does not hold; they are missing from the sums. Add rows to a copy of the table.</source>
        <translation>«{layer}»: {count} de {total} edifícios têm uma função e uma estrutura que a tabela de intensidades não contém; faltam nas somas. Acrescente linhas a uma cópia da tabela.</translation>
    </message>
    <message>
        <source>{buildings} buildings with {floor:.1f} ha of floor hold {total:.0f} t of materials.</source>
        <translation>{buildings} edifícios com {floor:.1f} ha de pavimento contêm {total:.0f} t de materiais.</translation>
    </message>
    <message>
        <source>The range from p25 to p75 is unknown for {count} of {total} buildings (functions {functions}), whose quartiles the table does not hold; sums with them have no range. A copy of the table may supply them.</source>
        <translation>O intervalo de p25 a p75 é desconhecido para {count} de {total} edifícios (funções {functions}), cujos quartis a tabela não contém; as somas com eles não têm intervalo. Uma cópia da tabela pode fornecê-los.</translation>
    </message>
    <message>
        <source>A sum of quartiles is no quartile of the sum: p25 and p75 of a total, of a zone and of mixed structures are bounds as if everything lay at its quartile at once.</source>
        <translation>Uma soma de quartis não é um quartil da soma: p25 e p75 de um total, de uma zona e de estruturas misturadas são limites como se tudo estivesse ao mesmo tempo no seu quartil.</translation>
    </message>
    <message>
        <source>No rate of demolition was given, so there is no yearly outflow.</source>
        <translation>Não foi dada uma taxa de demolição, por isso não há saída anual.</translation>
    </message>
    <message>
        <source>Neither a census nor a field says who lives there, so there are no tonnes per inhabitant.</source>
        <translation>Nem um censo nem um campo diz quem lá vive, por isso não há toneladas por habitante.</translation>
    </message>
    <message>
        <source>{count} buildings with {total:.0f} t lie in no zone; they are missing from the zones&apos; sums.</source>
        <translation>{count} edifícios com {total:.0f} t não ficam em nenhuma zona; faltam nas somas das zonas.</translation>
    </message>
    <message>
        <source>“{rule}” in {table} is no tag. Write key=value or key!=value, with + between tags that must be there together and ; between one rule and the next.</source>
        <translation>«{rule}» em {table} não é uma etiqueta. Escreva chave=valor ou chave!=valor, com + entre etiquetas que têm de estar juntas e ; entre uma regra e a seguinte.</translation>
    </message>
    <message>
        <source>“{layer}” has none of OpenStreetMap's fields ({keys}). Choose the field that says what each facility is, one of: {fields}.</source>
        <translation>«{layer}» não tem nenhum dos campos do OpenStreetMap ({keys}). Escolha o campo que diz o que é cada equipamento, um destes: {fields}.</translation>
    </message>
    <message>
        <source>{count} facilities of a group have no geometry; they are left out of every figure.</source>
        <translation>{count} equipamentos de um grupo não têm geometria; ficam fora de todos os valores.</translation>
    </message>
    <message>
        <source>Not one of the {count} facilities of a group has a geometry. Choose a layer that draws them.</source>
        <translation>Nenhum dos {count} equipamentos de um grupo tem geometria. Escolha uma camada que os desenhe.</translation>
    </message>
    <message>
        <source>{count} facilities draw a service that is there already (same group, and the same name within {limit:g} m, or touching where a name is missing): {services} services count.</source>
        <translation>{count} equipamentos desenham um serviço que já lá está (mesmo grupo e mesmo nome a menos de {limit:g} m, ou em contacto quando falta um nome): contam {services} serviços.</translation>
    </message>
    <message>
        <source>{any:.1f} % of {total:.0f} people have a circular service within reach, {three:.1f} % have three or more.</source>
        <translation>{any:.1f} % de {total:.0f} pessoas têm um serviço circular ao alcance, {three:.1f} % têm três ou mais.</translation>
    </message>
    <message>
        <source>{services:.0f} services lie in the zones: {rate:.2f} per 10 000 of {total:.0f} inhabitants.</source>
        <translation>Há {services:.0f} serviços nas zonas: {rate:.2f} por 10 000 de {total:.0f} habitantes.</translation>
    </message>
    <message>
        <source>{count} of {total} services lie in no zone; they can be reached, but count in no zone&apos;s services per 10 000 inhabitants.</source>
        <translation>{count} de {total} serviços não ficam em nenhuma zona; podem ser alcançados, mas não contam nos serviços por 10 000 habitantes de nenhuma.</translation>
    </message>
    <message>
        <source>{count} zones have no inhabitants; their shares and their services per 10 000 inhabitants stay empty.</source>
        <translation>{count} zonas não têm habitantes; as suas percentagens e os seus serviços por 10 000 habitantes ficam vazios.</translation>
    </message>
    <message>
        <source>No connection was given. Write the name of a saved connection, a folder, an address, or a JSON object of settings.</source>
        <translation>Não foi indicada nenhuma ligação. Escreva o nome de uma ligação guardada, uma pasta, um endereço ou um objeto JSON de definições.</translation>
    </message>
    <message>
        <source>“{path}” is neither a saved connection nor a folder or file that exists. Check how it is written, or give the address of a service.</source>
        <translation>«{path}» não é uma ligação guardada nem uma pasta ou um ficheiro que exista. Verifique como está escrito, ou indique o endereço de um serviço.</translation>
    </message>
    <message>
        <source>The connection’s “service_path” must begin with a slash and hold letters, digits and underscores between slashes, for example /waste/north.</source>
        <translation>O «service_path» da ligação tem de começar por uma barra e conter letras, algarismos e sublinhados entre barras, por exemplo /residuos/norte.</translation>
    </message>
    <message>
        <source>“{host}” answers, but as no kind of service that is known here. Check the base address, or give the connection’s “kind”.</source>
        <translation>«{host}» responde, mas não como um tipo de serviço aqui conhecido. Verifique o endereço de base, ou indique o «kind» da ligação.</translation>
    </message>
    <message>
        <source>A connection’s name needs 1 to 64 letters, digits, blanks, dots, hyphens or underscores, and begins with a letter or digit.</source>
        <translation>O nome de uma ligação precisa de 1 a 64 letras, algarismos, espaços, pontos, hífenes ou sublinhados, e começa por uma letra ou um algarismo.</translation>
    </message>
    <message>
        <source>There already is a connection called “{name}”. Update it, or choose another name.</source>
        <translation>Já existe uma ligação chamada «{name}». Altere-a, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>No connection is called “{name}”. Saved connections: {names}.</source>
        <translation>Nenhuma ligação se chama «{name}». Ligações guardadas: {names}.</translation>
    </message>
    <message>
        <source>What QGIS’s settings hold of the connection “{name}” cannot be read. Delete it and create it anew.</source>
        <translation>O que as definições do QGIS guardam da ligação «{name}» não se consegue ler. Elimine-a e crie-a de novo.</translation>
    </message>
    <message>
        <source>“{host}” answered with JSON of another shape than this kind of service has. Check the base address and the connection’s “kind”.</source>
        <translation>«{host}» respondeu com JSON de outra forma que não a deste tipo de serviço. Verifique o endereço de base e o «kind» da ligação.</translation>
    </message>
    <message>
        <source>The service needs to know which collection to send. It has, among others: {collections}.</source>
        <translation>O serviço precisa de saber que coleção enviar. Tem, entre outras: {collections}.</translation>
    </message>
    <message>
        <source>“{host}” lists no collections. Check that the base address is the landing page of an OGC API Features service.</source>
        <translation>«{host}» não lista coleções. Verifique se o endereço de base é o da página de entrada de um serviço OGC API Features.</translation>
    </message>
    <message>
        <source>“{host}” answered with JSON that holds no features. Check that the collection holds vector data.</source>
        <translation>«{host}» respondeu com JSON sem entidades geográficas. Verifique se a coleção contém dados vetoriais.</translation>
    </message>
    <message>
        <source>“{host}” says that its coordinates are degrees, but they are not; nothing was drawn in the wrong place. Tell whoever runs the service.</source>
        <translation>«{host}» diz que as suas coordenadas são graus, mas não são; nada foi desenhado no sítio errado. Avise quem gere o serviço.</translation>
    </message>
    <message>
        <source>“{host}” takes no CQL2 filters. Write the filter as name='value', several joined by AND, or leave it empty and select in the layer afterwards.</source>
        <translation>«{host}» não aceita filtros CQL2. Escreva o filtro como nome='valor', vários unidos por AND, ou deixe-o vazio e selecione depois na camada.</translation>
    </message>
    <message>
        <source>The collection cannot be queried by {names}. Check how the names are written, or leave the filter empty and select in the layer afterwards.</source>
        <translation>A coleção não pode ser consultada por {names}. Verifique como os nomes estão escritos, ou deixe o filtro vazio e selecione depois na camada.</translation>
    </message>
    <message>
        <source>“{host}” does not answer as a SensorThings service. Check that the base address ends with its version, for example /v1.1.</source>
        <translation>«{host}» não responde como um serviço SensorThings. Verifique se o endereço de base termina com a versão, por exemplo /v1.1.</translation>
    </message>
    <message>
        <source>“{collection}” is no set of a SensorThings service. Write for example Things, Datastreams or Datastreams(1)/Observations.</source>
        <translation>«{collection}» não é um conjunto de um serviço SensorThings. Escreva, por exemplo, Things, Datastreams ou Datastreams(1)/Observations.</translation>
    </message>
    <message>
        <source>“{collection}” of a SensorThings service have no place, so no extent can select them. Leave the extent empty.</source>
        <translation>«{collection}» de um serviço SensorThings não têm lugar, por isso nenhuma extensão os pode selecionar. Deixe a extensão vazia.</translation>
    </message>
    <message>
        <source>A CKAN portal cannot select by an extent. Leave the extent empty and select in the layer afterwards.</source>
        <translation>Um portal CKAN não pode selecionar por extensão. Deixe a extensão vazia e selecione depois na camada.</translation>
    </message>
    <message>
        <source>The filter begins like a JSON object but is none. Write for example {{&quot;freguesia&quot;: &quot;Arroios&quot;}}, or words to search for.</source>
        <translation>O filtro começa como um objeto JSON, mas não o é. Escreva, por exemplo, {{&quot;freguesia&quot;: &quot;Arroios&quot;}}, ou palavras a procurar.</translation>
    </message>
    <message>
        <source>The dataset “{dataset}” does not have exactly one table. Give the id of one as the collection: {tables}.</source>
        <translation>O conjunto de dados «{dataset}» não tem exatamente uma tabela. Indique como coleção o identificador de uma: {tables}.</translation>
    </message>
    <message>
        <source>The catalogue of a portal can be searched by words only. Leave extent and SINCE empty.</source>
        <translation>O catálogo de um portal só se pode procurar por palavras. Deixe a extensão e SINCE vazios.</translation>
    </message>
    <message>
        <source>“{dataset}” is no id or short name of a dataset. Write “datasets”, or what stands in the address of the dataset’s page.</source>
        <translation>«{dataset}» não é o identificador nem o nome curto de um conjunto de dados. Escreva «datasets», ou o que está no endereço da página do conjunto.</translation>
    </message>
    <message>
        <source>A folder of files cannot be filtered. Leave the filter empty and select in the layer afterwards.</source>
        <translation>Uma pasta de ficheiros não pode ser filtrada. Deixe o filtro vazio e selecione depois na camada.</translation>
    </message>
    <message>
        <source>The service answers. Kind: {kind}. Version: {version}. Collections: {count} ({collections}). Largest page: {page_size}. Filter: {filters}.</source>
        <translation>O serviço responde. Tipo: {kind}. Versão: {version}. Coleções: {count} ({collections}). Página maior: {page_size}. Filtro: {filters}.</translation>
    </message>
    <message>
        <source>The national models known here have no type “{type}”. Use one of: {known}.</source>
        <translation>Os modelos nacionais aqui conhecidos não têm o tipo «{type}». Use um destes: {known}.</translation>
    </message>
    <message>
        <source>The organisation names the publisher in every id and needs a letter or a digit, such as cm-tomar.</source>
        <translation>A organização diz quem publica em todos os ids e precisa de uma letra ou algarismo, como cm-tomar.</translation>
    </message>
    <message>
        <source>“{part}” is no attribute=value. Write pairs such as binColor=verde;status=ok.</source>
        <translation>«{part}» não é atributo=valor. Escreva pares como binColor=verde;status=ok.</translation>
    </message>
    <message>
        <source>{count} features have fields or values for: {names}.</source>
        <translation>{count} elementos têm campos ou valores para: {names}.</translation>
    </message>
    <message>
        <source>None of the {count} features has all that the type {type} needs. Missing or unfit in most: {worst}. Name the fields like these attributes, or give one value for all features.</source>
        <translation>Nenhum dos {count} elementos tem tudo o que o tipo {type} pede. Em falta ou errado na maioria: {worst}. Dê aos campos os nomes destes atributos, ou um valor para todos os elementos.</translation>
    </message>
    <message>
        <source>{count} of {total} features lack something that their type needs and were not written: {worst}. The table of findings names each.</source>
        <translation>A {count} de {total} elementos falta algo que o seu tipo pede, e não foram escritos: {worst}. A tabela de constatações nomeia cada um.</translation>
    </message>
    <message>
        <source>{count} entities of the type {type} were written.</source>
        <translation>Foram escritas {count} entidades do tipo {type}.</translation>
    </message>
    <message>
        <source>{fit} of {total} entities have all that their type needs; {errors} errors and {warnings} warnings.</source>
        <translation>{fit} de {total} entidades têm tudo o que o seu tipo pede; {errors} erros e {warnings} avisos.</translation>
    </message>
    <message>
        <source>{count} rows of “{table}” have more cells than the header has names and were left out. Put texts that hold the separator in quotation marks.</source>
        <translation>{count} linhas de «{table}» têm mais células do que o cabeçalho tem nomes e ficaram de fora. Ponha entre aspas os textos que contêm o separador.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Write one such as Europe/Lisbon or Atlantic/Azores.</source>
        <translation>O fuso horário «{zone}» não é conhecido. Escreva um como Europe/Lisbon ou Atlantic/Azores.</translation>
    </message>
    <message>
        <source>There is no column “{field}”. The table has {fields}.</source>
        <translation>Não há nenhuma coluna «{field}». A tabela tem {fields}.</translation>
    </message>
    <message>
        <source>“{table}” has no column that plays the role “{role}”. Name it in the parameters or add its name to {names}; the columns are {fields}.</source>
        <translation>«{table}» não tem nenhuma coluna com o papel «{role}». Indique-a nos parâmetros ou acrescente o nome dela a {names}; as colunas são {fields}.</translation>
    </message>
    <message>
        <source>In {table} the role of “{alias}” is “{role}”. Write one of {roles}.</source>
        <translation>Em {table} o papel de «{alias}» é «{role}». Escreva um de {roles}.</translation>
    </message>
    <message>
        <source>Columns of “{table}”: {columns}.</source>
        <translation>Colunas de «{table}»: {columns}.</translation>
    </message>
    <message>
        <source>{count} container codes stand with and without leading zeros and were taken as the same (such as {bare} as {full}). If they are different containers, make the codes differ.</source>
        <translation>{count} códigos de contentor aparecem com e sem zeros à esquerda e foram tomados como os mesmos (como {bare} por {full}). Se são contentores diferentes, torne os códigos diferentes.</translation>
    </message>
    <message>
        <source>{count} container codes differ in the number of leading zeros alone (such as {codes}) and were kept apart. If they are the same, write them alike.</source>
        <translation>{count} códigos de contentor só diferem no número de zeros à esquerda (como {codes}) e ficaram separados. Se são os mesmos, escreva-os da mesma maneira.</translation>
    </message>
    <message>
        <source>The dates of “{field}” in “{table}” only make sense with the month first and were read so. Check them.</source>
        <translation>As datas de «{field}» em «{table}» só fazem sentido com o mês primeiro e foram lidas assim. Verifique-as.</translation>
    </message>
    <message>
        <source>Times of “{field}” name their zone (Z or an offset) and were brought to {zone}.</source>
        <translation>As horas de «{field}» dizem o seu fuso (Z ou um desvio) e foram convertidas para {zone}.</translation>
    </message>
    <message>
        <source>{count} cells of “{field}” in “{table}” are no time from 2000 on (such as “{example}”) and were left out. Write dd/mm/yyyy hh:mm or ISO times.</source>
        <translation>{count} células de «{field}» em «{table}» não são uma data a partir de 2000 (como «{example}») e ficaram de fora. Escreva dd/mm/aaaa hh:mm ou datas ISO.</translation>
    </message>
    <message>
        <source>The fill levels in “{field}” of “{table}” are no numbers ({values}). Choose a column with shares of 0 to 1 or with percentages.</source>
        <translation>Os enchimentos em «{field}» de «{table}» não são números ({values}). Escolha uma coluna com frações de 0 a 1 ou com percentagens.</translation>
    </message>
    <message>
        <source>Every fill level in “{field}” of “{table}” is 0 or 1 or out of range, so that 1 may mean full or one per cent. Choose the unit in FILL_UNIT.</source>
        <translation>Todos os enchimentos em «{field}» de «{table}» são 0 ou 1 ou estão fora dos limites, e 1 pode querer dizer cheio ou um por cento. Escolha a unidade em FILL_UNIT.</translation>
    </message>
    <message>
        <source>“{field}” has {low} values between 0 and 1 and {high} above 1: two units may be mixed. Check the column, or choose the unit in FILL_UNIT.</source>
        <translation>«{field}» tem {low} valores entre 0 e 1 e {high} acima de 1: pode haver duas unidades misturadas. Verifique a coluna, ou escolha a unidade em FILL_UNIT.</translation>
    </message>
    <message>
        <source>“{field}” was read as per cent ({low} values between 0 and 1, {high} above 1).</source>
        <translation>«{field}» foi lido como percentagem ({low} valores entre 0 e 1, {high} acima de 1).</translation>
    </message>
    <message>
        <source>“{field}” was read as shares of 0 to 1 ({low} values between 0 and 1, {high} above 1).</source>
        <translation>«{field}» foi lido como fração de 0 a 1 ({low} valores entre 0 e 1, {high} acima de 1).</translation>
    </message>
    <message>
        <source>{count} fill levels of “{field}” are outside 0 to 100 % (such as {example}) and were left out.</source>
        <translation>{count} enchimentos de «{field}» estão fora de 0 a 100 % (como {example}) e ficaram de fora.</translation>
    </message>
    <message>
        <source>{count} of {total} rows are no readings: {container} without a container, {time} without a time, {level} without a usable fill level.</source>
        <translation>{count} de {total} linhas não são leituras: {container} sem contentor, {time} sem hora, {level} sem enchimento utilizável.</translation>
    </message>
    <message>
        <source>{count} readings stood behind a later one of their container and were put in order.</source>
        <translation>{count} leituras estavam depois de uma mais recente do mesmo contentor e foram ordenadas.</translation>
    </message>
    <message>
        <source>{count} readings repeat the container and time of another and were not counted again: {equal} with the same level, {other} with another one, of which the highest was kept.</source>
        <translation>{count} leituras repetem o contentor e a hora de outra e não foram contadas de novo: {equal} com o mesmo enchimento, {other} com outro, dos quais ficou o mais alto.</translation>
    </message>
    <message>
        <source>{count} single readings leap away from those before and after and were left out as errors of the sensor.</source>
        <translation>{count} leituras isoladas saltam longe das que estão antes e depois e ficaram de fora como erros do sensor.</translation>
    </message>
    <message>
        <source>{count} of {trips} trips stand under several routes; each counts once, under the route of most of its rows.</source>
        <translation>{count} de {trips} voltas aparecem em várias rotas; cada uma conta uma vez, na rota da maioria das suas linhas.</translation>
    </message>
    <message>
        <source>{count} values of {field} are below zero and were left out.</source>
        <translation>{count} valores de {field} são negativos e ficaram de fora.</translation>
    </message>
    <message>
        <source>{count} of {trips} trips have several values of {field}, of which the largest was taken. It must be the total of the trip; if the column holds parts of it, sum them up first.</source>
        <translation>{count} de {trips} voltas têm vários valores de {field}, dos quais se tomou o maior. Tem de ser o total da volta; se a coluna contém partes dele, some-as primeiro.</translation>
    </message>
    <message>
        <source>{count} of {trips} trips lack kilometres or weight and are not in kg per km.</source>
        <translation>Faltam os quilómetros ou o peso de {count} de {trips} voltas, que não entram nos kg por km.</translation>
    </message>
    <message>
        <source>{count} container codes stand with several streams; that of most rows was taken. If one code is a point with several containers, give each its own code.</source>
        <translation>{count} códigos de contentor aparecem com vários fluxos; tomou-se o da maioria das linhas. Se um código é um ponto com vários contentores, dê a cada um o seu código.</translation>
    </message>
    <message>
        <source>The volumes were read as litres.</source>
        <translation>Os volumes foram lidos como litros.</translation>
    </message>
    <message>
        <source>The volumes were read as cubic metres.</source>
        <translation>Os volumes foram lidos como metros cúbicos.</translation>
    </message>
    <message>
        <source>{count} containers stand at several places; that of most rows was taken.</source>
        <translation>{count} contentores aparecem em vários locais; tomou-se o da maioria das linhas.</translation>
    </message>
    <message>
        <source>{count} of {total} containers have no usable place and no point.</source>
        <translation>{count} de {total} contentores não têm um local utilizável e ficam sem ponto.</translation>
    </message>
    <message>
        <source>No row of “{table}” has a container, a time and a fill level from 0 to 100 %. Check the columns that the log names.</source>
        <translation>Nenhuma linha de «{table}» tem contentor, hora e enchimento de 0 a 100 %. Verifique as colunas que o registo nomeia.</translation>
    </message>
    <message>
        <source>{containers} containers with {readings} readings, {emptyings} emptyings ({declared} of them declared) and {trips} trips.</source>
        <translation>{containers} contentores com {readings} leituras, {emptyings} esvaziamentos ({declared} deles declarados) e {trips} voltas.</translation>
    </message>
    <message>
        <source>No collection is declared, so that an emptying shows only as a drop of {drop:.0f} points or more: wasted stops are more than counted. Give the table of collections.</source>
        <translation>Nenhuma recolha está declarada, pelo que um esvaziamento só se vê como descida de {drop:.0f} pontos ou mais: há mais paragens desperdiçadas do que as contadas. Indique a tabela das recolhas.</translation>
    </message>
    <message>
        <source>No container has a filling rate: it takes two readings at different times between two emptyings. Check the times and levels.</source>
        <translation>Nenhum contentor tem taxa de enchimento: são precisas duas leituras a horas diferentes entre dois esvaziamentos. Verifique as horas e os enchimentos.</translation>
    </message>
    <message>
        <source>{count} containers have one reading (or several at one time) and no rate.</source>
        <translation>{count} contentores têm uma só leitura (ou várias à mesma hora) e ficam sem taxa.</translation>
    </message>
    <message>
        <source>{count} containers are collected but have no reading.</source>
        <translation>{count} contentores são recolhidos mas não têm nenhuma leitura.</translation>
    </message>
    <message>
        <source>{count} containers show one level all through and no emptying; the sensor may be stuck, so they have no rate.</source>
        <translation>{count} contentores mostram sempre o mesmo enchimento e nenhum esvaziamento; o sensor pode estar encravado, e ficam sem taxa.</translation>
    </message>
    <message>
        <source>{count} containers have no two readings between two emptyings and no rate.</source>
        <translation>{count} contentores não têm duas leituras entre dois esvaziamentos e ficam sem taxa.</translation>
    </message>
    <message>
        <source>{count} containers do not fill between emptyings and have no rate.</source>
        <translation>{count} contentores não enchem entre esvaziamentos e ficam sem taxa.</translation>
    </message>
    <message>
        <source>{count} containers were followed for less than a day; their rate is uncertain.</source>
        <translation>{count} contentores foram seguidos durante menos de um dia; a sua taxa é incerta.</translation>
    </message>
    <message>
        <source>The rows have {fields} but no id of the trip (nor route and start), so that a trip cannot be counted once and there are no figures by route. Add the column of the trip&apos;s id.</source>
        <translation>As linhas têm {fields} mas nenhum identificador da volta (nem rota e início), pelo que uma volta não pode ser contada uma só vez e não há valores por rota. Acrescente a coluna do identificador da recolha.</translation>
    </message>
    <message>
        <source>Give the readings either as a file (TABLE) or as a layer (READINGS).</source>
        <translation>Indique as leituras ou como ficheiro (TABLE) ou como camada (READINGS).</translation>
    </message>
    <message>
        <source>Give the collections either as a file (COLLECTIONS_TABLE) or as a layer (COLLECTIONS).</source>
        <translation>Indique as recolhas ou como ficheiro (COLLECTIONS_TABLE) ou como camada (COLLECTIONS).</translation>
    </message>
    <message>
        <source>LOW ({low:g} %) is above OVERFLOW ({over:g} %). Give a lower LOW or a higher OVERFLOW.</source>
        <translation>LOW ({low:g} %) está acima de OVERFLOW ({over:g} %). Indique um LOW mais baixo ou um OVERFLOW mais alto.</translation>
    </message>
    <message>
        <source>Nothing says what the containers take. Choose the field with the stream (STREAM_FIELD).</source>
        <translation>Nada diz o que os contentores recebem. Escolha o campo com o fluxo (STREAM_FIELD).</translation>
    </message>
    <message>
        <source>{count} candidates have no geometry and are left out.</source>
        <translation>{count} candidatos não têm geometria e ficam de fora.</translation>
    </message>
    <message>
        <source>Give either the number of new sites (BUDGET) or the share of dwellings to be served (TARGET): exactly one of the two.</source>
        <translation>Dê o número de novos locais (BUDGET) ou a percentagem de alojamentos a servir (TARGET): exatamente um dos dois.</translation>
    </message>
    <message>
        <source>No container and no door-to-door area takes {streams} yet, so that no dwelling outside door-to-door areas is served as it is. If there are some, add their name to a copy of the alias table.</source>
        <translation>Ainda nenhum contentor nem área de recolha porta-a-porta recebe {streams}, pelo que hoje nenhum alojamento fora das áreas porta-a-porta é servido. Se houver algum, acrescente o seu nome a uma cópia da tabela de nomes.</translation>
    </message>
    <message>
        <source>There is no dwelling to serve, and so no new site. Check the field with the dwellings, or the census.</source>
        <translation>Não há alojamentos a servir, e por isso nenhum novo local. Verifique o campo com os alojamentos, ou o censo.</translation>
    </message>
    <message>
        <source>All dwellings are served as it is: no new site is needed.</source>
        <translation>Todos os alojamentos já são servidos: não é preciso nenhum novo local.</translation>
    </message>
    <message>
        <source>{share:.2f} % of the dwellings are served as it is, which meets the target of {target:g} %: no new site is needed.</source>
        <translation>Já são servidos {share:.2f} % dos alojamentos, o que atinge a meta de {target:g} %: não é preciso nenhum novo local.</translation>
    </message>
    <message>
        <source>{dwellings:.0f} dwellings at {places} places are not served and no candidate is within their limit; they stay as they are.</source>
        <translation>{dwellings:.0f} alojamentos em {places} lugares não são servidos e nenhum candidato fica dentro da sua distância máxima; ficam como estão.</translation>
    </message>
    <message>
        <source>No candidate is within the limit of a dwelling that is not served, and so the result has no site. Give candidates nearer to them, or streets that lead there.</source>
        <translation>Nenhum candidato fica dentro da distância máxima de um alojamento não servido, pelo que o resultado não tem locais. Dê candidatos mais próximos deles, ou ruas que lá cheguem.</translation>
    </message>
    <message>
        <source>The target of {target:g} % cannot be reached: with a site at every candidate {share:.2f} % of the dwellings are served. Lower the target, or give more candidates.</source>
        <translation>A meta de {target:g} % não se pode atingir: com um local em cada candidato são servidos {share:.2f} % dos alojamentos. Baixe a meta ou dê mais candidatos.</translation>
    </message>
    <message>
        <source>{candidates} candidates, {useful} of them within the limit of dwellings that are not served. {kept} are left without those that serve nothing that another one does not; the {places} places in reach make {groups} groups with the same candidates.</source>
        <translation>{candidates} candidatos, dos quais {useful} dentro da distância máxima de alojamentos não servidos. Ficam {kept} sem os que não servem nada que outro não sirva; os {places} lugares ao alcance formam {groups} grupos com os mesmos candidatos.</translation>
    </message>
    <message>
        <source>The choice is proved to be the best: no other {count} sites serve more dwellings.</source>
        <translation>Está provado que a escolha é a melhor: nenhuns outros {count} locais servem mais alojamentos.</translation>
    </message>
    <message>
        <source>The choice is good and not proved to be the best: its {count} sites serve {gain:.1f} dwellings anew, and no {count} sites serve more than {most:.1f} ({share:.2f} % of that bound are reached; adding the best site one by one guarantees 63.2 % of the best). A longer time limit or fewer candidates may give a better one.</source>
        <translation>A escolha é boa e não está provado que seja a melhor: os seus {count} locais servem de novo {gain:.1f} alojamentos, e nenhuns {count} locais servem mais de {most:.1f} (atingem-se {share:.2f} % desse limite; acrescentar um a um o melhor local garante 63.2 % do ótimo). Mais tempo ou menos candidatos podem dar uma melhor.</translation>
    </message>
    <message>
        <source>The number is proved to be the smallest: fewer than {count} sites do not suffice.</source>
        <translation>Está provado que o número é o menor: menos de {count} locais não bastam.</translation>
    </message>
    <message>
        <source>{count} sites suffice, and fewer than {least} do not; what lies between is not known. A longer time limit or fewer candidates may give a smaller number.</source>
        <translation>Bastam {count} locais, e menos de {least} não bastam; o que fica entre os dois não se sabe. Mais tempo ou menos candidatos podem dar um número menor.</translation>
    </message>
    <message>
        <source>{count} sites of the {budget} allowed serve every dwelling that any candidate can serve; the others are not needed.</source>
        <translation>{count} dos {budget} locais permitidos servem todos os alojamentos que algum candidato pode servir; os outros não são precisos.</translation>
    </message>
    <message>
        <source>With {count} new sites {newly:.0f} more of {dwellings:.0f} dwellings are served: {after:.1f} % after {before:.1f} %.</source>
        <translation>Com {count} novos locais são servidos mais {newly:.0f} de {dwellings:.0f} alojamentos: {after:.1f} % em vez de {before:.1f} %.</translation>
    </message>
    <message>
        <source>“{code}” is no code of INE's: it needs seven digits, such as 0012918.</source>
        <translation>«{code}» não é um código do INE: são precisos sete algarismos, como 0012918.</translation>
    </message>
    <message>
        <source>“{period}” is no period. Write years such as 2021;2023, INE's own codes such as S7A2023, or nothing for all.</source>
        <translation>«{period}» não é um período. Escreva anos, como 2021;2023, códigos do INE, como S7A2023, ou nada para todos.</translation>
    </message>
    <message>
        <source>“{code}” is no municipality's code of four digits, such as 1418. Names are not taken, because some towns share theirs.</source>
        <translation>«{code}» não é um código de município de quatro algarismos, como 1418. Os nomes não servem, porque alguns municípios partilham o seu.</translation>
    </message>
    <message>
        <source>INE&apos;s answer for {period} has as many cells as it gives at once ({most}): some may be missing.</source>
        <translation>A resposta do INE para {period} tem tantas células quantas ele dá de cada vez ({most}): podem faltar algumas.</translation>
    </message>
    <message>
        <source>INE&apos;s answer has none of the municipalities {codes}. The indicator may not go down to municipalities.</source>
        <translation>A resposta do INE não tem nenhum dos municípios {codes}. O indicador pode não descer ao município.</translation>
    </message>
    <message>
        <source>INE&apos;s answer has no rows of the municipalities {codes}.</source>
        <translation>A resposta do INE não tem linhas dos municípios {codes}.</translation>
    </message>
    <message>
        <source>“{name}” is no answer of INE's indicator service. Save what pindica.jsp gives, as it comes.</source>
        <translation>«{name}» não é uma resposta do serviço de indicadores do INE. Guarde o que pindica.jsp devolve, tal como vem.</translation>
    </message>
    <message>
        <source>INE refused the question whose answer is “{name}”: {reason}. Correct the indicator or the dimensions and ask again.</source>
        <translation>O INE recusou o pedido cuja resposta é «{name}»: {reason}. Corrija o indicador ou as dimensões e volte a pedir.</translation>
    </message>
    <message>
        <source>The answer “{name}” holds no data. Ask INE for years and places that exist.</source>
        <translation>A resposta «{name}» não tem dados. Peça ao INE anos e lugares que existam.</translation>
    </message>
    <message>
        <source>“{name}” mixes several indicators ({codes}). Keep one indicator in a file.</source>
        <translation>«{name}» mistura vários indicadores ({codes}). Deixe um só indicador em cada ficheiro.</translation>
    </message>
    <message>
        <source>“{name}” has no total row for {dimension} (it has {found}). Ask INE for the total (T) of that dimension too.</source>
        <translation>«{name}» não tem a linha do total em {dimension} (tem {found}). Peça também ao INE o total (T) dessa dimensão.</translation>
    </message>
    <message>
        <source>“{table}” has codes that are not of municipalities, such as {example}. Give the four digits of the municipality, or INE's seven signs.</source>
        <translation>«{table}» tem códigos que não são de municípios, como {example}. Indique os quatro algarismos do município ou os sete carateres do INE.</translation>
    </message>
    <message>
        <source>The codes of “{table}” lost their leading zero, and {example} may be a municipality or a region. Write municipalities with four digits, as text.</source>
        <translation>Os códigos de «{table}» perderam o zero inicial, e {example} tanto pode ser um município como uma região. Escreva os municípios com quatro algarismos, como texto.</translation>
    </message>
    <message>
        <source>In “{table}” the numbers of “{field}” such as {example} can be read with “{sign}” as decimal sign or between thousands. Write them without a sign between thousands.</source>
        <translation>Em «{table}», os números de «{field}», como {example}, podem ler-se com «{sign}» a separar decimais ou milhares. Escreva-os sem separador de milhares.</translation>
    </message>
    <message>
        <source>The table “{table}” gives “{alias}” the meaning “{meaning}”. Use one of {known}.</source>
        <translation>A tabela «{table}» dá a «{alias}» o significado «{meaning}». Use um destes: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is the indicator “{title}” in {unit}, where {fit} is needed. Give the indicator of tonnes for the waste and that of residents for the population.</source>
        <translation>«{name}» é o indicador «{title}», em {unit}, quando é preciso {fit}. Indique o das toneladas para os resíduos e o dos residentes para a população.</translation>
    </message>
    <message>
        <source>“{name}”: {title} (updated {updated}).</source>
        <translation>«{name}»: {title} (atualizado em {updated}).</translation>
    </message>
    <message>
        <source>“{table}” has no column with the code of the municipality; it begins with {found}. Names cannot be joined (Lagoa and Calheta exist twice): add a column DICO, or its name to a copy of “{names}”.</source>
        <translation>«{table}» não tem uma coluna com o código do município; começa por {found}. Não se pode ligar por nomes (há duas Lagoas e duas Calhetas): acrescente uma coluna DICO, ou o nome da sua a uma cópia de «{names}».</translation>
    </message>
    <message>
        <source>“{table}” has no column of numbers that is known (its columns are {found}). Rename one to Toneladas or População, or add its name to a copy of “{names}”.</source>
        <translation>«{table}» não tem nenhuma coluna de números conhecida (as colunas são {found}). Mude o nome de uma para Toneladas ou População, ou acrescente-o a uma cópia de «{names}».</translation>
    </message>
    <message>
        <source>“{table}” holds no municipality, only regions or no codes. Ask for the data by municipality.</source>
        <translation>«{table}» não tem nenhum município, só regiões ou nenhum código. Peça os dados por município.</translation>
    </message>
    <message>
        <source>“{table}”: {count} values of the country, of regions or without a code of a municipality were left out.</source>
        <translation>«{table}»: valores do país, de regiões ou sem código de município que ficaram de fora: {count}.</translation>
    </message>
    <message>
        <source>“{table}”: {count} rows with numbers have no code of a municipality (first: {example}) and were left out.</source>
        <translation>«{table}»: linhas com números mas sem código de município que ficaram de fora: {count} (primeira: {example}).</translation>
    </message>
    <message>
        <source>“{table}”: the columns {columns} are not known and were not read. Add them to a copy of the table of names if they should count.</source>
        <translation>«{table}»: as colunas {columns} não são conhecidas e não foram lidas. Acrescente-as a uma cópia da tabela de nomes se devem contar.</translation>
    </message>
    <message>
        <source>“{table}” does not say the year of {count} values. Add a column Ano or give the year of the table.</source>
        <translation>«{table}» não diz o ano de alguns valores ({count}). Acrescente uma coluna Ano ou indique o ano da tabela.</translation>
    </message>
    <message>
        <source>“{table}” has collection types that are not known: {types}. Add them to a copy of “{names}”, with none where they should not count.</source>
        <translation>«{table}» tem tipos de recolha desconhecidos: {types}. Acrescente-os a uma cópia de «{names}», com none se não devem contar.</translation>
    </message>
    <message>
        <source>“{table}” has no amount of waste. Name its columns Total, Indiferenciada or Seletiva, or add their names to a copy of “{names}”.</source>
        <translation>«{table}» não tem quantidades de resíduos. Chame às colunas Total, Indiferenciada ou Seletiva, ou acrescente os nomes delas a uma cópia de «{names}».</translation>
    </message>
    <message>
        <source>“{table}” has two different numbers for {code} in {year} ({what}). Keep one of them.</source>
        <translation>«{table}» tem dois números diferentes para {code} em {year} ({what}). Deixe só um deles.</translation>
    </message>
    <message>
        <source>“{table}”: {count} amounts below zero were left unknown.</source>
        <translation>«{table}»: quantidades negativas que ficaram desconhecidas: {count}.</translation>
    </message>
    <message>
        <source>The rates of “{table}” reach {value:g}, where percentages from 0 to 100 are needed. Write 55 for 55 %.</source>
        <translation>As taxas de «{table}» chegam a {value:g}, quando são precisas percentagens de 0 a 100. Escreva 55 para 55 %.</translation>
    </message>
    <message>
        <source>“{table}”: the total differs from undifferentiated and selective waste together in {count} cases (first: {code}, {year}); the total stands.</source>
        <translation>«{table}»: casos em que o total difere da soma da recolha indiferenciada e seletiva: {count} (primeiro: {code}, {year}); vale o total.</translation>
    </message>
    <message>
        <source>“{table}”: selective waste exceeds the total in {count} cases (first: {code}, {year}); they have no share.</source>
        <translation>«{table}»: casos em que a recolha seletiva excede o total e que ficam sem percentagem: {count} (primeiro: {code}, {year}).</translation>
    </message>
    <message>
        <source>“{table}”: the materials make up nearly all of the total in {count} cases (first: {code}, {year}). See whether that is the total of selective collection alone.</source>
        <translation>«{table}»: casos em que os materiais são quase todo o total: {count} (primeiro: {code}, {year}). Veja se esse total é só o da recolha seletiva.</translation>
    </message>
    <message>
        <source>“{table}” has no population. Name its column População, or add its name to a copy of the table of names.</source>
        <translation>«{table}» não tem população. Chame à coluna População, ou acrescente o nome dela a uma cópia da tabela de nomes.</translation>
    </message>
    <message>
        <source>The population of {codes} in “{source}” is zero or below. Correct it, or leave it empty.</source>
        <translation>A população de {codes} em «{source}» é zero ou negativa. Corrija-a ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>No municipality of the waste ({codes}) has a population in “{source}” ({known}). Check the codes of both.</source>
        <translation>Nenhum município dos resíduos ({codes}) tem população em «{source}» ({known}). Verifique os códigos de ambos.</translation>
    </message>
    <message>
        <source>The years of the waste ({years}) and of the population in “{source}” ({known}) do not overlap. Give the population of the same years.</source>
        <translation>Os anos dos resíduos ({years}) e os da população em «{source}» ({known}) não coincidem. Indique a população dos mesmos anos.</translation>
    </message>
    <message>
        <source>“{source}” has no population for {count} rows of waste ({codes}); they have no amount a person.</source>
        <translation>«{source}» não tem população para algumas linhas de resíduos: {count} ({codes}); ficam sem valor por habitante.</translation>
    </message>
    <message>
        <source>In {count} cases the population of the year before is not known; that of 31 December was used in place of the mean.</source>
        <translation>Casos em que não se conhece a população do ano anterior e se usou a de 31 de dezembro em vez da média: {count}.</translation>
    </message>
    <message>
        <source>The population of “{source}” has no year; it was used for every year.</source>
        <translation>A população de «{source}» não tem ano; foi usada para todos os anos.</translation>
    </message>
    <message>
        <source>The table “{table}”, row {row}, has no target that can be read (indicator “{indicator}”). It needs a year, a target and one of the indicators {known}.</source>
        <translation>A tabela «{table}», linha {row}, não tem uma meta que se possa ler (indicador «{indicator}»). Precisa de um ano, de uma meta e de um dos indicadores {known}.</translation>
    </message>
    <message>
        <source>The table “{table}”, row {row}, has “{value}” where the code of a municipality is needed (four digits, or empty for all).</source>
        <translation>A tabela «{table}», linha {row}, tem «{value}» onde é preciso o código de um município (quatro algarismos, ou vazio para todos).</translation>
    </message>
    <message>
        <source>“{layer}” is no result by zone of “Access to waste containers”: it needs the code of the zone, dwellings and served_…_pct, and has {found}.</source>
        <translation>«{layer}» não é um resultado por zona de «Acesso a contentores»: precisa do código da zona, de dwellings e de served_…_pct, e tem {found}.</translation>
    </message>
    <message>
        <source>Give the population: a table, the field of the municipalities, or a number.</source>
        <translation>Indique a população: uma tabela, o campo dos municípios ou um número.</translation>
    </message>
    <message>
        <source>One number cannot be the population of {count} municipalities. Give a table or a field.</source>
        <translation>Um só número não pode ser a população de {count} municípios. Indique uma tabela ou um campo.</translation>
    </message>
    <message>
        <source>“{layer}” has no field that is known to hold the code of the municipality. Choose it.</source>
        <translation>«{layer}» não tem um campo que se reconheça como código do município. Escolha-o.</translation>
    </message>
    <message>
        <source>No municipality of “{layer}” is in “{table}” (codes {codes}). Check the field with the code.</source>
        <translation>Nenhum município de «{layer}» está em «{table}» (códigos {codes}). Verifique o campo com o código.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} municipalities have no waste in the table and stay empty.</source>
        <translation>«{layer}»: municípios sem resíduos na tabela, que ficam vazios: {count}.</translation>
    </message>
    <message>
        <source>{count} municipalities of “{table}” are not in “{layer}” ({codes}); the table by year has them.</source>
        <translation>Municípios de «{table}» que não estão em «{layer}»: {count} ({codes}); a tabela por ano tem-nos.</translation>
    </message>
    <message>
        <source>{count} municipalities, {first} to {last}. Share of selective collection has no target of its own; it is no recycling rate.</source>
        <translation>Municípios: {count}, de {first} a {last}. A parte da recolha seletiva não tem meta própria; não é uma taxa de reciclagem.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Outliers</source>
        <translation>Valores extremos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalização</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Agregação</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores em falta</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Left out, because more is neither better nor worse: {codes}. To use one, give it a direction in the table of indicators.</source>
        <translation>Deixados de fora, porque mais não é melhor nem pior: {codes}. Para usar um, dê-lhe um sentido na tabela de indicadores.</translation>
    </message>
    <message>
        <source>Left out, because the catalogue does not know them: {codes}. To use one, name it in the table of indicators, with a direction.</source>
        <translation>Deixados de fora, porque o catálogo não os conhece: {codes}. Para usar um, indique-o na tabela de indicadores, com um sentido.</translation>
    </message>
    <message>
        <source>{table} names indicators that the input does not hold; they are left out: {codes}.</source>
        <translation>{table} indica indicadores que a entrada não tem; ficam de fora: {codes}.</translation>
    </message>
    <message>
        <source>Left out, because their weight is 0: {codes}.</source>
        <translation>Deixados de fora, porque o seu peso é 0: {codes}.</translation>
    </message>
    <message>
        <source>{table} has “{code}” twice. Keep one of the rows.</source>
        <translation>{table} tem «{code}» duas vezes. Mantenha uma das linhas.</translation>
    </message>
    <message>
        <source>{table}, row {row}: the lower bound of “{code}” is not below its upper bound. Correct one of them.</source>
        <translation>{table}, linha {row}: o limite inferior de «{code}» não está abaixo do superior. Corrija um deles.</translation>
    </message>
    <message>
        <source>{table}, row {row}: “{value}” cannot be “{column}”. Write one like: {expected}.</source>
        <translation>{table}, linha {row}: «{value}» não serve para «{column}». Escreva algo como: {expected}.</translation>
    </message>
    <message>
        <source>{table}, row {row}: the catalogue has no direction for “{code}”. Write 1 where more is better and -1 where less is.</source>
        <translation>{table}, linha {row}: o catálogo não tem sentido para «{code}». Escreva 1 se mais é melhor e -1 se menos é melhor.</translation>
    </message>
    <message>
        <source>“{layer}” holds no indicator that the catalogue knows with a direction. Give a table of indicators that names some of: {available}.</source>
        <translation>«{layer}» não tem nenhum indicador que o catálogo conheça com sentido. Dê uma tabela de indicadores que indique alguns de: {available}.</translation>
    </message>
    <message>
        <source>“{layer}” has no values of the level chosen. Choose the other level, or the values that the municipal profile wrote.</source>
        <translation>«{layer}» não tem valores do nível escolhido. Escolha o outro nível, ou os valores que o perfil municipal gravou.</translation>
    </message>
    <message>
        <source>“{layer}” holds zones of several levels ({levels}), which do not rank together. Keep the rows of one.</source>
        <translation>«{layer}» tem zonas de vários níveis ({levels}), que não se ordenam em conjunto. Mantenha as linhas de um só.</translation>
    </message>
    <message>
        <source>The values belong to zones of several editions ({vintages}). Zones that changed are not the same zone, even with the same code.</source>
        <translation>Os valores pertencem a zonas de várias edições ({vintages}). Zonas que mudaram não são a mesma zona, mesmo com o mesmo código.</translation>
    </message>
    <message>
        <source>“{layer}” repeats {count} values; each counts once.</source>
        <translation>«{layer}» repete {count} valores; cada um conta uma vez.</translation>
    </message>
    <message>
        <source>“{layer}” has two different values of “{indicator}” for zone {zone} in period {period}. Keep the rows of one scenario, dimension or run.</source>
        <translation>«{layer}» tem dois valores diferentes de «{indicator}» para a zona {zone} no período {period}. Mantenha as linhas de um só cenário, dimensão ou execução.</translation>
    </message>
    <message>
        <source>Goalposts need a lower and an upper bound, which these have not: {codes}. Give them in the table of indicators, or choose another normalisation.</source>
        <translation>Os limites fixos precisam de um limite inferior e de um superior, que estes não têm: {codes}. Dê-os na tabela de indicadores, ou escolha outra normalização.</translation>
    </message>
    <message>
        <source>Distance to target needs a target, which these have not: {codes}. Give it in the table of indicators, or choose another normalisation.</source>
        <translation>A distância à meta precisa de uma meta, que estes não têm: {codes}. Dê-a na tabela de indicadores, ou escolha outra normalização.</translation>
    </message>
    <message>
        <source>The target of these is no better than their worst value: {codes}. Correct the target, its bound or the direction in the table of indicators.</source>
        <translation>A meta destes não é melhor do que o seu pior valor: {codes}. Corrija a meta, o limite ou o sentido na tabela de indicadores.</translation>
    </message>
    <message>
        <source>From the worst value of all zones (0) to the best one (100).</source>
        <translation>Do pior valor de todas as zonas (0) ao melhor (100).</translation>
    </message>
    <message>
        <source>In standard deviations from the mean: the mean is 100, a standard deviation 10.</source>
        <translation>Em desvios padrão a contar da média: a média é 100, um desvio padrão 10.</translation>
    </message>
    <message>
        <source>By rank, from the worst zone (0) to the best one (100); equal values share the mean of their ranks.</source>
        <translation>Por posição, da pior zona (0) à melhor (100); valores iguais partilham a média das suas posições.</translation>
    </message>
    <message>
        <source>From the worse bound given (0) to the better one (100), cut at both.</source>
        <translation>Do pior limite dado (0) ao melhor (100), cortado em ambos.</translation>
    </message>
    <message>
        <source>By distance to target, from the worst value or the bound given (0) to the target (100), cut at both.</source>
        <translation>Pela distância à meta, do pior valor ou do limite dado (0) à meta (100), cortado em ambos.</translation>
    </message>
    <message>
        <source>Adjusted Mazziotta-Pareto: 100 is the mean of the first period, 60 points are the range of all values; where both bounds are given, they stand at 70 and 130.</source>
        <translation>Mazziotta-Pareto ajustado: 100 é a média do primeiro período, 60 pontos são a amplitude de todos os valores; onde ambos os limites são dados, ficam em 70 e 130.</translation>
    </message>
    <message>
        <source>The scale is the same for all periods; ranks are those within each period.</source>
        <translation>A escala é a mesma para todos os períodos; as posições são as de dentro de cada período.</translation>
    </message>
    <message>
        <source>{table} is not square: the names in its first column and those of its other columns must be the same, each once.</source>
        <translation>{table} não é quadrada: os nomes da primeira coluna e os das outras colunas têm de ser os mesmos, cada um uma vez.</translation>
    </message>
    <message>
        <source>{table}: “{value}” in row “{row}”, column “{column}” is no comparison. Write a number such as 3 or 0.33, or leave it empty where its mirror is filled (spreadsheets turn 1/3 into a date).</source>
        <translation>{table}: «{value}» na linha «{row}», coluna «{column}» não é uma comparação. Escreva um número como 3 ou 0,33, ou deixe-a vazia se a célula simétrica estiver preenchida (as folhas de cálculo transformam 1/3 numa data).</translation>
    </message>
    <message>
        <source>{table} does not compare “{row}” with “{column}”. Fill in one of the two cells.</source>
        <translation>{table} não compara «{row}» com «{column}». Preencha uma das duas células.</translation>
    </message>
    <message>
        <source>{table} compares “{row}” with “{column}” in two ways that contradict each other. Make one cell the reciprocal of the other, or leave it empty.</source>
        <translation>{table} compara «{row}» com «{column}» de duas formas que se contradizem. Torne uma célula o inverso da outra, ou deixe-a vazia.</translation>
    </message>
    <message>
        <source>Weights by pairwise comparison need the table of comparisons. Give it, or choose other weights.</source>
        <translation>Os pesos por comparação par a par precisam da tabela de comparações. Dê-a, ou escolha outros pesos.</translation>
    </message>
    <message>
        <source>The table of comparisons lacks the indicators {names}. Compare all indicators, or all groups: {groups}.</source>
        <translation>À tabela de comparações faltam os indicadores {names}. Compare todos os indicadores, ou todos os grupos: {groups}.</translation>
    </message>
    <message>
        <source>“{part}” is no weight of a group. Write them as climate=2; mobility=1.</source>
        <translation>«{part}» não é o peso de um grupo. Escreva-os assim: climate=2; mobility=1.</translation>
    </message>
    <message>
        <source>There is no group {names} to weigh. The index has: {known}.</source>
        <translation>Não há grupo {names} a ponderar. O índice tem: {known}.</translation>
    </message>
    <message>
        <source>The weights of the groups sum to zero. Give at least one of them a weight.</source>
        <translation>Os pesos dos grupos somam zero. Dê um peso a pelo menos um deles.</translation>
    </message>
    <message>
        <source>Indicators weigh the same within their group.</source>
        <translation>Os indicadores pesam o mesmo dentro do seu grupo.</translation>
    </message>
    <message>
        <source>Indicators weigh within their group what the table says, 1 where it says nothing.</source>
        <translation>Os indicadores pesam dentro do seu grupo o que a tabela diz, 1 onde nada diz.</translation>
    </message>
    <message>
        <source>Indicators weigh more the less evenly they are spread over the zones (entropy).</source>
        <translation>Os indicadores pesam tanto mais quanto mais desigualmente se repartem pelas zonas (entropia).</translation>
    </message>
    <message>
        <source>Indicators weigh more the wider they are spread and the less the others tell the same (CRITIC).</source>
        <translation>Os indicadores pesam tanto mais quanto maior a dispersão e quanto menos os outros dizem o mesmo (CRITIC).</translation>
    </message>
    <message>
        <source>Weights come from pairwise comparisons of {count}; their consistency ratio is {ratio:.3f}.</source>
        <translation>Os pesos vêm de comparações par a par de {count}; a razão de consistência é {ratio:.3f}.</translation>
    </message>
    <message>
        <source>The pairwise comparisons contradict each other: a consistency ratio of {ratio:.3f} is not below 0.1. Go over the judgements again.</source>
        <translation>As comparações par a par contradizem-se: uma razão de consistência de {ratio:.3f} não está abaixo de 0,1. Reveja os juízos.</translation>
    </message>
    <message>
        <source>Weight of the groups in %: {shares}.</source>
        <translation>Peso dos grupos em %: {shares}.</translation>
    </message>
    <message>
        <source>Rows: {rows}; periods: {periods}; indicators: {indicators}; missing values: {missing}.</source>
        <translation>Linhas: {rows}; períodos: {periods}; indicadores: {indicators}; valores em falta: {missing}.</translation>
    </message>
    <message>
        <source>An index compares zones, and {count} have values. Give at least two, or a longer table.</source>
        <translation>Um índice compara zonas, e as que têm valores são {count}. Dê pelo menos duas, ou uma tabela mais longa.</translation>
    </message>
    <message>
        <source>{count} rows are few: correlations, outliers and weights from values say little of so few.</source>
        <translation>{count} linhas são poucas: correlações, valores extremos e pesos a partir dos valores dizem pouco de tão poucas.</translation>
    </message>
    <message>
        <source>One indicator is a whole group and weighs as much as the group: {codes}. See whether that is meant, or give the groups weights.</source>
        <translation>Há indicadores que são um grupo inteiro e pesam tanto como o grupo: {codes}. Veja se é o que pretende, ou dê pesos aos grupos.</translation>
    </message>
    <message>
        <source>Left out, because they have no value at all: {codes}.</source>
        <translation>Deixados de fora, porque não têm valor nenhum: {codes}.</translation>
    </message>
    <message>
        <source>These are the same in all zones and tell none from another, so that they weigh nothing: {codes}.</source>
        <translation>Estes são iguais em todas as zonas e não as distinguem, pelo que não pesam nada: {codes}.</translation>
    </message>
    <message>
        <source>No indicator tells zones apart: each is the same everywhere, or has no values. Choose others.</source>
        <translation>Nenhum indicador distingue as zonas: cada um é igual em toda a parte, ou não tem valores. Escolha outros.</translation>
    </message>
    <message>
        <source>Outliers were left as they are.</source>
        <translation>Os valores extremos ficaram como estão.</translation>
    </message>
    <message>
        <source>No indicator has both a skewness beyond 2 and a kurtosis beyond 3.5.</source>
        <translation>Nenhum indicador tem assimetria além de 2 e, ao mesmo tempo, curtose além de 3,5.</translation>
    </message>
    <message>
        <source>Outliers took the value of the next zone (number of values): {codes}.</source>
        <translation>Os valores extremos tomaram o da zona seguinte (número de valores): {codes}.</translation>
    </message>
    <message>
        <source>Put on a logarithmic scale, because that was not enough: {codes}.</source>
        <translation>Passados a escala logarítmica, porque winsorizar não bastou: {codes}.</translation>
    </message>
    <message>
        <source>Still with outliers after treatment: {codes}. Look at their values, or normalise by rank.</source>
        <translation>Ainda com valores extremos depois do tratamento: {codes}. Veja os seus valores, ou normalize por posição.</translation>
    </message>
    <message>
        <source>The Mazziotta-Pareto penalty is made for scales around 100. Choose z-score or adjusted Mazziotta-Pareto as normalisation.</source>
        <translation>A penalização de Mazziotta-Pareto foi feita para escalas em torno de 100. Escolha valores padronizados ou Mazziotta-Pareto ajustado como normalização.</translation>
    </message>
    <message>
        <source>Geometric and harmonic means need values above zero, and some lie more than ten standard deviations off. Normalise from minimum to maximum, or treat outliers.</source>
        <translation>As médias geométrica e harmónica precisam de valores acima de zero, e alguns estão a mais de dez desvios padrão. Normalize de mínimo a máximo, ou trate os valores extremos.</translation>
    </message>
    <message>
        <source>Arithmetic means within groups and across groups: a weakness is made good by a strength.</source>
        <translation>Médias aritméticas dentro dos grupos e entre grupos: um ponto fraco é compensado por um forte.</translation>
    </message>
    <message>
        <source>Geometric means within groups and across groups: a weakness is made good only in part.</source>
        <translation>Médias geométricas dentro dos grupos e entre grupos: um ponto fraco só em parte é compensado.</translation>
    </message>
    <message>
        <source>Harmonic means within groups and across groups: a weakness is hardly made good.</source>
        <translation>Médias harmónicas dentro dos grupos e entre grupos: um ponto fraco quase não é compensado.</translation>
    </message>
    <message>
        <source>Mazziotta-Pareto within groups and across groups: from the mean, the variance over the mean is taken away, so that zones with uneven values lose.</source>
        <translation>Mazziotta-Pareto dentro dos grupos e entre grupos: à média desconta-se a variância sobre a média, pelo que as zonas com valores desiguais perdem.</translation>
    </message>
    <message>
        <source>The scales run from 1 to 100, because this mean needs values above zero.</source>
        <translation>As escalas vão de 1 a 100, porque esta média precisa de valores acima de zero.</translation>
    </message>
    <message>
        <source>No zone has {share:.0f} % of the indicators of its groups. Ask for less, or leave out the indicators with the fewest values.</source>
        <translation>Nenhuma zona tem {share:.0f} % dos indicadores dos seus grupos. Peça menos, ou deixe de fora os indicadores com menos valores.</translation>
    </message>
    <message>
        <source>{count} missing values are left out; the other indicators of the group share their weight.</source>
        <translation>{count} valores em falta ficam de fora; os outros indicadores do grupo repartem o seu peso.</translation>
    </message>
    <message>
        <source>{count} missing values take the mean of the zones of the same peer group in the period.</source>
        <translation>{count} valores em falta tomam a média das zonas do mesmo grupo de pares no período.</translation>
    </message>
    <message>
        <source>{count} of {total} rows have less than {share:.0f} % of the indicators of their groups, or of the groups, and get no score.</source>
        <translation>{count} de {total} linhas têm menos de {share:.0f} % dos indicadores dos seus grupos, ou dos grupos, e ficam sem pontuação.</translation>
    </message>
    <message>
        <source>Ranks were not tested with other choices: the number of draws is 0.</source>
        <translation>As posições não foram postas à prova com outras escolhas: o número de sorteios é 0.</translation>
    </message>
    <message>
        <source>{draws} draws (seed {seed}) of {variants} ways to normalise and aggregate, with weights changed by up to {noise:.0f} %.</source>
        <translation>{draws} sorteios (semente {seed}) de {variants} formas de normalizar e agregar, com pesos alterados até {noise:.0f} %.</translation>
    </message>
    <message>
        <source>In 90 % of the draws a zone&apos;s rank lies, on average, within {width:.1f} places.</source>
        <translation>Em 90 % dos sorteios, a posição de uma zona varia, em média, dentro de {width:.1f} lugares.</translation>
    </message>
    <message>
        <source>{draws} draws for {zones} zones do not fit in memory. Ask for {most} or fewer.</source>
        <translation>{draws} sorteios para {zones} zonas não cabem na memória. Peça {most} ou menos.</translation>
    </message>
    <message>
        <source>{count} pairs of indicators tell nearly the same (correlation above 0.9) and so count twice: {pairs}.</source>
        <translation>{count} pares de indicadores dizem quase o mesmo (correlação acima de 0,9) e por isso contam duas vezes: {pairs}.</translation>
    </message>
    <message>
        <source>{count} pairs of indicators of one group pull against each other (correlation below 0): {pairs}.</source>
        <translation>{count} pares de indicadores de um mesmo grupo puxam em sentidos opostos (correlação abaixo de 0): {pairs}.</translation>
    </message>
    <message>
        <source>These are better where the index is worse: {codes}. See whether their direction is right.</source>
        <translation>Estes são melhores onde o índice é pior: {codes}. Veja se o seu sentido está certo.</translation>
    </message>
    <message>
        <source>“{layer}” has no field with the zones' code. Choose it, or the zones that the municipal profile wrote.</source>
        <translation>«{layer}» não tem campo com o código das zonas. Escolha-o, ou as zonas que o perfil municipal gravou.</translation>
    </message>
    <message>
        <source>No zone of “{layer}” has a code of the table of values (such as {code}). Choose the zones the values were made for.</source>
        <translation>Nenhuma zona de «{layer}» tem um código da tabela de valores (como {code}). Escolha as zonas para as quais os valores foram feitos.</translation>
    </message>
    <message>
        <source>{count} zones of the table have no outline in “{layer}”, and {without} of its outlines have no values.</source>
        <translation>{count} zonas da tabela não têm contorno em «{layer}», e {without} dos seus contornos não têm valores.</translation>
    </message>
    <message>
        <source>No zone is the same in all layers of zones, not even when neighbours are put together. See whether the layers show the same place, and are in the order of the tables.</source>
        <translation>Nenhuma zona é a mesma em todas as camadas de zonas, nem reunindo zonas vizinhas. Veja se as camadas mostram o mesmo lugar e estão pela ordem das tabelas.</translation>
    </message>
    <message>
        <source>“{layer}” has no outlines or points, so its zones cannot be put into others. Choose a layer with geometry.</source>
        <translation>«{layer}» não tem contornos nem pontos, pelo que as suas zonas não podem ser postas noutras. Escolha uma camada com geometria.</translation>
    </message>
    <message>
        <source>Not every layer of zones has outlines: zones count as the same where code and name are. That does not show whether a border moved.</source>
        <translation>Nem todas as camadas de zonas têm contornos: contam como a mesma as zonas com código e nome iguais. Isso não mostra se algum limite mudou.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones are not those of the other year, alone or put together, and are not compared: {zones}. Give values of subsections and TARGET_ZONES to compare them.</source>
        <translation>«{layer}»: há zonas ({count}) que não são as do outro ano, nem sozinhas nem reunidas, e não são comparadas: {zones}. Para as comparar, dê valores de subsecções e TARGET_ZONES.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones lie in none of the zones to compare in and are left out: {zones}. See whether TARGET_ZONES cover the whole municipality.</source>
        <translation>«{layer}»: há zonas ({count}) que não ficam em nenhuma das zonas em que se compara e são deixadas de fora: {zones}. Veja se TARGET_ZONES cobre todo o município.</translation>
    </message>
    <message>
        <source>{count} zones end elsewhere at the outer edge, where no other zone lies (water?), and are compared all the same: {zones}. Mind values that depend on their area.</source>
        <translation>Há zonas ({count}) que acabam noutro sítio no bordo exterior, onde não há outra zona (água?), e são comparadas mesmo assim: {zones}. Atenção aos valores que dependem da área.</translation>
    </message>
    <message>
        <source>“{layer}” holds zones of several levels ({levels}), of which only one can be compared. Filter the table, keeping one of them and the municipality.</source>
        <translation>«{layer}» tem zonas de vários níveis ({levels}), dos quais só um pode ser comparado. Filtre a tabela, mantendo um deles e o município.</translation>
    </message>
    <message>
        <source>The zones are of different boundaries ({vintages}), which code alone does not join: only whole municipalities are compared. Give ZONES, a layer a table, to compare zones too.</source>
        <translation>As zonas são de limites diferentes ({vintages}), que o código sozinho não liga: só se comparam municípios inteiros. Para comparar também as zonas, dê ZONES, uma camada por tabela.</translation>
    </message>
    <message>
        <source>No layers of zones were given: zones count as the same where their code is. That does not show whether a border moved.</source>
        <translation>Não foram dadas camadas de zonas: contam como a mesma as zonas com o mesmo código. Isso não mostra se algum limite mudou.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} zones are not in its layer of zones (such as {code}) and are not compared. See whether the layers are in the order of the tables.</source>
        <translation>«{layer}»: há zonas ({count}) que não estão na sua camada de zonas (por exemplo {code}) e não são comparadas. Veja se as camadas estão pela ordem das tabelas.</translation>
    </message>
    <message>
        <source>“{layer}”: parts were put together to {count} zones that all years have.</source>
        <translation>«{layer}»: foram reunidas partes em zonas que todos os anos têm ({count}).</translation>
    </message>
    <message>
        <source>No indicator has a value of the same zone in both periods, so there is nothing to compare. Choose tables of the same municipality that share indicators.</source>
        <translation>Nenhum indicador tem valor da mesma zona nos dois períodos, pelo que não há nada a comparar. Escolha tabelas do mesmo município com indicadores em comum.</translation>
    </message>
    <message>
        <source>The tables hold one period only ({period}). Add the values of another year of the same municipality.</source>
        <translation>As tabelas têm um só período ({period}). Acrescente os valores de outro ano do mesmo município.</translation>
    </message>
    <message>
        <source>No value is of the period “{period}”. Choose one of: {periods}.</source>
        <translation>Nenhum valor é do período «{period}». Escolha um destes: {periods}.</translation>
    </message>
    <message>
        <source>Not comparable, because the method changed between the periods: {indicators} (in {zones}). Run the profile of the earlier year again with this version.</source>
        <translation>Não comparável, porque o método mudou entre os períodos: {indicators} (em {zones}). Volte a executar o perfil do ano anterior com esta versão.</translation>
    </message>
    <message>
        <source>Not comparable, because the unit is another: {indicators} (in {zones}). Bring the tables to one unit.</source>
        <translation>Não comparável, porque a unidade é outra: {indicators} (em {zones}). Ponha as tabelas na mesma unidade.</translation>
    </message>
    <message>
        <source>The data come from different sources, so that the change may be one of the source alone: {indicators} (in {zones}). See whether the two sources count the same things.</source>
        <translation>Os dados vêm de fontes diferentes, pelo que a variação pode ser apenas da fonte: {indicators} (em {zones}). Veja se as duas fontes contam as mesmas coisas.</translation>
    </message>
    <message>
        <source>The data cover unequal shares of the zone in the two periods (more than 10 points apart): {indicators} (in {zones}). Part of the change may come from that.</source>
        <translation>Os dados cobrem partes desiguais da zona nos dois períodos (mais de 10 pontos de diferença): {indicators} (em {zones}). Parte da variação pode vir daí.</translation>
    </message>
    <message>
        <source>Refused, because the value of a whole does not follow from those of its parts (a median, an extreme, a class, or a value without a base): {indicators}, in {zones}. Compute them anew on the zones of one year.</source>
        <translation>Recusado, porque o valor do todo não decorre dos valores das partes (uma mediana, um extremo, uma classe ou um valor sem base): {indicators}, em {zones}. Calcule-os de novo nas zonas de um só ano.</translation>
    </message>
    <message>
        <source>Refused, because base_n does not say how much each part weighs: {indicators}, in {zones}. Fill in base_n (people, dwellings, metres) of the parts.</source>
        <translation>Recusado, porque base_n não diz quanto pesa cada parte: {indicators}, em {zones}. Preencha base_n (pessoas, alojamentos, metros) das partes.</translation>
    </message>
    <message>
        <source>Refused, because a part has no value, so that the sum would be too small: {indicators}, in {zones}. Complete the table of values.</source>
        <translation>Recusado, porque uma parte não tem valor, pelo que a soma seria pequena de mais: {indicators}, em {zones}. Complete a tabela de valores.</translation>
    </message>
    <message>
        <source>{count} of {total} rows lack a value; they stay in the result, empty.</source>
        <translation>Faltam valores em {count} de {total} linhas; ficam no resultado, vazias.</translation>
    </message>
    <message>
        <source>The tables hold one municipality only ({territory}). Add the values of another one.</source>
        <translation>As tabelas têm um só município ({territory}). Acrescente os valores de outro.</translation>
    </message>
    <message>
        <source>Without score and rank, because the method is not that of most: {indicators} (of {territories}). Run their profile again with this version.</source>
        <translation>Sem pontuação nem posição, porque o método não é o da maioria: {indicators} (de {territories}). Volte a executar o seu perfil com esta versão.</translation>
    </message>
    <message>
        <source>Without score and rank, because the unit is not that of most: {indicators} (of {territories}). Bring the tables to one unit.</source>
        <translation>Sem pontuação nem posição, porque a unidade não é a da maioria: {indicators} (de {territories}). Ponha as tabelas na mesma unidade.</translation>
    </message>
    <message>
        <source>The years differ between municipalities: {indicators} (of {territories}). Choose a PERIOD that all have, or read the comparison with that in mind.</source>
        <translation>Os anos diferem entre municípios: {indicators} (de {territories}). Escolha um PERIOD que todos tenham, ou leia a comparação com isso em mente.</translation>
    </message>
    <message>
        <source>The sources differ between municipalities, so that a difference may be one of the source alone: {indicators} (of {territories}). See whether they count the same things.</source>
        <translation>As fontes diferem entre municípios, pelo que uma diferença pode ser apenas da fonte: {indicators} (de {territories}). Veja se contam as mesmas coisas.</translation>
    </message>
    <message>
        <source>{zones} layers of zones were given for {tables} tables of values. Give one for each table, in the same order, or a single one for all.</source>
        <translation>Foram dadas {zones} camadas de zonas para {tables} tabelas de valores. Dê uma por tabela, pela mesma ordem, ou uma só para todas.</translation>
    </message>
    <message>
        <source>“{layer}” has neither a field zone_code nor a code of CAOP or of the census. Choose the zones of the profile or an official layer.</source>
        <translation>«{layer}» não tem o campo zone_code nem um código da CAOP ou dos Censos. Escolha as zonas do perfil ou uma camada oficial.</translation>
    </message>
    <message>
        <source>TARGET_ZONES needs ZONES, the layers with the outlines or points of what the tables hold. Give one for each table.</source>
        <translation>TARGET_ZONES precisa de ZONES, as camadas com os contornos ou pontos daquilo que as tabelas têm. Dê uma por tabela.</translation>
    </message>
    <message>
        <source>A map needs outlines, and no layer of zones with geometry was given. Choose ZONES, or leave the map out.</source>
        <translation>Um mapa precisa de contornos e não foi dada nenhuma camada de zonas com geometria. Escolha ZONES ou deixe o mapa de fora.</translation>
    </message>
    <message>
        <source>other version of the method</source>
        <translation>outra versão do método</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>outra unidade</translation>
    </message>
    <message>
        <source>other source</source>
        <translation>outra fonte</translation>
    </message>
    <message>
        <source>other period</source>
        <translation>outro período</translation>
    </message>
    <message>
        <source>unequal coverage</source>
        <translation>cobertura desigual</translation>
    </message>
    <message>
        <source>zone put together from parts</source>
        <translation>zona reunida a partir de partes</translation>
    </message>
    <message>
        <source>cannot be put together from parts</source>
        <translation>não se pode reunir a partir de partes</translation>
    </message>
    <message>
        <source>parts without base_n</source>
        <translation>partes sem base_n</translation>
    </message>
    <message>
        <source>a part without value</source>
        <translation>uma parte sem valor</translation>
    </message>
    <message>
        <source>no value before</source>
        <translation>sem valor anterior</translation>
    </message>
    <message>
        <source>no value after</source>
        <translation>sem valor posterior</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS does not write Parquet. Take Parquet off the list of formats, or use a QGIS whose GDAL has the driver.</source>
        <translation>A GDAL deste QGIS não escreve Parquet. Retire Parquet da lista de formatos, ou use um QGIS cuja GDAL tenha o controlador.</translation>
    </message>
    <message>
        <source>The GDAL of this QGIS does not write Parquet, so there is no Parquet file.</source>
        <translation>A GDAL deste QGIS não escreve Parquet, pelo que não há ficheiro Parquet.</translation>
    </message>
    <message>
        <source>“{layer}” has no values of {name} ({code}), which the territory file names. Choose the values of this municipality, or its own territory file.</source>
        <translation>«{layer}» não tem valores de {name} ({code}), o município do ficheiro do território. Escolha os valores deste município ou o ficheiro do território certo.</translation>
    </message>
    <message>
        <source>The values are of {count} municipalities, and this template is about one. Give the territory file of the one you mean, or choose the technical note.</source>
        <translation>Os valores são de {count} municípios e este modelo trata de um só. Indique o ficheiro do território do município que quer, ou escolha a nota técnica.</translation>
    </message>
    <message>
        <source>{count} rows are of earlier periods, or of scenarios or parts of an indicator; the report shows one value per zone and indicator and leaves them out.</source>
        <translation>{count} linhas são de períodos anteriores, ou de cenários ou partes de um indicador; o relatório mostra um valor por zona e indicador e deixa-as de fora.</translation>
    </message>
    <message>
        <source>No zone_code of “{layer}” occurs in the values. Choose the zones that were written with these values.</source>
        <translation>Nenhum zone_code de «{layer}» aparece nos valores. Escolha as zonas que foram gravadas com estes valores.</translation>
    </message>
    <message>
        <source>The indicators {names} are not in the catalogue of this version and are left out.</source>
        <translation>Os indicadores {names} não estão no catálogo desta versão e ficam de fora.</translation>
    </message>
    <message>
        <source>None of the indicators of the values is in the catalogue of this version. Make the values anew with the municipal profile.</source>
        <translation>Nenhum indicador dos valores está no catálogo desta versão. Volte a produzir os valores com o perfil municipal.</translation>
    </message>
    <message>
        <source>The technical note needs an indicator that the values hold, and “{name}” is none. Write one of: {known}.</source>
        <translation>A nota técnica precisa de um indicador que exista nos valores, e «{name}» não existe. Escreva um destes: {known}.</translation>
    </message>
    <message>
        <source>The technical note compares two thresholds. Give the one in force and the one proposed.</source>
        <translation>A nota técnica compara dois limites. Indique o que está em vigor e o proposto.</translation>
    </message>
    <message>
        <source>Of “{name}” neither more nor less is better, so the catalogue does not say which side of a threshold is meant. Choose “at least” or “at most”.</source>
        <translation>Em «{name}» nem mais nem menos é melhor, por isso o catálogo não diz de que lado do limite se trata. Escolha «pelo menos» ou «no máximo».</translation>
    </message>
    <message>
        <source>The values hold no climate indicator of a zone, so there is nothing to make a sheet of. Run the municipal profile with the theme of climate adaptation.</source>
        <translation>Os valores não têm nenhum indicador climático por zona, por isso não há com que fazer fichas. Corra o perfil municipal com o tema da adaptação climática.</translation>
    </message>
    <message>
        <source>“{layer}” is no long table of values: it has no {missing}. Give the VALUES of the municipal profile, or a layer with a field an indicator as INPUT.</source>
        <translation>«{layer}» não é uma tabela longa de valores: faltam-lhe {missing}. Dê os VALUES do perfil municipal, ou como INPUT uma camada com um campo por indicador.</translation>
    </message>
    <message>
        <source>Fields that are read, and the indicators they are: {fields}.</source>
        <translation>Campos que são lidos, e os indicadores que são: {fields}.</translation>
    </message>
    <message>
        <source>The field “{field}” may be any of these indicators and was left out: {indicators}. Name the one that is meant in INDICATORS.</source>
        <translation>O campo «{field}» pode ser qualquer um destes indicadores e ficou de fora: {indicators}. Indique em INDICATORS o que se pretende.</translation>
    </message>
    <message>
        <source>“{layer}” has no values of the indicator “{name}”. Indicators that it has with a similar name: {near}.</source>
        <translation>«{layer}» não tem valores do indicador «{name}». Indicadores que tem com nome parecido: {near}.</translation>
    </message>
    <message>
        <source>{count} values were left out because the catalogue of this version does not know their indicators: {names}.</source>
        <translation>{count} valores ficaram de fora porque o catálogo desta versão não conhece os seus indicadores: {names}.</translation>
    </message>
    <message>
        <source>{count} values of “{layer}” were left out because their zone has no code.</source>
        <translation>{count} valores de «{layer}» ficaram de fora porque a sua zona não tem código.</translation>
    </message>
    <message>
        <source>{count} indicators of zones have no value in “{layer}”; they are not published, not even as zero.</source>
        <translation>{count} indicadores de zonas não têm valor em «{layer}»; não são publicados, nem como zero.</translation>
    </message>
    <message>
        <source>“{layer}” has no value that could be published. Check its zone codes, its values and the chosen indicators.</source>
        <translation>«{layer}» não tem nenhum valor que se possa publicar. Verifique os códigos das zonas, os valores e os indicadores escolhidos.</translation>
    </message>
    <message>
        <source>Nothing in “{layer}” says of which municipality the zone “{code}” is. Give the municipality’s code of four digits as TERRITORY.</source>
        <translation>Nada em «{layer}» diz de que município é a zona «{code}». Dê em TERRITORY o código do município, de quatro algarismos.</translation>
    </message>
    <message>
        <source>“{layer}” has values without a period. Give the one they stand for as PERIOD, such as 2025.</source>
        <translation>«{layer}» tem valores sem período. Dê em PERIOD aquele a que se referem, como 2025.</translation>
    </message>
    <message>
        <source>“{layer}” has two different values of “{indicator}” for the zone {zone} in {period}, and one entity can hold only one of them. Keep the rows of one run.</source>
        <translation>«{layer}» tem dois valores diferentes de «{indicator}» para a zona {zone} em {period}, e uma entidade só pode ter um deles. Mantenha as linhas de uma só execução.</translation>
    </message>
    <message>
        <source>{count} rows of “{layer}” repeat another one and count once.</source>
        <translation>{count} linhas de «{layer}» repetem outra e contam uma vez.</translation>
    </message>
    <message>
        <source>Published indicators name who publishes them. Give the organisation, such as “Câmara Municipal de Tomar”.</source>
        <translation>Os indicadores publicados dizem quem os publica. Dê a organização, como «Câmara Municipal de Tomar».</translation>
    </message>
    <message>
        <source>The entity “{id}” is not one of those that the plugin publishes, so it is not touched.</source>
        <translation>A entidade «{id}» não é das que o módulo publica, pelo que não é tocada.</translation>
    </message>
    <message>
        <source>{count} entities have a rating on the platform and none here; nothing is ever deleted there, so the old rating stays. Take it away on the platform.</source>
        <translation>{count} entidades têm uma classificação na plataforma e nenhuma aqui; lá nada é apagado, pelo que fica a classificação antiga. Retire-a na plataforma.</translation>
    </message>
    <message>
        <source>Cancelled after {count} of {total} entities were sent. With the same journal the next run goes on from there.</source>
        <translation>Cancelado depois de enviadas {count} de {total} entidades. Com o mesmo diário, a próxima execução continua a partir daí.</translation>
    </message>
    <message>
        <source>Publishing ended early: {done} entities were sent and {count} were not. Run it again, with the same journal, to send the rest.</source>
        <translation>A publicação terminou antes do fim: {done} entidades foram enviadas e {count} não. Execute de novo, com o mesmo diário, para enviar as restantes.</translation>
    </message>
    <message>
        <source>What was sent could not be read back, so nothing says whether the platform kept it. Run it again as a dry run to compare.</source>
        <translation>O que foi enviado não pôde ser lido de volta, pelo que nada diz se a plataforma o guardou. Execute de novo em simulação para comparar.</translation>
    </message>
    <message>
        <source>NOT AS SENT: {count} of {checked} entities that were read back have another value or time than was sent: {names}. Do not rely on what the platform shows before this is cleared up.</source>
        <translation>DIFERENTE DO ENVIADO: {count} das {checked} entidades lidas de volta têm outro valor ou instante que não o enviado: {names}. Não confie no que a plataforma mostra antes de isto ficar esclarecido.</translation>
    </message>
    <message>
        <source>{checked} of the sent entities were read back, with the value and time sent.</source>
        <translation>{checked} das entidades enviadas foram lidas de volta, com o valor e o instante enviados.</translation>
    </message>
    <message>
        <source>“{host}” redirects what is sent to it in a way that loses the content. Give the connection the address that it redirects to.</source>
        <translation>«{host}» redireciona o que lhe é enviado de uma forma que perde o conteúdo. Dê à ligação o endereço para onde redireciona.</translation>
    </message>
    <message>
        <source>This kind of connection ({kind}) is read only. Publish to an NGSI-LD or NGSIv2 broker, to a CKAN portal or into a folder.</source>
        <translation>Este tipo de ligação ({kind}) é só de leitura. Publique num servidor NGSI-LD ou NGSIv2, num portal CKAN ou numa pasta.</translation>
    </message>
    <message>
        <source>The connection’s service path “{path}” stands for many places, and what is published needs one. Give the connection a service path without “#”.</source>
        <translation>O caminho de serviço «{path}» da ligação vale para muitos lugares, e o que se publica precisa de um só. Dê à ligação um caminho de serviço sem «#».</translation>
    </message>
    <message>
        <source>A CKAN portal needs to know the table. Give as COLLECTION the id of a resource, or the name of a dataset in which a table is made.</source>
        <translation>Um portal CKAN precisa de saber a tabela. Dê em COLLECTION o identificador de um recurso, ou o nome de um conjunto de dados no qual se cria uma tabela.</translation>
    </message>
    <message>
        <source>The sample that comes with the plugin is not published into. Give a folder of your own, or a connection to a platform.</source>
        <translation>Não se publica no exemplo que vem com o módulo. Dê uma pasta sua, ou uma ligação a uma plataforma.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to. Give one that can.</source>
        <translation>Não é possível escrever na pasta «{folder}». Dê uma onde o seja.</translation>
    </message>
    <message>
        <source>The file “{file}” in the folder cannot be read, so it is not written either. Move it away or mend it.</source>
        <translation>O ficheiro «{file}» da pasta não pode ser lido, pelo que também não é escrito. Mude-o de lugar ou corrija-o.</translation>
    </message>
    <message>
        <source>What is published goes into the file {file}.</source>
        <translation>O que é publicado vai para o ficheiro {file}.</translation>
    </message>
    <message>
        <source>“{file}” is no journal of a publication, or something else was written into it. Give another file; this one stays as it is.</source>
        <translation>«{file}» não é um diário de publicação, ou foi escrito nele outra coisa. Dê outro ficheiro; este fica como está.</translation>
    </message>
    <message>
        <source>The journal “{file}” cannot be read or written. Give a file in a folder of yours.</source>
        <translation>O diário «{file}» não pode ser lido ou escrito. Dê um ficheiro numa pasta sua.</translation>
    </message>
    <message>
        <source>Give either VALUES, the long table of the municipal profile, or INPUT, a layer with a field an indicator; now {given}.</source>
        <translation>Dê ou VALUES, a tabela longa do perfil municipal, ou INPUT, uma camada com um campo por indicador; agora {given}.</translation>
    </message>
    <message>
        <source>“{layer}” has no field with the zones’ code that is recognised. Choose the field as {name}.</source>
        <translation>«{layer}» não tem campo com o código das zonas que se reconheça. Escolha o campo em {name}.</translation>
    </message>
    <message>
        <source>{count} zones have no outline in “{layer}”; they are published without a location.</source>
        <translation>{count} zonas não têm contorno em «{layer}»; são publicadas sem localização.</translation>
    </message>
    <message>
        <source>DRY RUN, nothing was sent. It would create {created} entities and update {updated}; {unchanged} are unchanged, {skipped} stand in the journal.</source>
        <translation>SIMULAÇÃO, nada foi enviado. Criaria {created} entidades e atualizaria {updated}; {unchanged} estão iguais, {skipped} constam do diário.</translation>
    </message>
    <message>
        <source>Created {created} entities and updated {updated}; {unchanged} were unchanged, {skipped} stood in the journal.</source>
        <translation>Criadas {created} entidades e atualizadas {updated}; {unchanged} estavam iguais, {skipped} constavam do diário.</translation>
    </message>
    <message>
        <source>FAILED: {count} entities were not taken. The column message says why, the first: {first}</source>
        <translation>FALHARAM: {count} entidades não foram aceites. A coluna message diz porquê, a primeira: {first}</translation>
    </message>
    <message>
        <source>There is no snapshot of this query to “{source}” on this computer. Run it once with the network and the same settings, or open a workshop pack that holds it.</source>
        <translation>Não há neste computador nenhuma cópia deste pedido a «{source}». Execute-o uma vez com rede e com os mesmos parâmetros, ou abra um pacote de oficina que a contenha.</translation>
    </message>
    <message>
        <source>The snapshot of “{source}” lacks an answer that this run needs, so that nothing was made of it. Run it once with the network and the same settings.</source>
        <translation>Falta à cópia de «{source}» uma resposta de que esta execução precisa, por isso nada se fez com ela. Execute o pedido uma vez com rede e com os mesmos parâmetros.</translation>
    </message>
    <message>
        <source>The snapshot of “{source}” is damaged and was not used. Run it once with the network and the same settings, or open the workshop pack again.</source>
        <translation>A cópia de «{source}» está danificada e não foi usada. Execute o pedido uma vez com rede e com os mesmos parâmetros, ou volte a abrir o pacote de oficina.</translation>
    </message>
    <message>
        <source>There is no snapshot of this query to “{source}” to take in place of the answer.</source>
        <translation>Também não há nenhuma cópia deste pedido a «{source}» para usar em vez da resposta.</translation>
    </message>
    <message>
        <source>“{source}” did not answer; its last snapshot is taken instead.</source>
        <translation>«{source}» não respondeu; usa-se a última cópia.</translation>
    </message>
    <message>
        <source>The data are from the snapshot of {moment} UTC, less than two hours old.</source>
        <translation>Os dados são da cópia de {moment} UTC, com menos de duas horas.</translation>
    </message>
    <message>
        <source>The data are from the snapshot of {moment} UTC, {hours} hours old.</source>
        <translation>Os dados são da cópia de {moment} UTC, com {hours} horas.</translation>
    </message>
    <message>
        <source>The data are from the snapshot of {moment} UTC, {days} days old.</source>
        <translation>Os dados são da cópia de {moment} UTC, com {days} dias.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because what arrived is not complete; an earlier one stays as it is.</source>
        <translation>Não se guardou cópia, porque o que chegou não está completo; uma cópia anterior fica como estava.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because “{source}” repeats in its answer what proves who asks.</source>
        <translation>Não se guardou cópia, porque «{source}» repete na resposta o que prova quem pergunta.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because it would take more than the {mb} MB set aside for snapshots.</source>
        <translation>Não se guardou cópia, porque ocuparia mais do que os {mb} MB reservados para cópias.</translation>
    </message>
    <message>
        <source>No snapshot was kept, because the folder “{folder}” refuses it ({reason}).</source>
        <translation>Não se guardou cópia, porque a pasta «{folder}» a recusa ({reason}).</translation>
    </message>
    <message>
        <source>Nothing was chosen for the pack. Choose connections, snapshots, a folder, layers or the sample.</source>
        <translation>Nada foi escolhido para o pacote. Escolha ligações, cópias, uma pasta, camadas ou o exemplo.</translation>
    </message>
    <message>
        <source>“{title}” cannot be the pack’s title: it becomes the name of a folder. Use 1 to 60 letters, digits, blanks, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>«{title}» não pode ser o título do pacote, porque dá nome a uma pasta. Use 1 a 60 letras, algarismos, espaços, hífenes e sublinhados, a começar por letra ou algarismo.</translation>
    </message>
    <message>
        <source>“{file}” holds what looks like a password or token, so no pack was made. Take it out, or keep the file elsewhere.</source>
        <translation>«{file}» contém o que parece ser uma palavra-passe ou um token, por isso não se fez o pacote. Retire-o, ou guarde o ficheiro noutro sítio.</translation>
    </message>
    <message>
        <source>The layer “{layer}” is not a file on this computer. Export it to a GeoPackage first, or leave it out.</source>
        <translation>A camada «{layer}» não é um ficheiro deste computador. Exporte-a primeiro para um GeoPackage, ou não a inclua.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read ({reason}). Close the programs that use it and make the pack again.</source>
        <translation>«{file}» não se consegue ler ({reason}). Feche os programas que o usam e volte a fazer o pacote.</translation>
    </message>
    <message>
        <source>The pack would hold {mb} MB in {count} files; {most_mb} MB and {most_count} files is the most. Choose fewer layers or a smaller folder.</source>
        <translation>O pacote teria {mb} MB em {count} ficheiros; o máximo é {most_mb} MB e {most_count} ficheiros. Escolha menos camadas ou uma pasta menor.</translation>
    </message>
    <message>
        <source>The file name “{file}” does not work on every computer. Rename it and make the pack again.</source>
        <translation>O nome de ficheiro «{file}» não funciona em todos os computadores. Mude-o e volte a fazer o pacote.</translation>
    </message>
    <message>
        <source>Links, hidden files and lock files left out of the pack: {count} ({files}).</source>
        <translation>Ligações simbólicas, ficheiros ocultos e de bloqueio que ficaram fora do pacote: {count} ({files}).</translation>
    </message>
    <message>
        <source>The territory file names “{file}”, which lies outside the folder and is not in the pack. Copy it into the folder and make the pack again.</source>
        <translation>O ficheiro do território refere «{file}», que está fora da pasta e não vai no pacote. Copie-o para a pasta e volte a fazer o pacote.</translation>
    </message>
    <message>
        <source>The snapshot of “{source}” is damaged and is not in the pack. Pull it anew.</source>
        <translation>A cópia de «{source}» está danificada e não vai no pacote. Obtenha-a de novo.</translation>
    </message>
    <message>
        <source>There is no snapshot of the connection “{name}” on this computer, so the pack holds none of its data. Pull what the workshop needs first.</source>
        <translation>Não há neste computador nenhuma cópia da ligação «{name}», por isso o pacote não leva dados dela. Obtenha primeiro o que a oficina precisa.</translation>
    </message>
    <message>
        <source>The pack holds data of “{source}” that were given only to someone who proved who asks. Check that you may hand them on.</source>
        <translation>O pacote contém dados de «{source}» que só foram dados a quem provou quem é. Verifique se os pode distribuir.</translation>
    </message>
    <message>
        <source>The pack “{title}” takes {mb} MB. Connections: {connections}, snapshots: {snapshots}, files of data: {files}.</source>
        <translation>O pacote «{title}» ocupa {mb} MB. Ligações: {connections}, cópias: {snapshots}, ficheiros de dados: {files}.</translation>
    </message>
    <message>
        <source>“{file}” is not a zip that can be read, or it is damaged. Copy it again from where it was made.</source>
        <translation>«{file}» não é um zip que se possa ler, ou está danificado. Volte a copiá-lo de onde foi feito.</translation>
    </message>
    <message>
        <source>“{file}” is no workshop pack of this plugin: its list of contents is missing or cannot be read. Ask whoever made it for the pack.</source>
        <translation>«{file}» não é um pacote de oficina deste módulo: falta a lista do conteúdo, ou não se consegue ler. Peça o pacote a quem o fez.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of the plugin. Update the plugin to open it.</source>
        <translation>«{file}» foi feito por uma versão mais recente do módulo. Atualize o módulo para o abrir.</translation>
    </message>
    <message>
        <source>The pack was not opened: its member “{member}” would be written outside the folder, or has a name that is not safe. Do not trust the file; ask whoever made it for another.</source>
        <translation>O pacote não foi aberto: o seu elemento «{member}» seria escrito fora da pasta, ou tem um nome que não é seguro. Não confie no ficheiro; peça outro a quem o fez.</translation>
    </message>
    <message>
        <source>The pack was not opened: “{member}” stands in it twice, perhaps in small and capital letters. Ask whoever made it for another.</source>
        <translation>O pacote não foi aberto: «{member}» está lá duas vezes, talvez com maiúsculas e minúsculas. Peça outro a quem o fez.</translation>
    </message>
    <message>
        <source>The pack was not opened: it would grow to {mb} MB, or far more than its file can hold. Do not trust the file; ask whoever made it for another.</source>
        <translation>O pacote não foi aberto: cresceria até {mb} MB, ou muito mais do que o ficheiro pode conter. Não confie no ficheiro; peça outro a quem o fez.</translation>
    </message>
    <message>
        <source>The pack was not opened: “{member}” is not what its list of contents says. Copy the file again from where it was made.</source>
        <translation>O pacote não foi aberto: «{member}» não é o que a lista do conteúdo diz. Volte a copiar o ficheiro de onde foi feito.</translation>
    </message>
    <message>
        <source>The pack needs {mb} MB, and “{folder}” has {free_mb} MB left. Choose another folder.</source>
        <translation>O pacote precisa de {mb} MB, e «{folder}» só tem {free_mb} MB livres. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>“{folder}” is there already, and nothing is overwritten. Choose another folder, or move that one away.</source>
        <translation>«{folder}» já existe, e nada é substituído. Escolha outra pasta, ou mude essa de sítio.</translation>
    </message>
    <message>
        <source>“{folder}” refuses what the pack holds ({reason}). Choose another folder.</source>
        <translation>«{folder}» recusa o que o pacote contém ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The pack was not opened: its connection “{name}” is not one that can be saved. Ask whoever made it for another.</source>
        <translation>O pacote não foi aberto: a sua ligação «{name}» não se pode gravar. Peça outro a quem o fez.</translation>
    </message>
    <message>
        <source>There was a connection “{name}” with other settings already; the pack’s is saved as “{new_name}”.</source>
        <translation>Já havia uma ligação «{name}» com outra configuração; a do pacote fica gravada como «{new_name}».</translation>
    </message>
    <message>
        <source>The pack’s connection “{name}” allows unencrypted http, so that anyone on the way can read along. Give it no authcfg, or take its “allow_http” away.</source>
        <translation>A ligação «{name}» do pacote permite http sem cifra, que qualquer pessoa pelo caminho pode ler. Não lhe dê um authcfg, ou retire-lhe o «allow_http».</translation>
    </message>
    <message>
        <source>The pack “{title}” of {moment} UTC is in “{folder}”. Connections: {connections}, snapshots: {snapshots}, files of data: {files}.</source>
        <translation>O pacote «{title}» de {moment} UTC está em «{folder}». Ligações: {connections}, cópias: {snapshots}, ficheiros de dados: {files}.</translation>
    </message>
    <message>
        <source>“{code}” is no municipality’s code. Write its four digits of the official boundaries (DTMN), such as 1106 for Lisbon.</source>
        <translation>«{code}» não é o código de um município. Escreva os quatro algarismos da CAOP (DTMN), como 1106 para Lisboa.</translation>
    </message>
    <message>
        <source>“{host}” has no municipality with the code {code}. Check the code; the national service has the mainland only, so that the Azores and Madeira need their own layers.</source>
        <translation>«{host}» não tem nenhum município com o código {code}. Verifique o código; o serviço nacional só tem o continente, pelo que os Açores e a Madeira precisam de camadas próprias.</translation>
    </message>
    <message>
        <source>“{host}” has no collection “{collection}”. It offers: {offered}. Check the connection, or the name of the land-cover map.</source>
        <translation>«{host}» não tem a coleção «{collection}». Oferece: {offered}. Verifique a ligação, ou o nome da carta de ocupação do solo.</translation>
    </message>
    <message>
        <source>“{host}” has no land-cover map (COS) among its collections. It offers: {offered}. Name the collection, or check the connection.</source>
        <translation>«{host}» não tem nenhuma carta de ocupação do solo (COS) entre as suas coleções. Oferece: {offered}. Indique a coleção, ou verifique a ligação.</translation>
    </message>
    <message>
        <source>The connection is of the kind “{kind}”; boundaries and land cover are fetched from an OGC API Features service such as DGT. Choose another connection.</source>
        <translation>A ligação é do tipo «{kind}»; os limites e a ocupação do solo obtêm-se de um serviço OGC API Features, como o da DGT. Escolha outra ligação.</translation>
    </message>
    <message>
        <source>Of “{collection}” only {delivered} features arrived, of {announced} announced; nothing was written, because a map with gaps looks like a whole one. Try again later.</source>
        <translation>De «{collection}» só chegaram {delivered} entidades, de {announced} anunciadas; nada foi escrito, porque um mapa com falhas parece completo. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{found} freguesias of {name} arrived, but the municipality has {expected}; nothing was written. Try again later.</source>
        <translation>Chegaram {found} freguesias de {name}, mas o município tem {expected}; nada foi escrito. Tente mais tarde.</translation>
    </message>
    <message>
        <source>“{collection}” has none of the fields that tell its codes; it has {fields}. The service may have changed: choose another collection, or tell us.</source>
        <translation>«{collection}» não tem nenhum dos campos com os códigos; tem {fields}. O serviço pode ter mudado: escolha outra coleção, ou avise-nos.</translation>
    </message>
    <message>
        <source>The outline of the municipality {code} that “{host}” sent cannot be drawn. Try again later.</source>
        <translation>O limite do município {code} que «{host}» enviou não se consegue desenhar. Tente mais tarde.</translation>
    </message>
    <message>
        <source>“{collection}” does not say of which year it is. Add the date to the territory file.</source>
        <translation>«{collection}» não diz de que ano é. Acrescente a data ao ficheiro do território.</translation>
    </message>
    <message>
        <source>The folder’s territory file is of the municipality {other}, not of {code}. Choose another folder.</source>
        <translation>O ficheiro do território da pasta é do município {other}, não do {code}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The territory file has its own layer for “{role}”, which stays; what was fetched is in “{file}”.</source>
        <translation>O ficheiro do território tem uma camada própria para «{role}», que fica; o que se obteve está em «{file}».</translation>
    </message>
    <message>
        <source>{name} ({code}). Freguesias: {zones}, land-cover polygons: {landcover}.</source>
        <translation>{name} ({code}). Freguesias: {zones}, polígonos de ocupação do solo: {landcover}.</translation>
    </message>
    <message>
        <source>This kind of source or collection cannot be asked for what is new since a moment. Leave SINCE and UNTIL empty and use the filter on the attribute that holds the time; for the time series of the entities choose AGGREGATE.</source>
        <translation>A este tipo de fonte ou coleção não se pode pedir o que é novo desde um instante. Deixe SINCE e UNTIL vazios e use o filtro sobre o atributo que tem o instante; para as séries temporais das entidades escolha AGGREGATE.</translation>
    </message>
    <message>
        <source>“{text}” is no moment. Write {name} as 2026-05-01 or 2026-05-01T10:00:00Z.</source>
        <translation>«{text}» não é um instante. Escreva {name} como 2026-05-01 ou 2026-05-01T10:00:00Z.</translation>
    </message>
    <message>
        <source>The broker answers nothing after {reach} of {announced} entities; the rest is asked for in parts, by the end of the id or by place.</source>
        <translation>O servidor nada responde depois de {reach} de {announced} entidades; o resto é pedido por partes, pelo fim do id ou por lugar.</translation>
    </message>
    <message>
        <source>A source of the kind “{kind}” has no time series of its entities. Set AGGREGATE to none; time series come from NGSI-LD brokers with a temporal interface and from SensorThings services.</source>
        <translation>Uma fonte do tipo «{kind}» não tem séries temporais das suas entidades. Deixe AGGREGATE em nenhuma; as séries temporais vêm de servidores NGSI-LD com interface temporal e de serviços SensorThings.</translation>
    </message>
    <message>
        <source>“{host}” keeps no history of its entities (status {status} from /temporal/entities). Set AGGREGATE to none, or ask the platform’s operator where the history is kept.</source>
        <translation>«{host}» não guarda o histórico das suas entidades (estado {status} de /temporal/entities). Deixe AGGREGATE em nenhuma, ou pergunte a quem gere a plataforma onde está guardado o histórico.</translation>
    </message>
    <message>
        <source>Time series are read of “Things” or “Datastreams”, not of “{collection}”. Choose one of these as the collection, or set AGGREGATE to none.</source>
        <translation>As séries temporais leem-se de «Things» ou «Datastreams», não de «{collection}». Escolha um destes como coleção, ou deixe AGGREGATE em nenhuma.</translation>
    </message>
    <message>
        <source>Time series were asked for by AGGREGATE, but the output SERIES has no destination. Give it one, or set AGGREGATE to none.</source>
        <translation>AGGREGATE pede séries temporais, mas a saída SERIES não tem destino. Dê-lhe um, ou deixe AGGREGATE em nenhuma.</translation>
    </message>
    <message>
        <source>The output SERIES was asked for, but AGGREGATE is none. Choose there how the time series are wanted.</source>
        <translation>A saída SERIES foi pedida, mas AGGREGATE está em nenhuma. Escolha aí como quer as séries temporais.</translation>
    </message>
    <message>
        <source>UNTIL ({until}) is not after SINCE ({since}). Give a later moment.</source>
        <translation>UNTIL ({until}) não é posterior a SINCE ({since}). Dê um instante mais tardio.</translation>
    </message>
    <message>
        <source>“{host}” does not put readings together by periods; every reading is asked for, and they are put together here.</source>
        <translation>«{host}» não junta leituras por períodos; pedem-se todas as leituras e juntam-se aqui.</translation>
    </message>
    <message>
        <source>The time series begin at {since}, so that the first period is a whole one.</source>
        <translation>As séries temporais começam em {since}, para que o primeiro período seja inteiro.</translation>
    </message>
    <message>
        <source>{readings} readings or periods of {entities} of {subjects} entities arrived.</source>
        <translation>Chegaram {readings} leituras ou períodos de {entities} de {subjects} entidades.</translation>
    </message>
    <message>
        <source>No reading of the {subjects} entities arrived. Check SINCE, UNTIL and the attributes.</source>
        <translation>Não chegou nenhuma leitura das {subjects} entidades. Verifique SINCE, UNTIL e os atributos.</translation>
    </message>
    <message>
        <source>INCOMPLETE: of {missing} of {subjects} entities the source holds more readings than it gave. Do not use the series as if nothing were missing; ask for a shorter time.</source>
        <translation>INCOMPLETO: de {missing} de {subjects} entidades a fonte tem mais leituras do que as que deu. Não use as séries como se nada faltasse; peça um tempo mais curto.</translation>
    </message>
    <message>
        <source>{count} readings have no usable time and were left out.</source>
        <translation>{count} leituras não têm um instante utilizável e ficaram de fora.</translation>
    </message>
    <message>
        <source>{count} readings are no numbers and have no part in what was put together; choose the raw series to see them.</source>
        <translation>{count} leituras não são números e não entram no que foi juntado; escolha todas as leituras para as ver.</translation>
    </message>
    <message>
        <source>A run of {begun} UTC with the same query was broken off and gone on with: {count} of its answers were not asked for again.</source>
        <translation>Continuou-se uma execução de {begun} UTC com o mesmo pedido, que tinha sido interrompida: {count} das suas respostas não foram pedidas de novo.</translation>
    </message>
    <message>
        <source>A run of {begun} UTC with the same query was broken off, but the source has other entities now; everything is asked for again.</source>
        <translation>Uma execução de {begun} UTC com o mesmo pedido foi interrompida, mas a fonte tem agora outras entidades; pede-se tudo de novo.</translation>
    </message>
    <message>
        <source>The job file lacks “{key}” in {where}. Add it; processing/batch/jobs holds examples.</source>
        <translation>Falta «{key}» em {where} no ficheiro de trabalho. Acrescente-o; há exemplos em processing/batch/jobs.</translation>
    </message>
    <message>
        <source>The job file has an unknown entry “{key}” in {where}. Did you mean “{nearest}”?</source>
        <translation>O ficheiro de trabalho tem uma entrada desconhecida «{key}» em {where}. Queria dizer «{nearest}»?</translation>
    </message>
    <message>
        <source>The entry “{key}” in {where} of the job file has the wrong form. Give {wanted}.</source>
        <translation>A entrada «{key}» em {where} do ficheiro de trabalho não tem a forma certa. Indique {wanted}.</translation>
    </message>
    <message>
        <source>The job file names the territory file “{path}”, which is not there. Mend the path; it starts at the folder of the job file.</source>
        <translation>O ficheiro de trabalho nomeia o ficheiro de território «{path}», que não existe. Corrija o caminho; parte da pasta do ficheiro de trabalho.</translation>
    </message>
    <message>
        <source>The territory files {first} and {second} are of the same municipality. Leave one out, or make a job for each year.</source>
        <translation>Os ficheiros de território {first} e {second} são do mesmo município. Retire um, ou faça um trabalho por ano.</translation>
    </message>
    <message>
        <source>Two tasks of the job file have the id “{task}”. Give each its own.</source>
        <translation>Duas tarefas do ficheiro de trabalho têm o id «{task}». Dê um a cada.</translation>
    </message>
    <message>
        <source>Task “{task}”: the output {name} must lie in the task's own folder, such as result.gpkg, and “{path}” does not.</source>
        <translation>Tarefa «{task}»: o resultado {name} tem de ficar na pasta da própria tarefa, como result.gpkg, e «{path}» não fica.</translation>
    </message>
    <message>
        <source>Task “{task}”: “{binding}” is no role of a territory file. Did you mean “{nearest}”?</source>
        <translation>Tarefa «{task}»: «{binding}» não é um papel de um ficheiro de território. Queria dizer «{nearest}»?</translation>
    </message>
    <message>
        <source>The territory file says nothing for “{binding}”, which {name} needs. Add it there, or write “{binding}?” in the job file where it may be missing.</source>
        <translation>O ficheiro de território nada diz para «{binding}», de que {name} precisa. Acrescente-o lá, ou escreva «{binding}?» no ficheiro de trabalho onde possa faltar.</translation>
    </message>
    <message>
        <source>Task “{task}”: there is no algorithm “{name}”. Did you mean “{nearest}”?</source>
        <translation>Tarefa «{task}»: não existe o algoritmo «{name}». Queria dizer «{nearest}»?</translation>
    </message>
    <message>
        <source>Task “{task}”: there is no parameter “{name}”. Did you mean {nearest}?</source>
        <translation>Tarefa «{task}»: não existe o parâmetro «{name}». Queria dizer {nearest}?</translation>
    </message>
    <message>
        <source>Task “{task}”: {name} belongs under “{right}” of the job file.</source>
        <translation>Tarefa «{task}»: {name} pertence a «{right}» do ficheiro de trabalho.</translation>
    </message>
    <message>
        <source>The program qgis_process, which comes with QGIS, was not found at {prefix}. Install QGIS anew with its usual parts, or run the municipalities one by one.</source>
        <translation>O programa qgis_process, que vem com o QGIS, não foi encontrado em {prefix}. Instale de novo o QGIS com as partes habituais, ou corra os municípios um a um.</translation>
    </message>
    <message>
        <source>{count} runs, {workers} at a time; {kept} more were done before and stay as they are.</source>
        <translation>{count} execuções, {workers} ao mesmo tempo; mais {kept} já estavam feitas e ficam como estão.</translation>
    </message>
    <message>
        <source>Another job is running in {folder}, or was ended by force a moment ago. Choose another folder, or wait {seconds:.0f} seconds after it has ended.</source>
        <translation>Outro trabalho está a correr em {folder}, ou foi terminado à força há momentos. Escolha outra pasta, ou espere {seconds:.0f} segundos depois de ele terminar.</translation>
    </message>
    <message>
        <source>{territory}, {task}: started.</source>
        <translation>{territory}, {task}: começou.</translation>
    </message>
    <message>
        <source>{territory}, {task}: {percent:.0f} %. {step}</source>
        <translation>{territory}, {task}: {percent:.0f} %. {step}</translation>
    </message>
    <message>
        <source>{territory}, {task}: done in {seconds:.0f} s.</source>
        <translation>{territory}, {task}: feito em {seconds:.0f} s.</translation>
    </message>
    <message>
        <source>{territory}, {task}: done before, nothing has changed since.</source>
        <translation>{territory}, {task}: já feito, nada mudou desde então.</translation>
    </message>
    <message>
        <source>{territory}, {task}: failed. {reason}</source>
        <translation>{territory}, {task}: falhou. {reason}</translation>
    </message>
    <message>
        <source>The process was stopped from outside or crashed (signal {signal}). Run the job again with “Resume”; if it happens again, use fewer processes at a time or look at {log}.</source>
        <translation>O processo foi parado de fora ou terminou inesperadamente (sinal {signal}). Corra o trabalho de novo com «Retomar»; se voltar a acontecer, use menos processos ao mesmo tempo ou veja {log}.</translation>
    </message>
    <message>
        <source>The process ended with code {code} and said nothing. Look at {log}.</source>
        <translation>O processo terminou com o código {code} e nada disse. Veja {log}.</translation>
    </message>
    <message>
        <source>The earlier results in {folder} cannot be replaced. Close them in QGIS and other programs and run the job again.</source>
        <translation>Os resultados anteriores em {folder} não podem ser substituídos. Feche-os no QGIS e noutros programas e corra o trabalho de novo.</translation>
    </message>
    <message>
        <source>Cancelled: {done} of {count} runs are done and stay in {folder}. Run the job again with “Resume” to go on from there.</source>
        <translation>Cancelado: {done} de {count} execuções estão feitas e ficam em {folder}. Corra o trabalho de novo com «Retomar» para continuar daí.</translation>
    </message>
    <message>
        <source>Not one of the {count} runs succeeded. The first one said: {reason}</source>
        <translation>Nenhuma das {count} execuções teve êxito. A primeira disse: {reason}</translation>
    </message>
    <message>
        <source>{failed} of {count} runs failed: {names}. The table of runs says why; mend it and run the job again with “Resume”.</source>
        <translation>{failed} de {count} execuções falharam: {names}. A tabela das execuções diz porquê; corrija e corra o trabalho de novo com «Retomar».</translation>
    </message>
    <message>
        <source>No task made a table of values, so there is nothing to compare. A task with the municipal profile makes one.</source>
        <translation>Nenhuma tarefa fez uma tabela de valores, por isso nada há a comparar. Uma tarefa com o perfil municipal faz uma.</translation>
    </message>
    <message>
        <source>Only the municipality {territory} has values, so there is nothing to compare it with.</source>
        <translation>Só o município {territory} tem valores, por isso não há com que o comparar.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to “{host}” pass. Check the proxy in QGIS (Settings, Options, Network), and whether it allows this address.</source>
        <translation>O proxy não deixou passar o pedido a «{host}». Verifique o proxy no QGIS (Definições, Opções, Rede) e se ele permite este endereço.</translation>
    </message>
    <message>
        <source>The proxy asks who sends the request to “{host}” and did not accept QGIS’s user and password for it. Check both in QGIS (Settings, Options, Network).</source>
        <translation>O proxy pergunta quem faz o pedido a «{host}» e não aceitou o utilizador e a palavra-passe que o QGIS tem para ele. Verifique ambos no QGIS (Definições, Opções, Rede).</translation>
    </message>
    <message>
        <source>The proxy lets the request to “{host}” pass only after a sign-in of the kind {schemes}, which the plugin cannot give. Ask your IT department for a Basic login or for an exception for this address, or set a local relay that signs in (Px, Cntlm) as the proxy in QGIS.</source>
        <translation>O proxy só deixa passar o pedido a «{host}» depois de um início de sessão do tipo {schemes}, que o plugin não consegue fazer. Peça aos serviços de informática um acesso com autenticação Basic ou uma exceção para este endereço, ou indique no QGIS, como proxy, um intermediário local que inicie a sessão (Px, Cntlm).</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Close the file where it is open, or choose another folder.</source>
        <translation>Não foi possível escrever «{path}» ({reason}). Feche o ficheiro onde estiver aberto ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk, for the result or for temporary files. Make room, or choose another folder; what stood there before was left as it was.</source>
        <translation>Já não há espaço no disco, para o resultado ou para ficheiros temporários. Liberte espaço ou escolha outra pasta; o que lá estava antes ficou como estava.</translation>
    </message>
    <message>
        <source>A snapshot of “{source}” can be read only; nothing was sent. Publish with the network.</source>
        <translation>Uma cópia de «{source}» só pode ser lida; nada foi enviado. Publique com rede.</translation>
    </message>
    <message>
        <source>No entity of the type “{collection}” is within EXTENT, FILTER, SINCE and UNTIL. Widen them, and check how the type is written.</source>
        <translation>Nenhuma entidade do tipo «{collection}» está dentro de EXTENT, FILTER, SINCE e UNTIL. Alargue-os, e verifique como se escreve o tipo.</translation>
    </message>
    <message>
        <source>No field of “{layer}” is for certain an indicator of the catalogue. Give a result of one of the plugin’s algorithms, name the indicators in INDICATORS, or give the VALUES of the municipal profile.</source>
        <translation>Nenhum campo de «{layer}» é com certeza um indicador do catálogo. Dê um resultado de um dos algoritmos do módulo, indique os indicadores em INDICATORS, ou dê os VALUES do perfil municipal.</translation>
    </message>
    <message>
        <source>The period “{period}” is not understood. Write a year (2025), a month (2025-06) or two days, the first one first (2025-06-01/2025-09-30).</source>
        <translation>O período «{period}» não se entende. Escreva um ano (2025), um mês (2025-06) ou dois dias, primeiro o que vem antes (2025-06-01/2025-09-30).</translation>
    </message>
    <message>
        <source>The job file {path} cannot be read. Choose a JSON file of territories and tasks, saved as UTF-8; processing/batch/jobs holds examples.</source>
        <translation>O ficheiro de trabalho {path} não pode ser lido. Escolha um ficheiro JSON de territórios e tarefas, gravado em UTF-8; há exemplos em processing/batch/jobs.</translation>
    </message>
    <message>
        <source>“{layer}”: {count} rows are left out, because they lack something of {names}. Fill it in to compare them too.</source>
        <translation>«{layer}»: {count} linhas ficam de fora, porque lhes falta um valor em: {names}. Preencha-o para também as comparar.</translation>
    </message>
    <message>
        <source>No row of the tables says its municipality and indicator. Fill in the column territory with the code of four digits, and indicator.</source>
        <translation>Nenhuma linha das tabelas indica o município e o indicador. Preencha a coluna territory com o código de quatro algarismos e a coluna indicator.</translation>
    </message>
    <message>
        <source>{count} rows are left out, because they do not say their municipality or indicator. Fill in the columns territory and indicator.</source>
        <translation>{count} linhas ficam de fora, porque não indicam o município ou o indicador. Preencha as colunas territory e indicator.</translation>
    </message>
    <message>
        <source>The tables hold no value of a whole municipality. Add the rows whose zone_level is municipality, as the municipal profile writes them.</source>
        <translation>As tabelas não têm nenhum valor do município inteiro. Acrescente as linhas com zone_level igual a municipality, como as escreve o perfil municipal.</translation>
    </message>
    <message>
        <source>“{layer}” holds no line with a length, only points, outlines or lines of one place. Choose a layer of streets drawn as lines.</source>
        <translation>«{layer}» não tem nenhuma linha com comprimento, só pontos, polígonos ou linhas num único lugar. Escolha uma camada de ruas desenhadas como linhas.</translation>
    </message>
    <message>
        <source>{path}: the result is a table, and a shapefile holds outlines only. Give it a name that ends in .gpkg, .csv or .xlsx.</source>
        <translation>{path}: o resultado é uma tabela e uma shapefile só guarda geometrias. Dê-lhe um nome terminado em .gpkg, .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>{count} zones of the values (such as {code}) have no outline in “{layer}”, and no map shows them. Choose the zones that were written with these values.</source>
        <translation>{count} zonas dos valores (como {code}) não têm contorno em «{layer}» e nenhum mapa as mostra. Escolha as zonas que foram escritas com estes valores.</translation>
    </message>
    <message>
        <source>{count} values are of earlier periods, or of scenarios or parts of an indicator. The zones show one value an indicator, the last, and leave them out; the table of values holds all.</source>
        <translation>{count} valores são de períodos anteriores, ou de cenários ou partes de um indicador. As zonas mostram um valor por indicador, o último, e deixam-nos de fora; a tabela de valores tem todos.</translation>
    </message>
    <message>
        <source>“{layer}” is not in UTF-8; its texts were read as {encoding}.</source>
        <translation>«{layer}» não está em UTF-8; os seus textos foram lidos como {encoding}.</translation>
    </message>
    <message>
        <source>{count} texts of “{layer}” hold letters that were lost (�). Choose the right encoding in the layer's properties (Source), or save the file as UTF-8.</source>
        <translation>{count} textos de «{layer}» têm letras que se perderam (�). Escolha a codificação certa nas propriedades da camada (Fonte), ou guarde o ficheiro em UTF-8.</translation>
    </message>
</context>
</TS>
