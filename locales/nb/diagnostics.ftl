# Hver kode: meldingen, så .help (hva man gjør), eventuelle andre hjelpetekster og merknader,
# .why (hvorfor det er en feil) og .example (kort eksempel med rettelse) til dokumentasjonen.
L001 = { $kind ->
        [utf16] filen er lagret som UTF-16 (også kalt Unicode), og ikke som UTF-8
        [word] filen er et dokument fra Word eller et lignende program, og ikke ren tekst
        [rtf] filen er lagret som rik tekst (RTF), og ikke som ren tekst
        [pdf] filen er en PDF, og ikke ren tekst
       *[other] filen er ikke lagret som UTF-8: her står det første tegnet som ikke kan leses
    }
    .help = lagre som UTF-8. I Notisblokk: Fil, Lagre som, og velg UTF-8 ved siden av Koding. I Word: Lagre som, Ren tekst, Annen koding, Unicode (UTF-8)
    .word = gi filen navnet { $other } og åpne den i Word. Velg Lagre som, Ren tekst, Annen koding og Unicode (UTF-8), og gi den nye filen navnet { $name }
    .rtf = gi filen navnet { $other } og åpne den i TextEdit. Gjør den om til ren tekst under Format, og lagre den som { $name }
    .pdf = gi filen navnet { $other }, og lenk til den: [navn]({ $other })
    .why = Andre tegnkodinger gjør æ, ø og å til uleselige tegn hos noen lesere.
    .example = Åpne filen, velg «Lagre som» og tegnkodingen UTF-8.
L002 = filen kan ikke leses: { system-reason }
    .help = se etter at filen finnes, og at du har lov til å lese den
    .loop = slett snarveien, eller la den peke på en annen fil eller mappe
    .why = En fil som ikke kan leses, ville manglet i håndboka uten at noen merket det.
    .example = Lukk programmet som holder på filen, og bygg på nytt.
L003 = boka mangler forside
    .help = lag filen content/index.md med title og summary i hodet
    .why = Forsiden er døra inn: uten den har ikke nettstedet noen startside.
    .example = content/index.md med «+++», title = "…", summary = "…" og «+++».
L004 = filnavnet kan ikke bli til en adresse
    .help = gi filen et navn med bokstaver eller tall, for eksempel arbeidsro.md
    .theme = i static/ er navnet adressen, så der kan bare bokstavene fra a til z, tall, bindestrek, understrek og punktum stå. Gi filen navnet { $proposal }, og rett det der malen eller stilarket viser til den
    .why = Adressen til en side lages av filnavnet, med små bokstaver fra a til z, tall og bindestrek.
    .example = «!!.md» → «uro-i-timen.md»
L005 = filtypen blir ikke med i håndboka
    .help = bruk svg, png, jpg, pdf, docx, zip, ics, txt eller xml, eller flytt filen ut av mappa
    .text = skal det være en artikkel, lagrer du den som ren tekst (UTF-8) med et navn som slutter på .md
    .why = Noen nettsteder nekter å vise andre filtyper, og da får leseren en feil.
    .example = «bilde.webp» → lagre som «bilde.png»
L006 = her skal det være en mappe, ikke en fil
    .help = gi filen et annet navn, og lag en mappe som heter det samme
    .why = Programmet leter etter artikler, maler og bilder i mapper med bestemte navn.
    .example = En fil som heter «content» → en mappe som heter «content», med index.md i
L007 = snarveien fører ut av boka
    .help = kopier filen eller mappa inn i boka i stedet for snarveien
    .why = Det som ligger utenfor boka, følger ikke med når den flyttes eller deles, og kan være noe som ikke skal ut.
    .example = content/plan.pdf → \\skole\felles\plan.pdf → legg en kopi av plan.pdf i content
L008 = dette er ikke en vanlig fil
    .help = slett den, eller flytt den ut av mappa
    .why = En kø eller en enhet har ikke noe innhold som kan bli med, og kan få programmet til å vente for alltid.
    .example = content/ko (en FIFO) → slettes
L009 = navnet er det samme som «{ $other }» på en disk som ikke skiller store og små bokstaver
    .help = gi den ene et annet navn
    .why = I Windows og på de fleste Macer ville den ene filen ha erstattet den andre.
    .example = static/img/Logo.png og static/img/logo.png → static/img/logo-liten.png
L010 = navnet «{ $name }» kan ikke brukes i Windows
    .help = velg et annet navn: ikke con, prn, aux, nul, com1 eller lpt1, ikke punktum eller mellomrom til slutt, og ingen av tegnene < > : " | ? * \
    .why = Boka og nettstedet skal kunne kopieres til alle slags maskiner.
    .example = content/tema/con.md → content/tema/konflikt.md
L011 = dette er en artikkel, men den blir ikke lest: navnet må slutte på .md
    .help = gi filen navnet { $name }
    .hidden = gi filen navnet { $name }. Windows skjuler gjerne slutten av navnet: la Filutforsker vise filtypene, under Vis, så ser du hele
    .why = Bare filer som slutter på .md, med små bokstaver, blir sider. En artikkel under et annet navn ville manglet uten at noen merket det.
    .example = friminuttet.md.txt → friminuttet.md
L020 = { $why ->
        [blank] base i book.toml er tom
        [missing] finner ikke fellesboka «{ $base }»
        [empty] «{ $base }» er ingen håndbok: book.toml mangler
        [chain] «{ $base }» bygger selv på en annen bok
       *[io] fellesboka «{ $base }» kan ikke leses: { system-reason }
    }
    .help = skriv veien fra mappa der denne book.toml ligger: base = "../fellesbok", eller base = "../fellesbok.zip"
    .blank = skriv veien til fellesboka: base = "../fellesbok". Skal boka ikke bygge på noen annen, tar du bort linja
    .empty = pek på mappa som har book.toml. I en zip-fil skal book.toml ligge øverst, ikke inne i en mappe
    .chain = et lag kan bare ligge på én bok. Skriv base til boka som «{ $base }» bygger på
    .why = Et lag har bare det som er skolens eget. Uten fellesboka er det ingenting å bygge.
    .example = base = "../felesbok" → base = "../fellesbok"
L021 = zip-fila «{ $base }» blir ikke brukt: { $why ->
        [many] den har flere filer enn noen håndbok
        [large] «{ $entry }» gjør den større enn noen håndbok
        [bomb] «{ $entry }» vokser urimelig mye når den pakkes ut
        [outside] «{ $entry }» peker ut av mappa
        [link] «{ $entry }» er en snarvei og ikke en fil
        [twice] «{ $entry }» står der to ganger
       *[broken] den er skadet, har passord eller er ingen zip-fil
    }
    .help = hent zip-fila på nytt der dere fikk den, eller pakk den ut selv og pek på mappa
    .why = En fil fra andre kan være laget for å skrive utenfor mappa eller fylle disken. En ekte bok har ingenting av dette.
    .example = «../../annet.md» i zip-fila → bare book.toml, content/… og static/…
L022 = «{ $path }» finnes i fellesboka, og fellesbokas ord kan ikke endres
    .help = vil dere føye til noe, så flytt teksten til { $addition }. Vil dere være uten siden, så skriv hide = ["{ $page }"] i book.toml og legg deres egen side under et annet navn
    .other = gi fila et annet navn
    .register = ta fila bort. Dette registeret er felles for alle skolene. Mangler det noe, må det inn i fellesboka
    .why = Den som leser, skal kunne stole på at det felles er likt på alle skoler.
    .example = content/ro/arbeidsro.md → lokalt/ro/arbeidsro.md
L023 = et lag kan ikke ha denne fila: den kunne ha endret fellesbokas ord
    .help = ta den bort. Det skolen vil si, står i content/ og lokalt/
    .theme = ta den bort. Farger står i static/css/tokens.css, og logoen i static/img/
    .tokens = la bare verdier stå, i :root {"{"} --ds-color-accent-base-default: #204080; {"}"}. Alt annet i fila kunne ha skjult eller lagt til ord
    .why = Maler og skript bestemmer hva som står på hver side, også på de felles.
    .example = templates/article.html → lokalt/ro/arbeidsro.md
L024 = skolen «{ $folder }» kan ikke bygges sammen med denne boka: { $why ->
        [base] base i skolens book.toml peker ikke hit
        [output] nettstedet ville havnet i eller rundt et annet, eller i boka selv
       *[missing] mappa har ingen book.toml
    }
    .help = skriv veien fra mappa der denne book.toml ligger: folder = "skoler/nordlia"
    .base = skriv base i { $folder }/book.toml som veien hit, for eksempel base = "../.."
    .output = skriv en annen output under [[edition]]
    .why = Hver utgave er skolens egen bok på toppen av denne.
    .example = folder = "skoler/nordli" → folder = "skoler/nordlia"
P001 = hodet er skrevet i YAML, mellom «---»
    .help = skriv det i TOML mellom «+++»: title = "Tittel"
    .why = Håndboka har ett format for hodet, slik at hver feil kan få en god melding.
    .example = «--- title: Ro ---» → «+++ title = "Ro" +++»
P002 = siden mangler hode
    .above = hodet skal stå øverst i filen. Flytt det som står over den første linja med +++, til under den siste
    .help = begynn filen med +++ på én linje, så title = "…" og summary = "…" på hver sin, og så +++
    .why = Tittel og sammendrag trengs i lister, i søk og øverst på siden.
    .example = Sett inn hodet øverst i filen.
P003 = hodet er ikke avsluttet
    .help = skriv «+++» på en egen linje etter det siste feltet
    .why = Uten slutten vet ikke programmet hvor teksten begynner.
    .example = title = "Ro", så en linje med «+++», så teksten.
P004 = linja kan ikke leses
    .help = hvert felt skrives slik: navn = "verdi"
    .quotes = sett anførselstegn rundt teksten: navn = "tekst"
    .header = skriv { $header }, med like mange hakeparenteser foran og bak
    .colon = bruk likhetstegn og anførselstegn: navn = "tekst"
    .closing = anførselstegnet på slutten av linja mangler. Hele teksten skal stå på én linje, med anførselstegn foran og bak
    .inner = skriv « og » inne i teksten: { $key } = { $text }
    .comma = sett komma mellom ordene: { $key } = { $list }
    .typographic = bruk rette anførselstegn, ikke «…» eller “…”: navn = "tekst"
    .date = skriv datoen som år-måned-dag: { $key } = 2026-08-17
    .boolean = her skal det stå true (ja) eller false (nei): { $key } = { $boolean }
    .integer = her skal det stå et helt tall: { $key } = 10
    .list = sett anførselstegn rundt hvert ord, og hakeparenteser rundt alle: { $key } = { $list }
    .invisible = det står et usynlig tegn ved «{ $key }». Slett linja og skriv den på nytt: { $key } = { $value }
    .unclosed = lista mangler { $closing } til slutt. Skriv linja slik: { $list }
    .why = Hodet og registrene er skrevet i TOML, som krever anførselstegn rundt tekst.
    .example = title = Ro i timen → title = "Ro i timen"
P005 = { $fault ->
        [below] «{ $key }» står under { $header }, og hører dermed til den tabellen
       *[unknown] ukjent felt «{ $key }»
    }
    .help = feltene som finnes her, er { $known }
    .suggest = mente du «{ $suggestion }»?
    .below = flytt linja opp, over den første linja i filen som begynner med [. Da gjelder den hele filen
    .meant = feltet heter «{ $meant }» her: { $line }
    .reviewed = datoen da siden sist ble kontrollert, skrives slik: { $line }
    .owner = den som har ansvaret for siden, skrives slik: { $line }
    .topic = temaet er mappa siden ligger i. Ta bort linja
    .why = Et feilskrevet felt ville ellers blitt borte uten at noen merket det.
    .example = sumary = "…" → summary = "…"
P006 = feltet «{ $key }» mangler eller er tomt
    .help = skriv { $key } = "…"
    .date = skriv { $key } = 2026-08-17
    .why = Feltet trengs for at siden skal kunne vises og finnes.
    .example = summary = "Hva leseren får, i én setning."
P007 = feltet «{ $key }» har feil slag verdi ({ $found ->
        [string] tekst
        [integer] heltall
        [float] desimaltall
        [boolean] ja/nei
        [date] dato
        [array] liste
       *[table] tabell
    })
    .help = her skal det stå { $expected ->
        [string] tekst i anførselstegn: { $key } = "…"
        [strings] tekst i anførselstegn: { $key } = ["…", "…"]
        [integer] et helt tall: { $key } = 10
        [boolean] true eller false: { $key } = true
        [date] en dato: { $key } = 2026-08-17
        [array] en liste i hakeparenteser: { $key } = ["…", "…"]
       *[table] { $key ->
            [old_anchors] par i krøllparenteser: old_anchors = {"{"} gammelt-sted = "nytt-sted" {"}"}
            [changes] en liste med krøllparenteser i: changes = [{"{"} date = 2026-08-17, text = "Nye råd om friminuttet" {"}"}]
            [allow] en liste med krøllparenteser i: allow = [{"{"} rule = "C004", text = "ordensreglement", reason = "navnet på en rapport" {"}"}]
           *[other] en tabell: [[{ $key }]]
        }
    }
    .why = Programmet kan ikke gjette hva som var ment.
    .example = audience = "lærer" → audience = ["lærer"]
P008 = «{ $value }» er ikke en verdi for { $key }
    .help = velg blant { $known }
    .suggest = mente du «{ $suggestion }»? Du kan velge blant { $known }
    .form = her skal det stå noe på formen { $known }
    .words = skriv minst to ord som betyr det samme: words = ["mobil", "telefon"]
    .why = Verdiene er avtalt på forhånd, slik at lister og filtre blir riktige.
    .example = levels = ["barneskole"] → levels = ["barnetrinn"]
P009 = rå HTML («{ $tag }») kan ikke brukes i teksten
    .help = skriv det med vanlig Markdown, eller skriv \< hvis du mener selve tegnet
    .break = bryt linja med en omvendt skråstrek (\) på slutten, eller begynn et nytt avsnitt
    .emphasis = skriv **fet** eller *kursiv*
    .image = skriv ![beskrivelse av bildet](bilde.png)
    .link = skriv [lenketekst](adresse)
    .table = skriv tabellen med loddrette streker: | Gjør | Unngå |
    .list = skriv listen med bindestrek foran hvert punkt
    .box = bruk en boks: > [!husk], eller en overskrift med ##
    .comment = ta bort kommentaren; notater til deg selv hører ikke hjemme i artikkelen
    .why = HTML kan ødelegge siden, skriften på papir og tilgjengeligheten, og ingen regel kan kontrollere det.
    .example = <b>viktig</b> → **viktig**
P010 = ukjent slag boks «{ $kind }»
    .help = boksene som finnes, er { $known }
    .suggest = mente du «[!{ $suggestion }]»?
    .why = Bare bokser leseren kjenner igjen, sier noe om hva som står i dem.
    .example = > [!tips] → > [!husk]
P011 = ukjent felt «{ $field }» i oppgaven
    .help = feltene som finnes, er { $known }
    .suggest = mente du «{ $suggestion }»?
    .why = Et feilskrevet felt ville ellers blitt borte fra oppgavearket.
    .example = **Utbyte:** → **Utbytte:**
P012 = { $kind ->
        [group] «{ $task }» har ingen felter, og blir en egen oppgave uten mål og tid
       *[field] oppgaven «{ $task }» mangler { $field }
    }
    .help = skriv - **{ $field }:** … i listen under oppgavens overskrift
    .group = er det en overskrift over noen av spørsmålene til oppgaven over, skriver du { $marks } { $task }. Er det en oppgave for seg, skriver du { $field } under den
    .why = En oppgave uten mål, utbytte og tid kan ikke legges til et møte.
    .example = - **Tid:** 45 minutter
P013 = «{ $written }» er ikke en tid
    .help = skriv for eksempel 45 minutter eller 1,5 timer, høyst 8 timer
    .why = Tiden brukes når oppgaver velges til et møte.
    .example = **Tid:** en stund → **Tid:** 30 minutter
P014 = { $kind ->
        [hyphen] «{ $words }» blir ikke et av oppgavens spørsmål: det står en bindestrek foran og ikke et tall
        [form] «{ $written }» blir ikke et av oppgavens spørsmål: det er ikke et punkt i en nummerert liste
       *[none] oppgaven «{ $task }» har ingen spørsmål
    }
    .help = skriv spørsmålene som en nummerert liste: 1. …
    .hyphen = skriv tallet i stedet for bindestreken, også på linjene under: { $number }. { $words }
    .form = begynn linja med tallet, et punktum og et mellomrom, også linjene under: { $number }. { $words }
    .why = Det er spørsmålene gruppa arbeider med.
    .example = 1. Hva gjør vi allerede likt?
P015 = { $fault ->
        [says-nothing] teksten «{ $alt }» sier ikke hva bildet { $file } viser
       *[none] bildet { $file } mangler tekst for dem som ikke ser det
    }
    .help = skriv hva bildet viser mellom hakeparentesene: ![Tre voksne i skolegården]({ $file })
    .why = Skjermlesere leser teksten høyt, og den står der når bildet ikke lastes.
    .example = ![](hjul.svg) → ![Årshjul med fire faser](hjul.svg)
P016 = overskriften hopper over et nivå
    .help = skriv { $marks } foran overskriften
    .previous = overskriften før er her
    .why = Den som navigerer etter overskrifter, leter ellers etter et nivå som ikke finnes.
    .example = ## Råd, så #### I timen → ## Råd, så ### I timen
P017 = teksten har en overskrift på øverste nivå (#)
    .help = tittelen står i hodet; begynn med ## her
    .why = En side har én tittel, og den kommer fra hodet.
    .example = # Ro i timen → title = "Ro i timen" i hodet
P018 = delen «{ $part }» { $missing ->
        [list] har ingen liste
        [tasks] har ingen oppgaver
       *[content] er tom
    }
    .help = skriv noe under overskriften, eller ta den bort
    .box = skriv teksten på linjene under, med > foran, eller ta bort boksen
    .list = skriv innholdet som en liste med bindestrek foran hvert punkt
    .task = gi hver oppgave en egen overskrift med ett nivå lavere, for eksempel ### Skolestarten
    .advice = skriv hvert råd som et punkt i en liste: - **Gå runden.** Se etter hvem som er alene. Mange råd kan deles i grupper med ###, med en liste under hver
    .why = En tom del gir leseren et løfte som ikke blir holdt.
    .example = ## Gode råd, så en liste: - **Vent.** Gi beskjed én gang.
P019 = ukjent egenskap «{ $attribute }» på overskriften
    .help = egenskapene som finnes, er { $known }
    .suggest = mente du «{ $suggestion }»?
    .words = skal stedet ha et navn, skriver du {"{"}#{ $id }{"}"}. Hører krøllparentesene til overskriften, setter du en omvendt skråstrek foran den siste: \{"}"}
    .text = hører krøllparentesene til overskriften, setter du en omvendt skråstrek foran den siste: \{"}"}
    .evidence = skriv evidens={ $attribute } i krøllparentesene: det sier hvor sikkert rådet er
    .why = En feilskrevet egenskap ville ellers blitt borte uten at noen merket det.
    .example = {"{"}evidns=sannsynlig{"}"} → {"{"}evidens=sannsynlig{"}"}
P020 = { $fault ->
        [columns] kolonnene i tabellen heter «{ $first }» og «{ $second }», og da vet ingen hva som skal gjøres og hva som skal unngås
       *[table] delen «{ $part }» skal være en tabell med to kolonner
    }
    .help = skriv { $head } i hodet og ett par på hver rad
    .columns = skriv { $head } som øverste linje i tabellen, i stedet for linja som står der nå
    .why = Leseren skal kunne se parene ved siden av hverandre.
    .example = | Gjør | Unngå |
P021 = noten «{ $label }» er ikke skrevet
    .help = skriv [^{ $label }]: og så teksten, på en egen linje
    .why = Et notetall uten note leder ingen steder.
    .example = [^1]: Svarprosenten var 57.
P022 = «{ $anchor }» er brukt to ganger på siden
    .help = gi den ene en annen id: {"{"}#ny-id{"}"}
    .first = første gang er her
    .why = Lenker til stedet ville ellers føre til feil overskrift.
    .example = {"{"}#start{"}"} og {"{"}#start{"}"} → {"{"}#start{"}"} og {"{"}#slutt{"}"}
P023 = feil i litteraturlisten: { $kind ->
        [missing-key] posten mangler nøkkel
        [missing-comma] det mangler et komma foran dette
        [missing-equals] det mangler et likhetstegn
        [missing-name] her skulle det stått et feltnavn eller et slag kilde
        [missing-brace] det mangler en krøllparentes etter slaget kilde
        [unclosed] en krøllparentes eller et anførselstegn er aldri lukket
        [missing-value] det mangler en verdi etter likhetstegnet
        [plain] dette er skrevet som i en litteraturliste, og blir ikke lest
        [outside-entry] dette står utenfor en post
        [stray-brace] en sluttparentes er aldri åpnet
        [number] tallet har to desimaltegn
        [command] det mangler en kommando etter omvendt skråstrek
        [parent] crossref eller xdata kan ikke følges
        [duplicate-field] feltet «{ $name }» står to ganger
        [missing-field] { $name } ({ $name ->
            [title] tittelen
            [journaltitle] navnet på tidsskriftet
            [booktitle] tittelen på boka kapitlet står i
           *[other] et felt
        }) mangler i oppføringen «{ $key }»
        [date] «{ $name }» er ikke en dato
        [url] «{ $name }» er ikke en nettadresse
        [doi] «{ $name }» er ikke en DOI
        [entry-type] «{ $name }» er ikke et slag kilde
        [abbreviation] ordet «{ $name }» står uten krøllparenteser
        [tex-command] «{ $name }» ville blitt skrevet som det står
        [unknown-parent] ingen post har nøkkelen «{ $name }»
        [name-separator] navnene er skilt med «{ $name }»
       *[empty-name] det mangler et navn før eller etter «and»
    }
    .help = eksporter posten på nytt fra Zotero, eller rett den for hånd
    .comma = sett komma etter nøkkelen og etter hvert felt: @book{"{"}nilsen2020, title = {"{"}…{"}"},
    .braces = sett krøllparenteser rundt verdien, og like mange ut som inn: title = {"{"}…{"}"},
    .plain = skriv kilden som en oppføring, og se over den: { $name }
    .missing-field = skriv { $name } = {"{"}…{"}"}, i posten
    .first = første gang er her
    .date = skriv 2009, 2009-08 eller 2009-08-17
    .url = skriv hele adressen, fra https://
    .doi = skriv DOI-en fra 10. og utover
    .entry-type = bruk for eksempel @book, @article, @report, @incollection eller @online
    .names = skriv «and» mellom navnene, og sett navnet på en institusjon i doble krøllparenteser
    .why = En kilde som ikke kan leses, ville manglet i referanselisten.
    .example = @book{"{"}hattie2009, title = {"{"}Visible learning{"}"} … {"}"}
P024 = «{ $key }» står to ganger
    .help = ta bort den ene, eller gi den et annet navn
    .first = første gang er her
    .line = behold den som gjelder, og ta bort den andre
    .list = skriv alt i den ene lista, og ta bort den andre
    .header = flytt linjene under opp til den første, og ta bort denne
    .entries = skriv [[{ $key }]] med to hakeparenteser i begge ender, både her og første gang
    .why = Programmet kan ikke vite hvilken som gjelder.
    .example = To poster med nøkkelen nordahl2007 → nordahl2007a og nordahl2007b
P025 = «{ $written }» er ikke et steg med minutter
    .help = skriv navn og minutter med komma mellom: alene 5, gruppe 15, plenum 10
    .why = Minuttene brukes på arket og når oppgaven vises på skjerm.
    .example = **Steg:** alene, gruppe → **Steg:** alene 5, gruppe 15
P026 = «{ $anchor }» kan ikke være en id
    .help = bruk små bokstaver fra a til z, tall og bindestrek: «{ $proposal }»
    .reserved = alle sider har allerede et sted som heter det; skriv for eksempel «{ $proposal }»
    .why = Id-en blir en del av adressen og må tåle alle nettlesere og filsystemer.
    .example = {"{"}#Første uke{"}"} → {"{"}#forste-uke{"}"}
P027 = evidensmerket står på en overskrift som ikke er en råd-del
    .help = flytt merket til overskriften «Gode råd», eller skriv evidence i hodet
    .why = Merket sier hvor sikkert et råd er, og hører til rådene.
    .example = ## I praksis {"{"}evidens=sannsynlig{"}"} → ## Gode råd {"{"}evidens=sannsynlig{"}"}
P028 = ukjent klasse «{ $class }» på overskriften
    .help = klassene som finnes, er { $known }
    .suggest = mente du «.{ $suggestion }»?
    .why = Klassen sier hvilken del overskriften åpner.
    .example = {"{"}.raad{"}"} → {"{"}.rad{"}"}
P029 = { $fault ->
        [step] steget begynner ikke med en lenke til en artikkel
       *[none] leseløpet har ingen steg
    }
    .help = skriv stegene som en nummerert liste der hvert punkt begynner med en lenke til en artikkel
    .step = begynn steget med en lenke til en artikkel: 1. [Tittel](../tema/artikkel.md). Hvorfor denne nå.
    .why = Et leseløp er en rekkefølge av artikler.
    .example = 1. [Ro til å arbeide](../klasseledelse/ro.md). Begynn her.
P030 = stegene tar { $sum } minutter til sammen, men oppgaven { $minutes }
    .help = endre minuttene i Steg eller tallet i Tid, så de blir like
    .why = Den som leder møtet, trenger en plan som går opp.
    .example = **Tid:** 45 minutter og **Steg:** alene 5, plenum 5 → alene 10, gruppe 20, plenum 15
P031 = { $kind ->
        [bold] «{ $written }» er en linje i fet skrift og ingen overskrift, og åpner ingen del
        [plain] «{ $written }» er en vanlig linje og ingen overskrift, og åpner ingen del
       *[near] overskriften «{ $written }» ligner på «{ $part }», men åpner ingen del
    }
    .help = skriv { $line } hvis det er delen du mener
    .bold = skriv ## { $part } i stedet for stjernene
    .plain = skriv ## foran ordene: ## { $part }
    .evidence = hvor sikkert rådet er, skrives i krøllparenteser: { $line } {"{"}evidens={ $label }{"}"}
    .task = oppgaven under blir ikke lest. Skriv { $line }
    .lost = skriv { $line }, eller {"{"}.{ $class }{"}"} bak ord du velger selv. Uten delen fører adresser som noen kan ha lagret, ingen steder
    .why = En feilskrevet overskrift blir en vanlig overskrift, og delen mister formen sin. Fet skrift ser ut som en overskrift, men er vanlig tekst.
    .example = ## Refleksjonoppgaver → ## Refleksjonsoppgaver
P032 = ingen viser til noten «{ $label }»
    .help = skriv [^{ $label }] der noten hører til, eller ta den bort
    .why = En note ingen viser til, kommer ikke med på siden.
    .example = … 57 prosent svarte.[^{ $label }]
P033 = figurteksten står ikke under en figur
    .help = sett > [!figur] rett under bildet, som må stå alene i sitt avsnitt
    .why = Teksten er figuren for den som ikke ser den, og må stå sammen med den.
    .example = ![De tre fasene](faser.svg), en tom linje og så > [!figur] Figuren som tekst
P034 = { $kind ->
        [between] dette står mellom feltene til oppgaven, og deler lista i to
        [above] dette står over feltene til oppgaven
       *[inner] feltet «{ $field }» har noe annet enn tekst og en liste
    }
    .help = flytt det ned under feltene, som innledning til oppgaven
    .list = flytt det ned under det siste feltet, som innledning til oppgaven. Feltene skal stå i én liste rett under overskriften
    .why = Feltene blir en liten tabell på arket, og der er det bare plass til tekst.
    .example = - **Mål:** og et sitat under → sitatet etter feltene
P035 = { $fault ->
        [unfilled] { $key } er ikke fylt ut: her står fortsatt forslaget fra handbok init
       *[empty] det som må stå nederst på hver side, er ikke fylt ut: { $empty }
    }
    .help = fyll ut under [host] i book.toml: lenkene til tilgjengelighetserklæringen og personvernerklæringen, og navnet på ansvarlig redaktør
    .unfilled = bytt ut «{ $written }» med det som gjelder hos dere, eller sett # foran linja
    .why = Den som driver et nettsted for skoler, skal ha en tilgjengelighetserklæring, si hva som lagres om leseren, og si hvem som svarer for innholdet.
    .example = privacy = "https://www.kommunen.no/personvern"
P036 = «{ $written }» er ikke blitt en overskrift: { $kind ->
        [hard] mellomrommet etter { $marks } er et hardt mellomrom, og det teller ikke
       *[none] det mangler et mellomrom etter { $marks }
    }
    .help = skriv: { $proposal }
    .hard = slett mellomrommet og trykk på mellomromstasten: { $proposal }
    .why = Uten mellomrommet blir linja vanlig tekst, og alt under den havner i delen før.
    .example = ##Råd → ## Råd
P037 = { $why ->
        [unclosed] krøllparentesen er ikke lukket: «{ $written }»
        [brackets] «{ $written }» blir stående i overskriften: navnet på et sted skrives i krøllparenteser
        [last] «{ $written }» står ikke sist i overskriften
       *[form] «{ $written }» skal skrives uten mellomrom rundt likhetstegnet og uten anførselstegn
    }
    .help = skriv: { $proposal }
    .why = Det som står i krøllparenteser, gir stedet et navn eller et merke. Skrevet på en annen måte blir det stående i teksten.
    .example = {"{"}evidens = "sannsynlig"{"}"} → {"{"}evidens=sannsynlig{"}"}
P038 = { $kind ->
        [empty] overskriften er tom
       *[signs] overskriften «{ $words }» har verken bokstaver eller tall
    }
    .help = skriv { $marks } og så ord som sier hva avsnittet handler om, eller ta bort linja
    .signs = skriv ord som sier hva avsnittet handler om. Skal tegnet stå alene, gir du stedet et navn: { $marks } { $words } {"{"}#navn{"}"}
    .why = Adressen til stedet lages av ordene, og den som får siden lest opp, hører bare ordene.
    .example = ## ☀ → ## En god start
P039 = adressen «{ $address }» har et mellomrom, og blir ikke lest som { $kind ->
        [image] et bilde
       *[link] en lenke
    }
    .help = gi filen navnet «{ $proposal }» og skriv det her, eller sett <> rundt: (<{ $address }>)
    .web = skriv %20 der det er mellomrom: { $proposal }
    .there = skriv { $proposal }
    .missing = ingen fil i boka heter det. Legg filen ved siden av artikkelen med navnet «{ $proposal }», og skriv det her
    .unknown = skriv navnet slik det står i registeret i content, uten mellomrom
    .disk = dette er en plass på din egen maskin, som ingen andre har. Legg filen ved siden av artikkelen, og skriv bare navnet, uten mellomrom
    .scheme = skriv adressen uten mellomrom: { $proposal }
    .why = I Markdown slutter en adresse ved det første mellomrommet, og da blir alt stående som vanlig tekst.
    .example = ![Årshjul](mitt bilde.png) → ![Årshjul](mitt-bilde.png)
P040 = «{ $key }» hører bare hjemme i en bok som bygger på en annen
    .help = skriv base = "../fellesbok" øverst i book.toml, eller ta bort «{ $key }»
    .why = Uten en fellesbok er det ingenting å skjule og ingenting å kalle lokalt.
    .example = base = "../fellesbok"
P041 = en bok som bygger på en annen, kan ikke ha [[edition]]
    .help = skriv [[edition]] i fellesbokas book.toml
    .why = Et lag kan bare ligge på én bok.
    .example = fellesbok/book.toml: [[edition]] folder = "skoler/nordlia"
P042 = «{ $key }» finnes i fellesboka, og fellesbokas ord kan ikke endres
    .help = gi deres eget et annet navn, for eksempel «{ $key }-hos-oss»
    .base = her står det i fellesboka
    .why = Et begrep, en kilde eller et program skal bety det samme på alle skoler.
    .example = id = "arbeidsro" → id = "arbeidsro-hos-oss"
P043 = refleksjonsoppgaver kan ikke stå i en tilføyelse: «{ $words }»
    .help = lag en egen artikkel i content/ og lenk til den herfra
    .why = En oppgave har egne sider og ark med egen adresse, og de hører til en artikkel.
    .example = lokalt/ro/arbeidsro.md → content/ro/oppgaver-hos-oss.md
P044 = tilføyelsen er tom
    .help = skriv teksten som skal stå i boksen, eller slett filen
    .why = Leseren ville møtt en boks med skolens navn og ingenting i.
    .example = en tom lokalt/ro/arbeidsro.md → På Nordlia ringer det ikke inn.
P045 = «{ $field }» er ikke skrevet som et felt i oppgaven
    .help = sett to stjerner på hver side av ordet og kolonet: - **{ $field }:** { $rest }
    .dash = sett en bindestrek foran, også på de neste linjene: - **{ $field }:** { $rest }
    .why = Bare ord med fet skrift og kolon blir felt på oppgavearket.
    .example = - Utbytte: Tre regler. → - **Utbytte:** Tre regler.
P046 = { $kind ->
        [tabs] dette er ikke blitt en tabell: det er tabulatorer mellom ordene
        [spaces] dette er ikke blitt en tabell: det er mellomrom mellom kolonnene
        [rule] dette er ikke blitt en tabell: raden med streker under den første mangler
        [width] dette er ikke blitt en tabell: raden med streker har ikke like mange kolonner som raden over
        [apart] raden hører ikke til tabellen over: det står en tom linje mellom
        [text] linja er blitt en rad i tabellen over
        [fewer] raden har { $cells } av { $columns } celler
       *[more] raden har { $cells } celler, men tabellen har { $columns } kolonner
    }
    .help = skriv denne linja under den første: { $rule }
    .tabs = skriv loddrette streker mellom ordene på hver linje, og streker under den første: { $first } og så { $rule } på linja under
    .bare = sett en loddrett strek først og sist på hver linje, og streker under den første: { $first } og så { $rule } på linja under. Skal linjene stå som de er, avslutter du hver av dem med \
    .more = det som er for mye, ville blitt borte. Slå sammen to celler, eller gi tabellen en kolonne til. Er streken en del av teksten, skriver du \|
    .fewer = sett en strek til. En tom celle skrives slik: | |
    .apart = ta bort den tomme linja over. Er det en ny tabell, skriver du denne linja under den første raden: { $rule }
    .text = sett en tom linje over den, så blir den et avsnitt for seg
    .why = Uten raden med streker blir det ingen tabell, og en celle for mye blir borte uten at noen merker det.
    .example = | Sted | Hvem |, og så | Ballbanen | Trinn 5 | → |---|---| på linja mellom dem
P047 = { $kind ->
        [nothing] det mangler en kilde ved semikolonet: «{ $written }»
        [key] «{ $written }» er ingen kilde: nøkkelen og @ mangler
        [sign] det står «{ $sign }» etter nøkkelen, og ikke komma: «{ $written }»
       *[comma] to kilder i samme parentes skilles med semikolon: «{ $written }»
    }
    .help = skriv { $proposal }
    .key-or-place = er det en kilde, skriver du { $proposal }. Er det stedet i kilden, skriver du { $place }
    .why = Det som står etter komma, er stedet i kilden, som s. 12. Den andre kilden ville blitt stående som et sidetall.
    .example = [@hattie2009, @nordahl2009] → [@hattie2009; @nordahl2009]
P048 = { $why ->
        [line] linja i boksen mangler tegnet > foran: «{ $written }»
        [sign] «{ $written }» er ikke blitt en boks: utropstegnet mangler
        [open] «{ $written }» er ikke blitt en boks: hakeparentesen er ikke lukket
        [brackets] «{ $written }» er ikke blitt en boks: hakeparentesene mangler
        [within] «{ $written }» er ikke blitt en boks: linja står inne i en annen boks eller et sitat
        [apart] boksen «{ $written }» mangler teksten sin: en tom linje skiller den fra sitatet under
       *[quote] «{ $written }» er ikke blitt en boks: tegnet > mangler foran linja
    }
    .help = skriv > [!{ $kind }] på den første linja, og > foran hver av linjene under
    .sign = skriv > [!{ $kind }] på den første linja. Skal hakeparentesene stå i et sitat, skriver du \{ $written }
    .line = hører linja ikke til boksen, setter du en tom linje over den. Ellers skriver du: > { $written }
    .within = sett en tom linje over, uten tegnet >
    .apart = hører teksten under til boksen, skriver du > på den tomme linja, eller tar den bort. Skal det være et sitat for seg, skriver du > [!sitat] på linja over det
    .why = En boks er en sitatblokk som sier hva slags boks den er. Mangler et av tegnene, blir det vanlig tekst.
    .example = > [husk] Ta med vesten → > [!husk] Ta med vesten
P049 = «{ $written }» er ikke blitt { $thing ->
        [image] et bilde
       *[link] en lenke
    }: { $kind ->
        [gap] det er et mellomrom mellom ordene og adressen
        [marks] teksten etter adressen må stå mellom rette anførselstegn
        [open] det mangler en ) etter adressen
        [title] teksten etter adressen må ha ett anførselstegn foran og ett bak
        [square] adressen må stå i vanlige parenteser
        [citation] det som står i den andre hakeparentesen, er en kilde
        [reference] ingen adresse er skrevet for det som står i den andre hakeparentesen
       *[swapped] parentesene har byttet plass
    }
    .help = skriv { $proposal }
    .reference = skriv adressen i vanlige parenteser: { $proposal }(…). Er det ikke meningen å lenke, setter du \ foran den første hakeparentesen
    .why = En lenke er ordene i hakeparenteser og adressen i vanlige, tett inntil hverandre. Ellers blir alt stående som vanlig tekst.
    .example = (Regler)[regler.md] → [Regler](regler.md)
P050 = linja under, «{ $underline }», gjør «{ $words }» til en overskrift
    .help = sett en tom linje over strekene. Skal det være en overskrift, skriver du ## foran ordene i stedet for strekene under
    .title = ta bort tegnene under, og skriv ## foran ordene hvis det skal være en overskrift
    .why = I Markdown er streker rett under en tekst en overskrift. Den som vil ha en strek, får sjelden vite det.
    .example = Tekst, og --- på linja under → Tekst, en tom linje, og så ---
P051 = { $kind ->
        [hard] mellomrommet etter «{ $sign }» er et hardt mellomrom, og da blir det ingen liste
        [tight] det mangler et mellomrom etter «{ $sign }», og da blir det ingen liste
       *[sign] «{ $sign }» foran en linje gir ingen liste
    }
    .help = skriv en bindestrek og et mellomrom foran hvert punkt: { $proposal }
    .hard = slett mellomrommet og trykk på mellomromstasten: { $proposal }
    .number = skriv et tall, et punktum og et mellomrom foran hvert punkt: { $proposal }
    .letter = spørsmål i en oppgave kan deles i grupper med hver sin overskrift, #### A. Stedene. Ellers blir det en liste under punktet med fire mellomrom og en bindestrek foran hver linje: { $proposal }
    .why = Punkter limt inn fra Word har sine egne tegn. I Markdown begynner et punkt med en bindestrek, ellers flyter punktene sammen til ett avsnitt.
    .example = • Vær ute først → - Vær ute først
P052 = { $kind ->
        [day] datoen «{ $written }» finnes ikke: den måneden har { $days } dager
       *[form] en dato skrives år-måned-dag: { $date }, ikke { $written }
    }
    .help = skriv { $key } = { $date }
    .day = se etter hvilken dag det skal være. Den siste i måneden er { $key } = { $date }
    .why = Datoen avgjør når siden skal kontrolleres, og hva som er nytt. År-måned-dag kan ikke misforstås.
    .example = reviewed = 22.11.2026 → reviewed = 2026-11-22
P053 = { $kind ->
        [beside] oppgaven «{ $words }» blir ikke lest: overskriften står på samme nivå som «{ $part }», og avslutter den
        [heading] under «{ $words }» står det en oppgave, men den blir ikke lest: overskriften åpner ingen del for oppgaver
        [inner] oppgavene under «{ $part }» blir ikke lest: overskriften står inne i «{ $words }»
       *[none] her står det en oppgave, men den blir ikke lest: ingen overskrift over den åpner en del for oppgaver
    }
    .help = skriv ## { $part } på en egen linje over, og ### { $words } her
    .beside = skriv ### foran oppgavens navn, så den hører til delen over: ### { $words }
    .heading = skriv ## { $part }. Vil du beholde ordene dine, skriver du ## { $words } {"{"}.{ $class }{"}"}
    .inner = skriv overskriften med to #, og hver oppgave med tre: ## { $part }
    .headings = skriv ## { $part } på en egen linje over, og så ### og et navn på oppgaven på linja under
    .why = Oppgaver får egne sider og ark bare når de står i delen for oppgaver. Ellers ville oppgaven blitt vanlig tekst, og de gamle adressene ville ført ingen steder.
    .example = ## Refleksjonsspørsmål → ## Refleksjonsoppgaver
P054 = innrykket foran linja gjør teksten til kode, med en annen skrift
    .help = ta bort mellomrommene eller tabulatoren foran «{ $proposal }». Skal det stå som dikt, skriver du > foran hver linje
    .why = Fire mellomrom eller en tabulator foran en linje betyr kode i Markdown. Innrykk fra Word blir derfor til noe helt annet.
    .example = «    Vi begynner ute.» → «Vi begynner ute.»
P055 = { $kind ->
        [tight] stjernene i «{ $written }» gjør ingenting fett: det mangler et mellomrom etter dem
        [ending] stjernene i «{ $written }» gjør ingenting fett: endelsen «{ $ending }» står tett inntil dem
        [open] stjernene foran «{ $written }» gjør ingenting fett: det står ingen etter ordene
       *[space] stjernene i «{ $written }» gjør ingenting fett: det er et mellomrom innenfor dem
    }
    .help = skriv { $proposal }
    .open = sett to stjerner rett etter det siste ordet som skal være fett, eller ta bort de to som står her. Skal leseren se stjernene, skriver du \*\*
    .why = Stjerner gjør ord fete bare når de står tett inntil dem. Ellers får leseren se stjernene.
    .example = ** Vent ** til alle er klare. → **Vent** til alle er klare.
P056 = artikkelen ligger utenfor temaene: «{ $key }» er et felt for artikler, men filen ligger rett i content
    .help = flytt filen til mappa til temaet den hører til, for eksempel { $path }. Er det ingen artikkel, tar du bort feltet
    .why = Mappa sier hvilket tema en artikkel hører til. En side utenfor temaene står ikke i noen liste over artikler.
    .example = content/arbeidsro.md → content/klasseledelse/arbeidsro.md
P057 = «{ $day }. { $month }» er blitt et punkt i en nummerert liste
    .help = sett en omvendt skråstrek foran punktumet: { $day }\. { $month }
    .several = skriv hver linje som et punkt, med en omvendt skråstrek foran punktumet: - { $day }\. { $month }
    .why = Et tall og et punktum først på en linje begynner en nummerert liste i Markdown, og da blir datoen skilt fra resten av teksten.
    .example = 17. mai er fridag. → 17\. mai er fridag.
P058 = «{ $name }» øverst i et sitat gjør det ikke til en boks
    .help = skal det være en boks, skriver du > [!{ $kind }] på den første linja i stedet. Er det noen som blir sitert, kan det stå
    .why = En boks får farge og merke av ordet i hakeparentesene. Uten dem ser leseren et vanlig sitat.
    .example = > **Husk:** Ta med vesten → > [!husk] Ta med vesten
P059 = { $kind ->
        [raised] «{ $written }» blir ikke hevet: tegnene blir stående i teksten
        [lowered] «{ $written }» blir ikke senket: tegnene blir stående i teksten
       *[marked] «{ $written }» blir ikke framhevet: likhetstegnene blir stående i teksten
    }
    .help = skriv { $proposal }. Skal leseren se tegnene, setter du en omvendt skråstrek foran det første: \==
    .digits = skriv tallet slik: { $proposal }. Skal leseren se tegnene, setter du en omvendt skråstrek foran det første: { $escaped }
    .why = Noen programmer har egne tegn for dette, men de hører ikke til Markdown.
    .example = ==viktig== → **viktig**, m^2^ → m²
P060 = «{ $written }» har et minus foran nøkkelen, og det blir stående i teksten
    .help = står navnet i setningen fra før, skriver du { $proposal } i stedet for navnet og parentesen. Da får leseren navn og årstall. Ellers tar du bort minuset
    .why = I noen andre programmer tar minuset bort navnet, så bare årstallet står igjen. Her er det et tegn som andre.
    .example = Hattie viser [-@hattie2009] → @hattie2009 viser
P061 = kodeblokken blir aldri avsluttet, så alt under den blir til kode
    .help = skriv { $fence } på en egen linje der koden slutter. Er det ikke kode, tar du bort { $fence }
    .why = Overskrifter, oppgaver og lenker inne i kode er bare tegn, og ingen feil i dem blir funnet.
    .example = ``` uten make → ``` før og etter
P062 = punktet er tomt
    .help = skriv ordene etter «{ $sign }», eller ta bort linja
    .why = Leseren ville sett et punkt uten ord, og blant råd og spørsmål ville det telt med.
    .example = en linje med bare - → - Hilse på alle ved døra
R001 = { $kind ->
        [draft] siden «{ $target }» er en kladd, så lenken fører ingen steder
        [empty] lenken mangler adresse
       *[dead] lenken «{ $target }» fører ingen steder
    }
    .help = se etter at filen finnes, og at stien regnes fra mappa denne filen ligger i
    .disk = dette er en plass på din egen maskin, som ingen andre har. Legg filen ved siden av artikkelen, og lenk til navnet
    .web = skriv hele adressen, med https:// foran
    .mail = skriv mailto: foran e-postadressen
    .scheme = en lenke ut av boka begynner med https://, mailto: eller tel:, og så kommer hele adressen
    .wikilink = ingen side har denne tittelen eller dette filnavnet
    .suggest = mente du «{ $suggestion }»?
    .title = adressen er fila til siden, ikke tittelen: skriv { $path }
    .register = skriv { $path }. Foran kolonet står lov, begrep eller program, med små bokstaver
    .draft = ta bort draft = true i hodet på siden når den er klar, eller vent med lenken til da
    .empty = skriv i parentesen hvor lenken skal føre, eller ta bort hakeparentesene og parentesen rundt ordene
    .why = En død lenke stopper leseren midt i et svar.
    .example = [tillit](tilit.md) → [tillit](tillit.md)
R002 = «#{ $anchor }» finnes ikke i { $page }
    .help = stedene som finnes, er { $known }
    .none = siden har ingen overskrifter å lenke til; ta bort «#{ $anchor }»
    .suggest = mente du «#{ $suggestion }»?
    .why = Lenken ville ført til toppen av siden i stedet for stedet som var ment.
    .example = regler.md#konsekvens → regler.md#konsekvenser
R003 = ingen referanse har nøkkelen «{ $key }»
    .help = nøklene står i content/referanser.bib
    .suggest = mente du «{ $suggestion }»? Nøklene står i content/referanser.bib
    .word = er det en kilde, står nøklene i content/referanser.bib. Er det et vanlig ord, skriv \@{ $key }
    .suggest-word = mente du «{ $suggestion }»? Er det et vanlig ord og ingen kilde, skriv \@{ $key }
    .why = En påstand med en kilde som ikke finnes, er en påstand uten kilde.
    .example = [@hattie2008] → [@hattie2009]
R004 = «{ $reference }» står ikke i lovregisteret
    .help = finnes § { $number } i loven, legger du den til i content/lovregister.toml. Skriv hver på sin linje: [[sections]], act = "{ $act }", id = "{ $number }" og title = "…"
    .section = skriv paragrafen også, som i { $example }
    .act = i registeret står { $known }. En annen lov legger du til i content/lovregister.toml under [[acts]], og paragrafen under [[sections]]
    .none = registeret har ingen lover ennå. Legg til loven i content/lovregister.toml under [[acts]], og paragrafen under [[sections]]
    .suggest = mente du «{ $suggestion }»? Paragrafene står i content/lovregister.toml
    .why = Lovhenvisninger hentes fra ett register, slik at de kan kontrolleres samlet.
    .example = lov:opplæringslova/12-4 → lov:opplaringslova/12-4
R005 = «{ $written }» er ikke lenger gjeldende rett
    .help = bruk { $successors }
    .link = er dette navnet på noe fra før, skriv "opphevet" etter adressen i lenken: (https://… "opphevet"). I dag gjelder { $successors }
    .words = skriv { $sections }. Her kan det ikke stå en lenke
    .former = bruk { $successors }. Er det meningen å nevne det som gjaldt før, eller er dette navnet på noe, skriver du { $former }
    .gone = regelen er ikke videreført
    .act = loven er erstattet. Lenk til { $successor }, eller skriv for én paragraf: [§ …](lov:{ $act }/…)
    .gone-note = regelen er ikke videreført: { $note }
    .why = Leseren skal aldri møte en regel som ikke gjelder. Skal en gammel paragraf nevnes som historie, skrives den som lenke med ordet «opphevet»: [§ 9 A-4](lov:opplaringslova-1998/9A-4 "opphevet").
    .example = § 9 A-4 → [§ 12-4](lov:opplaringslova/12-4)
R006 = begrepet «{ $id }» er ikke registrert
    .help = begrepene står i content/begreper.toml
    .suggest = mente du «{ $suggestion }»? Begrepene står i content/begreper.toml
    .why = Lenken ville ført til en forklaring som ikke finnes.
    .example = begrep:klasseledelsen → begrep:klasseledelse
R007 = programmet «{ $id }» er ikke registrert
    .help = programmene står i content/programmer.toml
    .suggest = mente du «{ $suggestion }»? Programmene står i content/programmer.toml
    .why = Lenken ville ført til et program som ikke er beskrevet.
    .example = program:olveus → program:olweus
R008 = flere sider heter «{ $name }»: { $pages }
    .help = skriv lenken med sti i stedet: [tekst](../tema/artikkel.md)
    .why = Programmet kan ikke vite hvilken side som er ment.
    .example = [[Regler]] → [Regler](../regler/index.md)
R009 = adressen { $address } er opptatt
    .help = gi den ene filen, oppgaven eller den gamle adressen et annet navn
    .first = den er brukt her
    .reserved = håndboka lager en egen side på denne adressen; gi filen eller mappa et annet navn
    .files = { $other } får den samme adressen; gi den ene filen et annet navn
    .why = To sider kan ikke ligge på samme sted.
    .example = content/register.md → content/om-registeret.md
R010 = { $kind ->
        [web] bildet «{ $file }» ligger på et annet nettsted
        [format] et bilde som slutter på .{ $extension }, kan ikke vises: «{ $file }»
        [empty] bildet mangler filnavn
       *[missing] fant ikke filen «{ $file }»
    }
    .help = legg filen i mappa til artikkelen, og skriv navnet med store og små bokstaver som i filnavnet
    .web = last ned bildet, legg det i mappa til artikkelen, og skriv filnavnet her. Se først etter at dere har lov til å bruke det
    .heic = bilder fra iPhone: åpne bildet, lagre eller eksporter det som JPEG, og gi det et navn som slutter på .jpg
    .format = lagre bildet som JPEG eller PNG, og gi det et navn som slutter på .jpg eller .png
    .suggest = mente du «{ $suggestion }»?
    .empty = legg bildet i mappa til artikkelen, og skriv filnavnet i parentesen
    .why = Siden ville vist et tomt felt der bildet skulle stått.
    .example = ![Årshjul](arshjull.svg) → ![Årshjul](arshjul.svg)
R011 = «{ $address }» kan ikke stå i aliases
    .help = skriv «{ $proposal }»
    .web = skriv bare det som står etter adressen til boka, for eksempel «timen/gammel-side.html». Adresser på andre nettsteder kan ikke stå her
    .place = skriv «{ $proposal }». Et gammelt sted på siden skrives i old_anchors
    .why = Adresser har små bokstaver fra a til z, tall og bindestrek, og slutter på .html.
    .example = aliases = ["/Gammel Side"] → aliases = ["gammel-side.html"]
R012 = mappa «{ $folder }» mangler en temaside
    .help = lag filen content/{ $folder }/index.md med title og summary i hodet
    .draft = temasiden content/{ $folder }/index.md er en kladd. Ta bort draft = true i hodet på den, eller skriv det i hodet på artiklene i mappa også
    .why = Hver artikkel hører til et tema, og temaet trenger en side.
    .example = content/regler/index.md
R013 = adressen { $address } finnes ikke lenger
    .help = skriv { $line } i hodet på { $path }, eller på den siden som skal svare i stedet. Har ingen andre sett siden ennå, kan du heller slette linja i adresser.lock
    .first = denne siden ligner mest
    .why = Noen kan ha lagret, skrevet ut eller sendt adressen. Med aliases fører den fortsatt et sted.
    .example = aliases = ["klasseledelse/ro.html"]
R014 = { $number ->
        [several] { $count } steder på { $address } finnes ikke lenger: #{ $anchor }
       *[one] stedet «#{ $anchor }» på { $address } finnes ikke lenger
    }
    .help = skriv {"{"}#{ $anchor }{"}"} bak «{ $words }», eller { $line } i hodet på siden
    .instead = skriv {"{"}#{ $anchor }{"}"} i stedet for { $name } bak «{ $words }», eller { $line } i hodet på siden
    .gone = skriv { $line } i hodet på siden («hovedinnhold» er toppen av siden)
    .unmarked = linja er ingen overskrift lenger. Skriv { $proposal }, med like mange # som før. Skal den bort, skriver du old_anchors = {"{"} { $anchor } = "hovedinnhold" {"}"} i hodet på siden
    .several = skriv { $line } i hodet på siden. Til høyre for hvert likhetstegn står det nye stedet; bytt det ut der programmet har gjettet feil
    .several-top = skriv { $line } i hodet på siden. Til høyre for hvert likhetstegn står det nye stedet; bytt det ut der programmet har gjettet feil («hovedinnhold» er toppen av siden)
    .first = { $number ->
        [several] det første er skrevet opp her. Har ingen andre sett stedene ennå, kan du heller slette linjene
       *[one] stedet er skrevet opp her. Har ingen andre sett det ennå, kan du heller slette linja
    }
    .why = Noen kan ha lenket til overskriften. Får den nye ord, må den gamle adressen fortsatt føre hit.
    .example = ## Ny overskrift {"{"}#gammel-overskrift{"}"}, eller old_anchors = {"{"} gammel-overskrift = "ny-overskrift" {"}"}
R015 = «{ $written }» er ikke blitt en kildehenvisning: { $kind ->
        [apart] tegnet @ må stå rett foran nøkkelen
       *[none] tegnet @ mangler foran nøkkelen
    }
    .help = skriv { $proposal }
    .why = Uten @ blir nøkkelen stående som vanlig tekst, og kilden kommer ikke med i referanselisten.
    .example = [hattie2009, s. 12] → [@hattie2009, s. 12]
R016 = { $kind ->
        [year] årstallet kommer to ganger i «{ $written }»
       *[brackets] «{ $written }» får parenteser inne i parentesen
    }
    .help = skriv { $proposal }
    .why = I løpende tekst skriver programmet navnet og så årstallet i parentes: Hattie (2009). I hakeparenteser kommer alt i én parentes: (Hattie, 2009, s. 12).
    .example = (@hattie2009, s. 12) → [@hattie2009, s. 12]
R017 = «{ $written }» er ikke blitt en lenke
    .help = skriv { $proposal }
    .title = skriv { $proposal }. Skal hakeparentesene stå, skriv \{ $written }
    .why = Uten adresse, eller uten tegnene som hører til, ser leseren akkurat det som står der.
    .example = [Tillit i klassen] → [Tillit i klassen](tillit.md)
R020 = tilføyelsen har ingen side å stå på: fellesboka har ikke «{ $page }»
    .help = gi fila samme vei i lokalt/ som siden har i content/
    .suggest = mente du «{ $suggestion }»?
    .hidden = siden er skjult med hide i book.toml. Ta den bort derfra, eller slett tilføyelsen
    .why = En tilføyelse uten side ville aldri blitt lest.
    .example = lokalt/ro/arbeidro.md → lokalt/ro/arbeidsro.md
R021 = { $why ->
        [several] «{ $written }» står flere steder i { $page }
       *[missing] «{ $written }» finnes ikke i { $page }
    }
    .help = stedene som finnes, er «{ $known }». Uten after står tilføyelsen sist på siden
    .alone = siden har ingen steder å føye til etter. Ta bort after, så står tilføyelsen sist på siden
    .several = skriv hvilket sted du mener, ett av «{ $known }»
    .suggest = mente du «{ $suggestion }»?
    .why = Overskriften kan ha fått et nytt navn i fellesboka. Programmet gjetter ikke hvor teksten hører hjemme nå.
    .example = after = "Gode rå" → after = "Gode råd"
R022 = fellesboka har ikke «{ $written }»
    .help = hide har sider slik de ligger i fellesbokas content/, for eksempel "ro/arbeidsro.md"
    .topics = topics har navn på mapper i content/, for eksempel "ro"
    .suggest = mente du «{ $suggestion }»?
    .why = Det som skulle skjules eller flyttes, ville ellers blitt stående uten at noen merket det.
    .example = hide = ["ro/arbeidro.md"] → hide = ["ro/arbeidsro.md"]
C001 = «{ $evidence }» uten kilde
    .help = sett inn en kilde der merket gjelder: [@nokkel], eller velg et merke som ikke krever forskning
    .why = Merket påstår at det finnes forskning bak. Da skal leseren kunne se hvilken.
    .example = ## Gode råd {"{"}evidens=sannsynlig{"}"} → Rådene bygger på [@nordenbo2008].
C002 = siden skulle vært kontrollert innen { $due }
    .help = kontroller siden, og sett ny dato i reviewed
    .why = Lov og kunnskap endrer seg, og leseren ser at datoen er gått ut.
    .example = reviewed = 2024-08-01 → reviewed = 2026-08-17
C003 = unntaket brukes ikke: { $rule } finner ikke noe med denne teksten
    .help = ta bort linja, eller rett text så den er den samme som i teksten
    .why = Et unntak som er glemt, får den neste til å tro at feilen ennå er der.
    .example = allow = [{"{"} rule = "C004", text = "ordensreglement", reason = "navnet på en rapport" {"}"}]
C004 = «{ $written }» er et tidligere ord
    .help = skriv «{ $current }», eller sett ordet i anførselstegn når det er ordet selv det handler om
    .why = Den som søker på det gamle ordet, finner gamle regler. Ordet som gjelder, står i content/begreper.toml.
    .example = ordensreglementet → skolereglene
C005 = lenkeordene «{ $words }» sier ikke hvor lenken fører
    .help = skriv hva leseren finner: navnet på siden, regelen eller rapporten
    .why = Den som hører siden lest opp, eller leter blant lenkene, får bare høre «her, her, les mer».
    .example = Les mer [her](tillit.md) → Les mer om [tillit](tillit.md)
C006 = adressen «{ $address }» står i teksten
    .help = lag en lenke med ord: [navnet på siden](adressen)
    .why = En adresse kan ikke leses høyt, den bryter linja, og den sier ikke hva som er der.
    .example = www.udir.no/laring → [Udir om læring](https://www.udir.no/laring)
C007 = «{ $claim }» uten kilde i avsnittet
    .help = sett inn kilden: [@nokkel], eller si at det er en erfaring
    .named = sett inn kilden. Er det den du nevner, skriv [@{ $key }]
    .why = Leseren kan ikke vurdere en påstand om virkning uten å se hva den bygger på.
    .example = Forskning viser at ro virker. → Forskning viser at ro virker [@nordahl2009].
C008 = { $kind ->
        [number] dette er et gyldig fødselsnummer
       *[name] «{ $written }» kan være en virkelig elev
    }
    .help = ta bort navnet eller klassen; er det oppdiktet, så skriv det: «Oppdiktet:»
    .number = ta bort nummeret nå, og si fra til den som har ansvar for personvernet hvis boka er lagt ut
    .why = Boka er åpen for alle. En elev skal aldri kunne kjennes igjen i den.
    .example = Ida i 7B sluttet å komme. → Oppdiktet: En elev på mellomtrinnet sluttet å komme.
C009 = ingen viser til «{ $key }»
    .help = vis til verket der det brukes: [@{ $key }], eller ta det bort
    .why = Enten er henvisningen falt ut, eller så skal verket ikke stå der.
    .example = @book{"{"}ukjent2001, … → bort, eller [@ukjent2001] i teksten
C010 = begrepet «{ $name }» brukes ikke på noen side
    .help = bruk ordet der det hører hjemme, vis til det fra et annet begrep, eller ta det bort
    .why = En forklaring hjelper den som møter ordet i en artikkel.
    .example = related = ["inspeksjon"] i et nært begrep
C011 = { $kind ->
        [document] ingen side lenker til dette dokumentet
       *[image] ingen side viser dette bildet
    }
    .help = vis det med ![beskrivelse](fil), eller slett filen
    .document = lenk til det: [navn](fil), eller flytt det ut av content/. Det legges ut sammen med boka
    .named-image = skal bildet vises der navnet står, skriver du ![beskrivelse]({ $address })
    .named-document = skal navnet være en lenke, skriver du [ordene leseren ser]({ $address })
    .named = navnet står her, men som vanlig tekst
    .why = Filen følger med til alle som legger ut boka, uten at den som leser boka, ser den. Et utkast kan ha noe i seg som ikke skulle ut.
    .example = content/regler/gammel-trapp.svg → slettes
C012 = en annen side heter også «{ $title }»
    .help = gi den ene et navn som sier hva som er særlig for den
    .first = den andre er denne
    .why = I søket og i lister kan ingen se forskjell på dem.
    .example = Regler og Regler → Regler og Regler i SFO
C013 = «{ $key }» er samme verk som «{ $other }»
    .help = behold den ene, og rett henvisningene til den andre
    .first = det andre står her
    .why = Verket kommer to ganger i kildelista, og en rettelse når bare den ene.
    .example = @book{"{"}hattie2009a, … og @book{"{"}hattie2009, … med samme DOI
C014 = ingen side lenker til «{ $title }»
    .help = lenk til den fra siden der leseren trenger den
    .why = Sider utenfor temaene står ikke i noen liste. Uten en lenke finner ingen dem.
    .example = Se [om håndboka](om.md).
C015 = overskriften gjentar tittelen «{ $title }»
    .help = si hva avsnittet handler om, eller ta bort overskriften
    .why = Leseren ser tittelen to ganger og får ikke vite noe nytt.
    .example = ## Tillit på siden Tillit → ## Slik bygger du tillit
C016 = siden skal kontrolleres innen { $due }
    .help = avtal hvem som går gjennom den, og sett ny dato i reviewed når det er gjort
    .why = Nå er det tid til å gjøre det før leserne ser at datoen er gått ut.
    .example = reviewed = 2024-08-01 → reviewed = 2026-08-17
C017 = bildet er på { $size } KiB
    .help = gjør det mindre enn { $limit } KiB: 1 200 piksler i bredden er nok
    .why = En mobil i skolegården må vente på det.
    .example = klasserom.jpg på 2 400 KiB → 180 KiB
C018 = «{ $name }» mangler { $key }
    .help = skriv { $key }
    .why = Boka har sider på begge målformer. Uten teksten kommer bokmål midt i en nynorsk side.
    .example = nn = "skuleleiar"
C019 = { $words } ord i én setning
    .help = del den i to; over { $limit } ord blir mye å holde i hodet
    .why = Lange setninger leses to ganger, eller ikke.
    .example = … og det gjelder også … → … Det gjelder også …
C020 = setningene har i snitt { $mean } ord
    .help = del noen av dem; { $limit } ord i snitt leses lett
    .why = En lang setning er greit, bare lange setninger er slitsomt.
    .example = snitt 21 → snitt 15
C021 = LIX er { $lix } (Björnssons skala: over 45 er vanskelig)
    .help = bytt lange ord med korte og del lange setninger, til tallet er { $limit } eller lavere
    .why = LIX er ord per setning pluss prosent ord på mer enn seks bokstaver. Det måler ikke om teksten er god, men om den er tung.
    .example = LIX 52 → LIX 40
C022 = flere passiver i samme setning: «{ $verbs }»
    .help = si hvem som gjør det
    .why = Leseren får ikke vite hvem som har ansvaret.
    .example = Det skal vurderes om tiltaket kan avsluttes. → Rektor vurderer om dere kan avslutte tiltaket.
C023 = «{ $written }» er tungt
    .help = bruk verbet: { $plain }
    .why = Et verb er kortere, og sier hvem som gjør noe.
    .example = gjennomføring av samtaler → å holde samtaler
C024 = en kilde står som et råd
    .help = flytt den til content/referanser.bib, og vis til den fra rådet som bygger på den: [@nokkel]
    .why = Et råd er noe å gjøre. Kilder samles nederst på siden av seg selv.
    .example = - Nordahl, T. (2010). Eleven som aktør. → - Gi ros for innsats [@nordahl2010].
C025 = lenken sier § { $written }, men fører til § { $meant }
    .help = se etter i loven hvilken som er ment. Enten skriver du § { $meant } i ordene, eller den andre paragrafen i adressen: lov:{ $reference } er § { $meant }
    .why = Den som leser på papir, ser bare ordene, og den som klikker, havner et annet sted.
    .example = [§ 12-4](lov:opplaringslova/12-2) → [§ 12-4](lov:opplaringslova/12-4)
C026 = her står fortsatt forslaget fra handbok new (steder på siden: { $count })
    .help = skriv din egen tekst, eller ta linja bort. Er siden ikke klar, skriver du draft = true i hodet
    .why = Forslaget er en beskjed til den som skriver. Nå ville leseren ha fått den.
    .example = summary = "Skriv her hva leseren får ut av siden." → summary = "Hva de voksne kan gjøre ute."
C027 = datoen { $date } i { $key } er ikke kommet ennå
    .help = i dag er det { $today }. Rett datoen, eller se etter om klokka på maskinen går riktig
    .why = Ingen kan ha kontrollert eller endret siden på en dag som ikke har vært. Neste kontroll ville kommet for sent.
    .example = reviewed = 2062-08-17 → reviewed = 2026-08-17
C028 = kilden «{ $written }» er skrevet for hånd
    .help = skriv { $proposal }. Navn og årstall kommer av seg selv
    .why = Bare en kilde med @ får lenke til referanselisten. Den som er skrevet for hånd, kan mangle der, og blir ikke rettet når listen blir det.
    .example = (Hattie, 2009, s. 12) → [@hattie2009, s. 12]
C029 = «{ $words }» er en litteraturliste skrevet for hånd
    .help = ta bort overskriften og listen. Kildene skrives i content/referanser.bib, og [@nøkkel] i teksten gjør at de kommer nederst på siden
    .why = Programmet lager listen av kildene som siden viser til. Leseren ville møtt to lister, og bare den ene blir rettet.
    .example = ## Litteraturliste, - Hattie, J. (2009). … → [@hattie2009] i teksten
C030 = fellesboka har endret teksten som tilføyelsen hører til: { $page }{ $place ->
        [none] {""}
       *[other] , «{ $place }»
    }
    .help = les begge, og rett tilføyelsen om den trenger det. Når den stemmer: handbok check --accept
        { $difference }
    .why = Det dere skrev, ble skrevet til en annen tekst enn den som står der nå.
    .example = «Lag tre regler» → «Lag fem regler», mens tilføyelsen sier «De tre reglene våre»
C031 = siden har ingen tekst under hodet
    .help = skriv teksten under den andre linja med +++. Er siden ikke klar, skriver du draft = true i hodet
    .why = Tittelen står i menyer og lister. Den som følger den, ville ikke funnet noe.
    .example = draft = true
T001 = { $kind ->
        [value] malen bruker «{ $name }», som ikke finnes her
        [filter] malen bruker filteret «{ $name }», som ikke finnes
        [test] malen bruker testen «{ $name }», som ikke finnes
        [function] malen bruker funksjonen «{ $name }», som ikke finnes
        [component] malen bruker komponenten «{ $name }», som ikke finnes
        [template] malen henter «{ $name }», som ikke finnes
        [block] malen fyller blokka «{ $name }», som ikke finnes i malen den bygger på
        [lost-block] malen mangler blokka «{ $name }», som malene som bygger på den, fyller
       *[other] feil i malen, med malbibliotekets egne ord: { $reason }
    }
    .help = rett malen i bokas mappe templates/; slett den for å bruke den innebygde
    .known = her finnes { $known }
    .suggest = mente du «{ $suggestion }»?
    .why = En mal med feil gir ødelagte sider.
    .example = {"{{"} page.titel {"}}"} → {"{{"} page.title {"}}"}
T002 = malen erstatter ingen av de innebygde malene
    .help = malene som finnes, er { $known }
    .suggest = mente du templates/{ $suggestion }?
    .why = Malen blir bare brukt hvis en annen mal henter den.
    .example = templates/artikkel.html → templates/article.html
T003 = malen er tom, og alle sider av dette slaget ville blitt tomme
    .help = slett filen for å bruke den innebygde malen. Skal bare en del av sidene bort, lar du en mal i templates/partials/ være tom
    .why = En side uten noe på er en feil ingen ser før den er ute.
    .example = slett templates/article.html
