# Kvar kode: meldinga, så .help (kva ein gjer), eventuelle andre hjelpetekstar og merknader,
# .why (kvifor det er ein feil) og .example (kort døme med retting) til dokumentasjonen.
L001 = { $kind ->
        [utf16] fila er lagra som UTF-16 (også kalla Unicode), og ikkje som UTF-8
        [word] fila er eit dokument frå Word eller eit liknande program, og ikkje rein tekst
        [rtf] fila er lagra som rik tekst (RTF), og ikkje som rein tekst
        [pdf] fila er ein PDF, og ikkje rein tekst
       *[other] fila er ikkje lagra som UTF-8: her står det første teiknet som ikkje kan lesast
    }
    .help = lagre som UTF-8. I Notisblokk: Fil, Lagre som, og vel UTF-8 ved sida av Koding. I Word: Lagre som, Rein tekst, Annan koding, Unicode (UTF-8)
    .word = gi fila namnet { $other } og opne ho i Word. Vel Lagre som, Rein tekst, Anna koding og Unicode (UTF-8), og gi den nye fila namnet { $name }
    .rtf = gi fila namnet { $other } og opne ho i TextEdit. Gjer ho om til rein tekst under Format, og lagre ho som { $name }
    .pdf = gi fila namnet { $other }, og lenk til ho: [namn]({ $other })
    .why = Andre teiknkodingar gjer æ, ø og å til uleselege teikn hos nokre lesarar.
    .example = Opne fila, vel «Lagre som» og teiknkodinga UTF-8.
L002 = fila kan ikkje lesast: { system-reason }
    .help = sjå etter at fila finst, og at du har lov til å lese henne
    .loop = slett snarvegen, eller lat han peike på ei anna fil eller mappe
    .why = Ei fil som ikkje kan lesast, ville ha mangla i handboka utan at nokon merka det.
    .example = Lukk programmet som held på fila, og bygg på nytt.
L003 = boka manglar framside
    .help = lag fila content/index.md med title og summary i hovudet
    .why = Framsida er døra inn. Utan framside har ikkje nettstaden nokon stad å begynne.
    .example = content/index.md med «+++», title = "…", summary = "…" og «+++».
L004 = filnamnet kan ikkje bli til ei adresse
    .help = gi fila eit namn med bokstavar eller tal, til dømes arbeidsro.md
    .theme = i static/ er namnet adressa, så der kan berre bokstavane frå a til z, tal, bindestrek, understrek og punktum stå. Gi fila namnet { $proposal }, og rett det der malen eller stilarket viser til ho
    .why = Adressa til ei side blir laga av filnamnet, med små bokstavar frå a til z, tal og bindestrek.
    .example = «!!.md» → «uro-i-timen.md»
L005 = filtypen blir ikkje med i handboka
    .help = bruk svg, png, jpg, pdf, docx, zip, ics, txt eller xml, eller flytt fila ut av mappa
    .text = skal det vere ein artikkel, lagrar du han som rein tekst (UTF-8) med eit namn som sluttar på .md
    .why = Nokre nettstader nektar å vise andre filtypar, og då får lesaren ein feil.
    .example = «bilete.webp» → lagre som «bilete.png»
L006 = her skal det vere ei mappe, ikkje ei fil
    .help = gi fila eit anna namn, og lag ei mappe som heiter det same
    .why = Programmet leitar etter artiklar, malar og bilete i mapper med bestemte namn.
    .example = Ei fil som heiter «content» → ei mappe som heiter «content», med index.md i
L007 = snarvegen fører ut av boka
    .help = kopier fila eller mappa inn i boka i staden for snarvegen
    .why = Det som ligg utanfor boka, følgjer ikkje med når ho blir flytta eller delt, og kan vere noko som ikkje skal ut.
    .example = content/plan.pdf → \\skule\felles\plan.pdf → legg ein kopi av plan.pdf i content
L008 = dette er ikkje ei vanleg fil
    .help = slett henne, eller flytt henne ut av mappa
    .why = Ein kø eller ei eining har ikkje noko innhald som kan bli med, og kan få programmet til å vente for alltid.
    .example = content/ko (ein FIFO) → blir sletta
L009 = namnet er det same som «{ $other }» på ein disk som ikkje skil store og små bokstavar
    .help = gi den eine eit anna namn
    .why = I Windows og på dei fleste Mac-ar ville den eine fila ha erstatta den andre.
    .example = static/img/Logo.png og static/img/logo.png → static/img/logo-liten.png
L010 = namnet «{ $name }» kan ikkje brukast i Windows
    .help = vel eit anna namn: ikkje con, prn, aux, nul, com1 eller lpt1, ikkje punktum eller mellomrom til slutt, og ingen av teikna < > : " | ? * \
    .why = Boka og nettstaden skal kunne kopierast til alle slags maskiner.
    .example = content/tema/con.md → content/tema/konflikt.md
L011 = dette er ein artikkel, men han blir ikkje lesen: namnet må slutte på .md
    .help = gi fila namnet { $name }
    .hidden = gi fila namnet { $name }. Windows gøymer gjerne slutten av namnet: la Filutforskar vise filtypane, under Vis, så ser du heile
    .why = Berre filer som sluttar på .md, med små bokstavar, blir sider. Ein artikkel under eit anna namn ville ha mangla utan at nokon merka det.
    .example = friminuttet.md.txt → friminuttet.md
L020 = { $why ->
        [blank] base i book.toml er tom
        [missing] finn ikkje fellesboka «{ $base }»
        [empty] «{ $base }» er inga handbok: book.toml manglar
        [chain] «{ $base }» byggjer sjølv på ei anna bok
       *[io] fellesboka «{ $base }» kan ikkje lesast: { system-reason }
    }
    .help = skriv vegen frå mappa der denne book.toml ligg: base = "../fellesbok", eller base = "../fellesbok.zip"
    .blank = skriv vegen til fellesboka: base = "../fellesbok". Skal boka ikkje byggje på noka anna, tek du bort linja
    .empty = peik på mappa som har book.toml. I ei zip-fil skal book.toml liggje øvst, ikkje inne i ei mappe
    .chain = eit lag kan berre liggje på éi bok. Skriv base til boka som «{ $base }» byggjer på
    .why = Eit lag har berre det som er skulen sitt eige. Utan fellesboka er det ingenting å byggje.
    .example = base = "../felesbok" → base = "../fellesbok"
L021 = zip-fila «{ $base }» blir ikkje brukt: { $why ->
        [many] ho har fleire filer enn noka handbok
        [large] «{ $entry }» gjer ho større enn noka handbok
        [bomb] «{ $entry }» veks urimeleg mykje når ho blir pakka ut
        [outside] «{ $entry }» peikar ut av mappa
        [link] «{ $entry }» er ein snarveg og ikkje ei fil
        [twice] «{ $entry }» står der to gonger
       *[broken] ho er skadd, har passord eller er inga zip-fil
    }
    .help = hent zip-fila på nytt der de fekk ho, eller pakk ho ut sjølv og peik på mappa
    .why = Ei fil frå andre kan vere laga for å skrive utanfor mappa eller fylle disken. Ei ekte bok har ingenting av dette.
    .example = «../../anna.md» i zip-fila → berre book.toml, content/… og static/…
L022 = «{ $path }» finst i fellesboka, og orda i fellesboka kan ikkje endrast
    .help = vil de leggje til noko, så flytt teksten til { $addition }. Vil de vere utan sida, så skriv hide = ["{ $page }"] i book.toml og legg dykkar eiga side under eit anna namn
    .other = gi fila eit anna namn
    .register = ta fila bort. Dette registeret er felles for alle skulane. Manglar det noko, må det inn i fellesboka
    .why = Den som les, skal kunne lite på at det felles er likt på alle skular.
    .example = content/ro/arbeidsro.md → lokalt/ro/arbeidsro.md
L023 = eit lag kan ikkje ha denne fila: ho kunne ha endra orda i fellesboka
    .help = ta ho bort. Det skulen vil seie, står i content/ og lokalt/
    .theme = ta ho bort. Fargar står i static/css/tokens.css, og logoen i static/img/
    .tokens = lat berre verdiar stå, i :root {"{"} --ds-color-accent-base-default: #204080; {"}"}. Alt anna i fila kunne ha skjult eller lagt til ord
    .why = Malar og skript avgjer kva som står på kvar side, òg på dei felles.
    .example = templates/article.html → lokalt/ro/arbeidsro.md
L024 = skulen «{ $folder }» kan ikkje byggjast saman med denne boka: { $why ->
        [base] base i book.toml hos skulen peikar ikkje hit
        [output] nettstaden ville hamna i eller rundt ein annan, eller i sjølve boka
       *[missing] mappa har ingen book.toml
    }
    .help = skriv vegen frå mappa der denne book.toml ligg: folder = "skular/nordlia"
    .base = skriv base i { $folder }/book.toml som vegen hit, til dømes base = "../.."
    .output = skriv ein annan output under [[edition]]
    .why = Kvar utgåve er skulen si eiga bok på toppen av denne.
    .example = folder = "skular/nordli" → folder = "skular/nordlia"
P001 = hovudet er skrive i YAML, mellom «---»
    .help = skriv det i TOML mellom «+++»: title = "Tittel"
    .why = Handboka har eitt format for hovudet, slik at kvar feil kan få ei god melding.
    .example = «--- title: Ro ---» → «+++ title = "Ro" +++»
P002 = sida manglar hovud
    .above = hovudet skal stå øvst i fila. Flytt det som står over den første linja med +++, til under den siste
    .help = begynn fila slik, med kvar del på si eiga linje: +++, så title = "…" og summary = "…", så +++
    .why = Tittel og samandrag trengst i lister, i søk og øvst på sida.
    .example = Set inn hovudet øvst i fila.
P003 = hovudet er ikkje avslutta
    .help = skriv «+++» på ei eiga linje etter det siste feltet
    .why = Utan slutten veit ikkje programmet kvar teksten begynner.
    .example = title = "Ro", så ei linje med «+++», så teksten.
P004 = linja kan ikkje lesast
    .help = kvart felt skriv du slik: namn = "verdi"
    .quotes = set hermeteikn rundt teksten: namn = "tekst"
    .header = skriv { $header }, med like mange hakeparentesar framfor og bak
    .colon = bruk likskapsteikn og hermeteikn: namn = "tekst"
    .closing = hermeteiknet på slutten av linja manglar. Heile teksten skal stå på éi linje, med hermeteikn framfor og bak
    .inner = skriv « og » inne i teksten: { $key } = { $text }
    .comma = set komma mellom orda: { $key } = { $list }
    .typographic = bruk rette hermeteikn, ikkje «…» eller “…”: namn = "tekst"
    .date = skriv datoen som år-månad-dag: { $key } = 2026-08-17
    .boolean = her skal det stå true (ja) eller false (nei): { $key } = { $boolean }
    .integer = her skal det stå eit heilt tal: { $key } = 10
    .list = set hermeteikn rundt kvart ord, og hakeparentesar rundt alle: { $key } = { $list }
    .invisible = det står eit usynleg teikn ved «{ $key }». Slett linja og skriv ho på nytt: { $key } = { $value }
    .unclosed = lista manglar { $closing } til slutt. Skriv linja slik: { $list }
    .why = Hovudet og registera er skrivne i TOML, som krev hermeteikn rundt tekst.
    .example = title = Ro i timen → title = "Ro i timen"
P005 = { $fault ->
        [below] «{ $key }» står under { $header }, og høyrer dermed til den tabellen
       *[unknown] ukjent felt «{ $key }»
    }
    .help = felta som finst her, er { $known }
    .suggest = meinte du «{ $suggestion }»?
    .below = flytt linja opp, over den første linja i fila som byrjar med [. Då gjeld ho heile fila
    .meant = feltet heiter «{ $meant }» her: { $line }
    .reviewed = datoen då sida sist vart kontrollert, skriv du slik: { $line }
    .owner = den som har ansvaret for sida, skriv du slik: { $line }
    .topic = temaet er mappa som sida ligg i. Ta bort linja
    .why = Eit feilskrive felt ville elles ha blitt borte utan at nokon merka det.
    .example = sumary = "…" → summary = "…"
P006 = feltet «{ $key }» manglar eller er tomt
    .help = skriv { $key } = "…"
    .date = skriv { $key } = 2026-08-17
    .why = Feltet trengst for at lesaren skal kunne finne og sjå sida.
    .example = summary = "Kva lesaren får, i éi setning."
P007 = feltet «{ $key }» har feil slag verdi ({ $found ->
        [string] tekst
        [integer] heiltal
        [float] desimaltal
        [boolean] ja/nei
        [date] dato
        [array] liste
       *[table] tabell
    })
    .help = her skal det stå { $expected ->
        [string] tekst i hermeteikn: { $key } = "…"
        [strings] tekst i hermeteikn: { $key } = ["…", "…"]
        [integer] eit heilt tal: { $key } = 10
        [boolean] true eller false: { $key } = true
        [date] ein dato: { $key } = 2026-08-17
        [array] ei liste i hakeparentesar: { $key } = ["…", "…"]
       *[table] { $key ->
            [old_anchors] par i krøllparentesar: old_anchors = {"{"} gammelt-sted = "nytt-sted" {"}"}
            [changes] ei liste med krøllparentesar i: changes = [{"{"} date = 2026-08-17, text = "Nye råd om friminuttet" {"}"}]
            [allow] ei liste med krøllparentesar i: allow = [{"{"} rule = "C004", text = "ordensreglement", reason = "namnet på ein rapport" {"}"}]
           *[other] ein tabell: [[{ $key }]]
        }
    }
    .why = Programmet kan ikkje gjette kva som var meint.
    .example = audience = "lærar" → audience = ["lærar"]
P008 = «{ $value }» er ikkje ein verdi for { $key }
    .help = vel blant { $known }
    .suggest = meinte du «{ $suggestion }»? Du kan velje blant { $known }
    .form = her skal det stå noko på forma { $known }
    .words = skriv minst to ord som tyder det same: words = ["mobil", "telefon"]
    .why = Verdiane er avtalte på førehand, slik at lister og filter blir rette.
    .example = levels = ["barneskule"] → levels = ["barnetrinn"]
P009 = rå HTML («{ $tag }») kan ikkje brukast i teksten
    .help = skriv det med vanleg Markdown, eller skriv \< om du meiner sjølve teiknet
    .break = bryt linja med ein omvend skråstrek (\) på slutten, eller begynn eit nytt avsnitt
    .emphasis = skriv **feit** eller *kursiv*
    .image = skriv ![skildring av biletet](bilete.png)
    .link = skriv [lenketekst](adresse)
    .table = skriv tabellen med loddrette strekar: | Gjer | Unngå |
    .list = skriv lista med bindestrek framfor kvart punkt
    .box = bruk ein boks: > [!husk], eller ei overskrift med ##
    .comment = ta bort kommentaren; notat til deg sjølv høyrer ikkje heime i artikkelen
    .why = HTML kan øydeleggje sida, utskrifta og tilgjenget, og ingen regel kan kontrollere det.
    .example = <b>viktig</b> → **viktig**
P010 = ukjent slag boks «{ $kind }»
    .help = boksane som finst, er { $known }
    .suggest = meinte du «[!{ $suggestion }]»?
    .why = Berre boksar lesaren kjenner att, seier noko om kva som står i dei.
    .example = > [!tips] → > [!husk]
P011 = ukjent felt «{ $field }» i oppgåva
    .help = felta som finst, er { $known }
    .suggest = meinte du «{ $suggestion }»?
    .why = Eit feilskrive felt ville elles ha blitt borte frå oppgåvearket.
    .example = **Utsyr:** → **Utstyr:**
P012 = { $kind ->
        [group] «{ $task }» har ingen felt, og blir ei eiga oppgåve utan mål og tid
       *[field] oppgåva «{ $task }» manglar { $field }
    }
    .help = skriv - **{ $field }:** … i lista under overskrifta til oppgåva
    .group = er det ei overskrift over nokre av spørsmåla til oppgåva over, skriv du { $marks } { $task }. Er det ei oppgåve for seg, skriv du { $field } under ho
    .why = Ei oppgåve utan mål, utbytte og tid kan ikkje leggjast til eit møte.
    .example = - **Tid:** 45 minutt
P013 = «{ $written }» er ikkje ei tid
    .help = skriv til dømes 45 minutt eller 1 time og 30 minutt, høgst 8 timar
    .why = Tida trengst når nokon skal velje oppgåver til eit møte.
    .example = **Tid:** ei stund → **Tid:** 30 minutt
P014 = { $kind ->
        [hyphen] «{ $words }» blir ikkje eit av spørsmåla i oppgåva: det står ein bindestrek framfor og ikkje eit tal
        [form] «{ $written }» blir ikkje eit av spørsmåla i oppgåva: det er ikkje eit punkt i ei nummerert liste
       *[none] oppgåva «{ $task }» har ingen spørsmål
    }
    .help = skriv spørsmåla som ei nummerert liste: 1. …
    .hyphen = skriv talet i staden for bindestreken, også på linjene under: { $number }. { $words }
    .form = byrj linja med talet, eit punktum og eit mellomrom, også linjene under: { $number }. { $words }
    .why = Det er spørsmåla gruppa arbeider med.
    .example = 1. Kva gjer vi likt alt i dag?
P015 = { $fault ->
        [says-nothing] teksten «{ $alt }» seier ikkje kva biletet { $file } viser
       *[none] biletet { $file } manglar tekst for dei som ikkje ser det
    }
    .help = skriv kva biletet viser mellom hakeparentesane: ![Tre vaksne i skulegarden]({ $file })
    .why = Skjermlesarar les teksten høgt, og han står der når biletet ikkje kjem fram.
    .example = ![](hjul.svg) → ![Årshjul med fire fasar](hjul.svg)
P016 = overskrifta hoppar over eit nivå
    .help = skriv { $marks } framfor overskrifta
    .previous = overskrifta før er her
    .why = Den som navigerer etter overskrifter, leitar elles etter eit nivå som ikkje finst.
    .example = ## Råd, så #### I timen → ## Råd, så ### I timen
P017 = teksten har ei overskrift på øvste nivå (#)
    .help = tittelen står i hovudet; begynn med ## her
    .why = Ei side har éin tittel, og han kjem frå hovudet.
    .example = # Ro i timen → title = "Ro i timen" i hovudet
P018 = delen «{ $part }» { $missing ->
        [list] har inga liste
        [tasks] har ingen oppgåver
       *[content] er tom
    }
    .help = skriv noko under overskrifta, eller ta henne bort
    .box = skriv teksten på linjene under, med > framfor, eller ta bort boksen
    .list = skriv innhaldet som ei liste med bindestrek framfor kvart punkt
    .task = gi kvar oppgåve ei eiga overskrift eitt nivå lågare, til dømes ### Skulestarten
    .advice = skriv kvart råd som eit punkt i ei liste: - **Gå runden.** Sjå etter kven som er åleine. Mange råd kan delast i grupper med ###, med ei liste under kvar
    .why = Ein tom del gir lesaren ein lovnad som ikkje blir halden.
    .example = ## Gode råd, så ei liste: - **Vent.** Gi beskjed éin gong.
P019 = ukjend eigenskap «{ $attribute }» på overskrifta
    .help = eigenskapane som finst, er { $known }
    .suggest = meinte du «{ $suggestion }»?
    .words = skal staden ha eit namn, skriv du {"{"}#{ $id }{"}"}. Høyrer krøllparentesane til overskrifta, set du ein omvend skråstrek framfor den siste: \{"}"}
    .text = høyrer krøllparentesane til overskrifta, set du ein omvend skråstrek framfor den siste: \{"}"}
    .evidence = skriv evidens={ $attribute } i krøllparentesane: det seier kor sikkert rådet er
    .why = Ein feilskriven eigenskap ville elles ha blitt borte utan at nokon merka det.
    .example = {"{"}evidns=sannsynleg{"}"} → {"{"}evidens=sannsynleg{"}"}
P020 = { $fault ->
        [columns] kolonnane i tabellen heiter «{ $first }» og «{ $second }», og då veit ingen kva som skal gjerast og kva ein skal unngå
       *[table] delen «{ $part }» skal vere ein tabell med to kolonnar
    }
    .help = skriv { $head } i hovudet og eitt par på kvar rad
    .columns = skriv { $head } som øvste linje i tabellen, i staden for linja som står der no
    .why = Lesaren skal kunne sjå para ved sida av kvarandre.
    .example = | Gjer | Unngå |
P021 = noten «{ $label }» er ikkje skriven
    .help = skriv [^{ $label }]: og så teksten, på ei eiga linje
    .why = Eit notetal utan note fører ingen stad.
    .example = [^1]: Svarprosenten var 57.
P022 = «{ $anchor }» er brukt to gonger på sida
    .help = gi den eine ein annan id: {"{"}#ny-id{"}"}
    .first = første gongen er her
    .why = Lenker til staden ville elles ha ført til feil overskrift.
    .example = {"{"}#start{"}"} og {"{"}#start{"}"} → {"{"}#start{"}"} og {"{"}#slutt{"}"}
P023 = feil i litteraturlista: { $kind ->
        [missing-key] posten manglar nøkkel
        [missing-comma] det manglar eit komma framfor dette
        [missing-equals] det manglar eit likskapsteikn
        [missing-name] her skulle det ha stått eit feltnamn eller eit slag kjelde
        [missing-brace] det manglar ein krøllparentes etter slaget kjelde
        [unclosed] ein krøllparentes eller eit hermeteikn er aldri lukka
        [missing-value] det manglar ein verdi etter likskapsteiknet
        [plain] dette er skrive som i ei litteraturliste, og blir ikkje lese
        [outside-entry] dette står utanfor ein post
        [stray-brace] ein sluttparentes er aldri opna
        [number] talet har to desimalteikn
        [command] det manglar ein kommando etter omvend skråstrek
        [parent] crossref eller xdata kan ikkje følgjast
        [duplicate-field] feltet «{ $name }» står to gonger
        [missing-field] { $name } ({ $name ->
            [title] tittelen
            [journaltitle] namnet på tidsskriftet
            [booktitle] tittelen på boka kapitlet står i
           *[other] eit felt
        }) manglar i oppføringa «{ $key }»
        [date] «{ $name }» er ikkje ein dato
        [url] «{ $name }» er ikkje ei nettadresse
        [doi] «{ $name }» er ikkje ein DOI
        [entry-type] «{ $name }» er ikkje eit slag kjelde
        [abbreviation] ordet «{ $name }» står utan krøllparentesar
        [tex-command] «{ $name }» ville ha vorte skrive som det står
        [unknown-parent] ingen post har nøkkelen «{ $name }»
        [name-separator] namna er skilde med «{ $name }»
       *[empty-name] det manglar eit namn før eller etter «and»
    }
    .help = eksporter posten på nytt frå Zotero, eller rett han for hand
    .comma = set komma etter nøkkelen og etter kvart felt: @book{"{"}nilsen2020, title = {"{"}…{"}"},
    .braces = set krøllparentesar rundt verdien, og like mange ut som inn: title = {"{"}…{"}"},
    .plain = skriv kjelda som ein post, og sjå over han: { $name }
    .missing-field = skriv { $name } = {"{"}…{"}"}, i posten
    .first = første gongen er her
    .date = skriv 2009, 2009-08 eller 2009-08-17
    .url = skriv heile adressa, frå https://
    .doi = skriv DOI-en frå 10. og utover
    .entry-type = bruk til dømes @book, @article, @report, @incollection eller @online
    .names = skriv «and» mellom namna, og set namnet på ein institusjon i doble krøllparentesar
    .why = Ei kjelde som ikkje kan lesast, ville ha mangla i referanselista.
    .example = @book{"{"}hattie2009, title = {"{"}Visible learning{"}"} … {"}"}
P024 = «{ $key }» står to gonger
    .help = ta bort den eine, eller gi den eit anna namn
    .first = første gongen er her
    .line = behald den som gjeld, og ta bort den andre
    .list = skriv alt i den eine lista, og ta bort den andre
    .header = flytt linjene under opp til den første, og ta bort denne
    .entries = skriv [[{ $key }]] med to hakeparentesar i begge endar, både her og første gongen
    .why = Programmet kan ikkje vite kva for ein som gjeld.
    .example = To postar med nøkkelen nordahl2007 → nordahl2007a og nordahl2007b
P025 = «{ $written }» er ikkje eit steg med minutt
    .help = skriv namn og minutt med komma mellom: åleine 5, gruppe 15, plenum 10
    .why = Minutta trengst på arket og når oppgåva blir vist på skjerm.
    .example = **Steg:** åleine, gruppe → **Steg:** åleine 5, gruppe 15
P026 = «{ $anchor }» kan ikkje vere ein id
    .help = bruk små bokstavar frå a til z, tal og bindestrek: «{ $proposal }»
    .reserved = alle sider har alt ein stad som heiter det; skriv til dømes «{ $proposal }»
    .why = Id-en blir ein del av adressa og må tole alle nettlesarar og filsystem.
    .example = {"{"}#Første veka{"}"} → {"{"}#forste-veka{"}"}
P027 = evidensmerket står på ei overskrift som ikkje opnar ein del med råd
    .help = flytt merket til overskrifta «Gode råd», eller skriv evidence i hovudet
    .why = Merket seier kor sikkert eit råd er, og høyrer til råda.
    .example = ## I praksis {"{"}evidens=sannsynleg{"}"} → ## Gode råd {"{"}evidens=sannsynleg{"}"}
P028 = ukjend klasse «{ $class }» på overskrifta
    .help = klassane som finst, er { $known }
    .suggest = meinte du «.{ $suggestion }»?
    .why = Klassen seier kva del overskrifta opnar.
    .example = {"{"}.raad{"}"} → {"{"}.rad{"}"}
P029 = { $fault ->
        [step] steget begynner ikkje med ei lenke til ein artikkel
       *[none] leseløpet har ingen steg
    }
    .help = skriv stega som ei nummerert liste der kvart punkt begynner med ei lenke til ein artikkel
    .step = begynn steget med ei lenke til ein artikkel: 1. [Tittel](../tema/artikkel.md). Kvifor denne no.
    .why = Eit leseløp er artiklar i ei viss rekkjefølgje.
    .example = 1. [Ro til å arbeide](../klasseleiing/ro.md). Begynn her.
P030 = stega tek { $sum } minutt til saman, men oppgåva { $minutes }
    .help = endre minutta i Steg eller talet i Tid, så dei blir like
    .why = Den som leier møtet, treng ein plan som går opp.
    .example = **Tid:** 45 minutt og **Steg:** åleine 5, plenum 5 → åleine 10, gruppe 20, plenum 15
P031 = { $kind ->
        [bold] «{ $written }» er ei linje i feit skrift og inga overskrift, og opnar ingen del
        [plain] «{ $written }» er ei vanleg linje og inga overskrift, og opnar ingen del
       *[near] overskrifta «{ $written }» liknar på «{ $part }», men opnar ingen del
    }
    .help = skriv { $line } om det er delen du meiner
    .bold = skriv ## { $part } i staden for stjernene
    .plain = skriv ## framfor orda: ## { $part }
    .evidence = kor sikkert rådet er, skriv du i krøllparentesar: { $line } {"{"}evidens={ $label }{"}"}
    .task = oppgåva under blir ikkje lesen. Skriv { $line }
    .lost = skriv { $line }, eller {"{"}.{ $class }{"}"} bak ord du vel sjølv. Utan delen fører adresser som nokon kan ha lagra, ingen stader
    .why = Ei feilskriven overskrift blir ei vanleg overskrift, og delen mistar forma si. Feit skrift ser ut som ei overskrift, men er vanleg tekst.
    .example = ## Refleksjonoppgåver → ## Refleksjonsoppgåver
P032 = ingen viser til noten «{ $label }»
    .help = skriv [^{ $label }] der noten høyrer til, eller ta han bort
    .why = Ein note ingen viser til, kjem ikkje med på sida.
    .example = … 57 prosent svarte.[^{ $label }]
P033 = figurteksten står ikkje under ein figur
    .help = set > [!figur] rett under biletet, som må stå åleine i avsnittet sitt
    .why = Teksten er figuren for den som ikkje ser han, og må stå saman med han.
    .example = ![Dei tre fasane](faser.svg), ei tom linje og så > [!figur] Figuren som tekst
P034 = { $kind ->
        [between] dette står mellom felta til oppgåva, og deler lista i to
        [above] dette står over felta til oppgåva
       *[inner] feltet «{ $field }» har noko anna enn tekst og ei liste
    }
    .help = flytt det ned under felta, som innleiing til oppgåva
    .list = flytt det ned under det siste feltet, som innleiing til oppgåva. Felta skal stå i éi liste rett under overskrifta
    .why = Felta blir ein liten tabell på arket, og der er det berre plass til tekst.
    .example = - **Mål:** og eit sitat under → sitatet etter felta
P035 = { $fault ->
        [unfilled] { $key } er ikkje fylt ut: her står framleis forslaget frå handbok init
       *[empty] det som må stå nedst på kvar side, er ikkje fylt ut: { $empty }
    }
    .help = fyll ut under [host] i book.toml: lenkjene til tilgjengeerklæringa og personvernerklæringa, og namnet på ansvarleg redaktør
    .unfilled = byt ut «{ $written }» med det som gjeld hos dykk, eller set # framfor linja
    .why = Den som driv ein nettstad for skular, skal ha ei tilgjengeerklæring, seie kva som blir lagra om lesaren, og seie kven som svarar for innhaldet.
    .example = privacy = "https://www.kommunen.no/personvern"
P036 = «{ $written }» er ikkje blitt ei overskrift: { $kind ->
        [hard] mellomrommet etter { $marks } er eit hardt mellomrom, og det tel ikkje
       *[none] det manglar eit mellomrom etter { $marks }
    }
    .help = skriv: { $proposal }
    .hard = slett mellomrommet og trykk på mellomromstasten: { $proposal }
    .why = Utan mellomrommet blir linja vanleg tekst, og alt under henne hamnar i delen før.
    .example = ##Råd → ## Råd
P037 = { $why ->
        [unclosed] krøllparentesen er ikkje lukka: «{ $written }»
        [brackets] «{ $written }» blir ståande i overskrifta: namnet på ein stad skal stå i krøllparentesar
        [last] «{ $written }» står ikkje sist i overskrifta
       *[form] «{ $written }» skal skrivast utan mellomrom rundt likskapsteiknet og utan hermeteikn
    }
    .help = skriv: { $proposal }
    .why = Det som står i krøllparentesar, gir staden eit namn eller eit merke. Skrive på ein annan måte blir det ståande i teksten.
    .example = {"{"}evidens = "sannsynleg"{"}"} → {"{"}evidens=sannsynleg{"}"}
P038 = { $kind ->
        [empty] overskrifta er tom
       *[signs] overskrifta «{ $words }» har verken bokstavar eller tal
    }
    .help = skriv { $marks } og så ord som seier kva avsnittet handlar om, eller ta bort linja
    .signs = skriv ord som seier kva avsnittet handlar om. Skal teiknet stå åleine, gir du staden eit namn: { $marks } { $words } {"{"}#namn{"}"}
    .why = Adressa til staden blir laga av orda, og den som får sida lesen opp, høyrer berre orda.
    .example = ## ☀ → ## Ein god start
P039 = adressa «{ $address }» har eit mellomrom, og blir ikkje lesen som { $kind ->
        [image] eit bilete
       *[link] ei lenke
    }
    .help = gi fila namnet «{ $proposal }» og skriv det her, eller set <> rundt: (<{ $address }>)
    .web = skriv %20 der det er mellomrom: { $proposal }
    .there = skriv { $proposal }
    .missing = inga fil i boka heiter det. Legg fila ved sida av artikkelen med namnet «{ $proposal }», og skriv det her
    .unknown = skriv namnet slik det står i registeret i content, utan mellomrom
    .disk = dette er ein plass på di eiga maskin, som ingen andre har. Legg fila ved sida av artikkelen, og skriv berre namnet, utan mellomrom
    .scheme = skriv adressa utan mellomrom: { $proposal }
    .why = I Markdown sluttar ei adresse ved det første mellomrommet, og då blir alt ståande som vanleg tekst.
    .example = ![Årshjul](bilete mitt.png) → ![Årshjul](bilete-mitt.png)
P040 = «{ $key }» høyrer berre heime i ei bok som byggjer på ei anna
    .help = skriv base = "../fellesbok" øvst i book.toml, eller ta bort «{ $key }»
    .why = Utan ei fellesbok er det ingenting å skjule og ingenting å kalle lokalt.
    .example = base = "../fellesbok"
P041 = ei bok som byggjer på ei anna, kan ikkje ha [[edition]]
    .help = skriv [[edition]] i book.toml i fellesboka
    .why = Eit lag kan berre liggje på éi bok.
    .example = fellesbok/book.toml: [[edition]] folder = "skular/nordlia"
P042 = «{ $key }» finst i fellesboka, og orda i fellesboka kan ikkje endrast
    .help = gi dykkar eige eit anna namn, til dømes «{ $key }-hos-oss»
    .base = her står det i fellesboka
    .why = Eit omgrep, ei kjelde eller eit program skal bety det same på alle skular.
    .example = id = "arbeidsro" → id = "arbeidsro-hos-oss"
P043 = refleksjonsoppgåver kan ikkje stå i eit tillegg: «{ $words }»
    .help = lag ein eigen artikkel i content/ og lenk til han herifrå
    .why = Ei oppgåve har eigne sider og ark med eiga adresse, og dei høyrer til ein artikkel.
    .example = lokalt/ro/arbeidsro.md → content/ro/oppgaver-hos-oss.md
P044 = tillegget er tomt
    .help = skriv teksten som skal stå i boksen, eller slett fila
    .why = Lesaren ville møtt ein boks med namnet på skulen og ingenting i.
    .example = ei tom lokalt/ro/arbeidsro.md → På Nordlia ringjer det ikkje inn.
P045 = «{ $field }» er ikkje skrive som eit felt i oppgåva
    .help = set to stjerner på kvar side av ordet og kolonet: - **{ $field }:** { $rest }
    .dash = set ein bindestrek framfor, også på dei neste linjene: - **{ $field }:** { $rest }
    .why = Berre ord med feit skrift og kolon blir felt på oppgåvearket.
    .example = - Utbytte: Tre reglar. → - **Utbytte:** Tre reglar.
P046 = { $kind ->
        [tabs] dette er ikkje blitt ein tabell: det er tabulatorar mellom orda
        [spaces] dette er ikkje blitt ein tabell: det er mellomrom mellom kolonnane
        [rule] dette er ikkje blitt ein tabell: rada med strekar under den første manglar
        [width] dette er ikkje blitt ein tabell: rada med strekar har ikkje like mange kolonnar som rada over
        [apart] rada høyrer ikkje til tabellen over: det står ei tom linje mellom
        [text] linja er blitt ei rad i tabellen over
        [fewer] rada har { $cells } av { $columns } celler
       *[more] rada har { $cells } celler, men tabellen har { $columns } kolonnar
    }
    .help = skriv denne linja under den første: { $rule }
    .tabs = skriv loddrette strekar mellom orda på kvar linje, og strekar under den første: { $first } og så { $rule } på linja under
    .bare = set ein loddrett strek først og sist på kvar linje, og strekar under den første: { $first } og så { $rule } på linja under. Skal linjene stå som dei er, avsluttar du kvar av dei med \
    .more = det som er for mykje, ville ha blitt borte. Slå saman to celler, eller gi tabellen ein kolonne til. Er streken ein del av teksten, skriv du \|
    .fewer = set ein strek til. Ei tom celle skriv du slik: | |
    .apart = ta bort den tomme linja over. Er det ein ny tabell, skriv du denne linja under den første rada: { $rule }
    .text = set ei tom linje over henne, så blir ho eit avsnitt for seg
    .why = Utan rada med strekar blir det ingen tabell, og ei celle for mykje blir borte utan at nokon merkar det.
    .example = | Stad | Kven |, og så | Ballbana | Trinn 5 | → |---|---| på linja mellom dei
P047 = { $kind ->
        [nothing] det manglar ei kjelde ved semikolonet: «{ $written }»
        [key] «{ $written }» er inga kjelde: nøkkelen og @ manglar
        [sign] det står «{ $sign }» etter nøkkelen, og ikkje komma: «{ $written }»
       *[comma] to kjelder i same parentes blir skilde med semikolon: «{ $written }»
    }
    .help = skriv { $proposal }
    .key-or-place = er det ei kjelde, skriv du { $proposal }. Er det staden i kjelda, skriv du { $place }
    .why = Det som står etter komma, er staden i kjelda, som s. 12. Den andre kjelda ville ha blitt ståande som eit sidetal.
    .example = [@hattie2009, @nordahl2009] → [@hattie2009; @nordahl2009]
P048 = { $why ->
        [line] linja i boksen manglar teiknet > framfor: «{ $written }»
        [sign] «{ $written }» er ikkje blitt ein boks: utropsteiknet manglar
        [open] «{ $written }» er ikkje blitt ein boks: hakeparentesen er ikkje lukka
        [brackets] «{ $written }» er ikkje blitt ein boks: hakeparentesane manglar
        [within] «{ $written }» er ikkje blitt ein boks: linja står inne i ein annan boks eller eit sitat
        [apart] boksen «{ $written }» manglar teksten sin: ei tom linje skil han frå sitatet under
       *[quote] «{ $written }» er ikkje blitt ein boks: teiknet > manglar framfor linja
    }
    .help = skriv > [!{ $kind }] på den første linja, og > framfor kvar av linjene under
    .sign = skriv > [!{ $kind }] på den første linja. Skal hakeparentesane stå i eit sitat, skriv du \{ $written }
    .line = høyrer linja ikkje til boksen, set du ei tom linje over henne. Elles skriv du: > { $written }
    .within = set ei tom linje over, utan teiknet >
    .apart = høyrer teksten under til boksen, skriv du > på den tomme linja, eller tek henne bort. Skal det vere eit sitat for seg, skriv du > [!sitat] på linja over det
    .why = Ein boks er ei sitatblokk som seier kva slags boks han er. Manglar eitt av teikna, blir det vanleg tekst.
    .example = > [husk] Ta med vesten → > [!husk] Ta med vesten
P049 = «{ $written }» er ikkje blitt { $thing ->
        [image] eit bilete
       *[link] ei lenke
    }: { $kind ->
        [gap] det er eit mellomrom mellom orda og adressa
        [marks] teksten etter adressa må stå mellom rette hermeteikn
        [open] det manglar ein ) etter adressa
        [title] teksten etter adressa må ha eitt hermeteikn framfor og eitt bak
        [square] adressa må stå i vanlege parentesar
        [citation] det som står i den andre hakeparentesen, er ei kjelde
        [reference] inga adresse er skriven for det som står i den andre hakeparentesen
       *[swapped] parentesane har bytt plass
    }
    .help = skriv { $proposal }
    .reference = skriv adressa i vanlege parentesar: { $proposal }(…). Er det ikkje meininga å lenkje, set du \ framfor den første hakeparentesen
    .why = Ei lenke er orda i hakeparentesar og adressa i vanlege, tett inntil kvarandre. Elles blir alt ståande som vanleg tekst.
    .example = (Reglar)[reglar.md] → [Reglar](reglar.md)
P050 = linja under, «{ $underline }», gjer «{ $words }» til ei overskrift
    .help = set ei tom linje over strekane. Skal det vere ei overskrift, skriv du ## framfor orda i staden for strekane under
    .title = ta bort teikna under, og skriv ## framfor orda om det skal vere ei overskrift
    .why = I Markdown er strekar rett under ein tekst ei overskrift. Den som vil ha ein strek, får sjeldan vite det.
    .example = Tekst, og --- på linja under → Tekst, ei tom linje, og så ---
P051 = { $kind ->
        [tight] det manglar eit mellomrom etter «{ $sign }», og då blir det inga liste
        [hard] mellomrommet etter «{ $sign }» er eit hardt mellomrom, og då blir det inga liste
       *[sign] «{ $sign }» framfor ei linje gir inga liste
    }
    .help = skriv ein bindestrek og eit mellomrom framfor kvart punkt: { $proposal }
    .hard = slett mellomrommet og trykk på mellomromstasten: { $proposal }
    .number = skriv eit tal, eit punktum og eit mellomrom framfor kvart punkt: { $proposal }
    .letter = spørsmål i ei oppgåve kan delast i grupper med kvar si overskrift, #### A. Stadene. Elles blir det ei liste under punktet med fire mellomrom og ein bindestrek framfor kvar linje: { $proposal }
    .why = Punkt som er limte inn frå Word, har sine eigne teikn. I Markdown begynner eit punkt med ein bindestrek, elles flyt punkta saman til eitt avsnitt.
    .example = • Ver ute først → - Ver ute først
P052 = { $kind ->
        [day] datoen «{ $written }» finst ikkje: den månaden har { $days } dagar
       *[form] ein dato skriv du år-månad-dag: { $date }, ikkje { $written }
    }
    .help = skriv { $key } = { $date }
    .day = sjå etter kva dag det skal vere. Den siste i månaden er { $key } = { $date }
    .why = Datoen avgjer når sida skal kontrollerast, og kva som er nytt. År-månad-dag kan ikkje misforståast.
    .example = reviewed = 22.11.2026 → reviewed = 2026-11-22
P053 = { $kind ->
        [beside] oppgåva «{ $words }» blir ikkje lesen: overskrifta står på same nivå som «{ $part }», og avsluttar han
        [heading] under «{ $words }» står det ei oppgåve, men ho blir ikkje lesen: overskrifta opnar ingen del for oppgåver
        [inner] oppgåvene under «{ $part }» blir ikkje lesne: overskrifta står inne i «{ $words }»
       *[none] her står det ei oppgåve, men ho blir ikkje lesen: inga overskrift over henne opnar ein del for oppgåver
    }
    .help = skriv ## { $part } på ei eiga linje over, og ### { $words } her
    .beside = skriv ### framfor namnet på oppgåva, så ho høyrer til delen over: ### { $words }
    .heading = skriv ## { $part }. Vil du halde på orda dine, skriv du ## { $words } {"{"}.{ $class }{"}"}
    .inner = skriv overskrifta med to #, og kvar oppgåve med tre: ## { $part }
    .headings = skriv ## { $part } på ei eiga linje over, og så ### og eit namn på oppgåva på linja under
    .why = Oppgåver får eigne sider og ark berre når dei står i delen for oppgåver. Elles ville oppgåva blitt vanleg tekst, og dei gamle adressene ville ført ingen stader.
    .example = ## Refleksjonsspørsmål → ## Refleksjonsoppgåver
P054 = innrykket framfor linja gjer teksten til kode, med ei anna skrift
    .help = ta bort mellomromma eller tabulatoren framfor «{ $proposal }». Skal det stå som dikt, skriv du > framfor kvar linje
    .why = Fire mellomrom eller ein tabulator framfor ei linje betyr kode i Markdown. Innrykk frå Word blir derfor til noko heilt anna.
    .example = «    Vi begynner ute.» → «Vi begynner ute.»
P055 = { $kind ->
        [tight] stjernene i «{ $written }» gjer ingenting feitt: det manglar eit mellomrom etter dei
        [ending] stjernene i «{ $written }» gjer ingenting feitt: endinga «{ $ending }» står tett inntil dei
        [open] stjernene framfor «{ $written }» gjer ingenting feitt: det står ingen etter orda
       *[space] stjernene i «{ $written }» gjer ingenting feitt: det er eit mellomrom innanfor dei
    }
    .help = skriv { $proposal }
    .open = set to stjerner rett etter det siste ordet som skal vere feitt, eller ta bort dei to som står her. Skal lesaren sjå stjernene, skriv du \*\*
    .why = Stjerner gjer ord feite berre når dei står tett inntil dei. Elles får lesaren sjå stjernene.
    .example = ** Vent ** til alle er klare. → **Vent** til alle er klare.
P056 = artikkelen ligg utanfor temaa: «{ $key }» er eit felt for artiklar, men fila ligg rett i content
    .help = flytt fila til mappa til temaet ho høyrer til, til dømes { $path }. Er det ingen artikkel, tek du bort feltet
    .why = Mappa seier kva tema ein artikkel høyrer til. Ei side utanfor temaa står ikkje i noka liste over artiklar.
    .example = content/arbeidsro.md → content/klasseleiing/arbeidsro.md
P057 = «{ $day }. { $month }» er blitt eit punkt i ei nummerert liste
    .help = set ein omvend skråstrek framfor punktumet: { $day }\. { $month }
    .several = skriv kvar linje som eit punkt, med ein omvend skråstrek framfor punktumet: - { $day }\. { $month }
    .why = Eit tal og eit punktum først på ei linje byrjar ei nummerert liste i Markdown, og då blir datoen skild frå resten av teksten.
    .example = 17. mai er fridag. → 17\. mai er fridag.
P058 = «{ $name }» øvst i eit sitat gjer det ikkje til ein boks
    .help = skal det vere ein boks, skriv du > [!{ $kind }] på den første linja i staden. Er det nokon som blir sitert, kan det stå
    .why = Ein boks får farge og merke av ordet i hakeparentesane. Utan dei ser lesaren eit vanleg sitat.
    .example = > **Husk:** Ta med vesten → > [!husk] Ta med vesten
P059 = { $kind ->
        [raised] «{ $written }» blir ikkje heva: teikna blir ståande i teksten
        [lowered] «{ $written }» blir ikkje senka: teikna blir ståande i teksten
       *[marked] «{ $written }» blir ikkje framheva: likskapsteikna blir ståande i teksten
    }
    .help = skriv { $proposal }. Skal lesaren sjå teikna, set du ein omvend skråstrek framfor det første: \==
    .digits = skriv talet slik: { $proposal }. Skal lesaren sjå teikna, set du ein omvend skråstrek framfor det første: { $escaped }
    .why = Nokre program har eigne teikn for dette, men dei høyrer ikkje til Markdown.
    .example = ==viktig== → **viktig**, m^2^ → m²
P060 = «{ $written }» har eit minus framfor nøkkelen, og det blir ståande i teksten
    .help = står namnet i setninga frå før, skriv du { $proposal } i staden for namnet og parentesen. Då får lesaren namn og årstal. Elles tek du bort minuset
    .why = I nokre andre program tek minuset bort namnet, så berre årstalet står att. Her er det eit teikn som andre.
    .example = Hattie viser [-@hattie2009] → @hattie2009 viser
P061 = kodeblokka blir aldri avslutta, så alt under ho blir til kode
    .help = skriv { $fence } på ei eiga linje der koden sluttar. Er det ikkje kode, tek du bort { $fence }
    .why = Overskrifter, oppgåver og lenker inne i kode er berre teikn, og ingen feil i dei blir funne.
    .example = ``` utan make → ``` før og etter
P062 = punktet er tomt
    .help = skriv orda etter «{ $sign }», eller ta bort linja
    .why = Lesaren ville sett eit punkt utan ord, og blant råd og spørsmål ville det telt med.
    .example = ei linje med berre - → - Helse på alle ved døra
R001 = { $kind ->
        [draft] sida «{ $target }» er ein kladd, så lenka fører ingen stad
        [empty] lenka manglar adresse
       *[dead] lenka «{ $target }» fører ingen stad
    }
    .help = sjå etter at fila finst, og at stien er rekna frå mappa denne fila ligg i
    .disk = dette er ein plass på di eiga maskin, som ingen andre har. Legg fila ved sida av artikkelen, og lenk til namnet
    .web = skriv heile adressa, med https:// framfor
    .mail = skriv mailto: framfor e-postadressa
    .scheme = ei lenke ut av boka begynner med https://, mailto: eller tel:, og så kjem heile adressa
    .wikilink = inga side har denne tittelen eller dette filnamnet
    .suggest = meinte du «{ $suggestion }»?
    .title = adressa er fila til sida, ikkje tittelen: skriv { $path }
    .register = skriv { $path }. Framfor kolonet står lov, begrep eller program, med små bokstavar
    .draft = ta bort draft = true i hovudet på sida når ho er klar, eller vent med lenka til då
    .empty = skriv i parentesen kvar lenka skal føre, eller ta bort hakeparentesane og parentesen rundt orda
    .why = Ei død lenke stoppar lesaren midt i eit svar.
    .example = [tillit](tilit.md) → [tillit](tillit.md)
R002 = «#{ $anchor }» finst ikkje i { $page }
    .help = stadene som finst, er { $known }
    .none = sida har ingen overskrifter å lenke til; ta bort «#{ $anchor }»
    .suggest = meinte du «#{ $suggestion }»?
    .why = Lenka ville ha ført til toppen av sida, ikkje til staden som var meint.
    .example = reglar.md#konsekvens → reglar.md#konsekvensar
R003 = ingen referanse har nøkkelen «{ $key }»
    .help = nøklane står i content/referanser.bib
    .suggest = meinte du «{ $suggestion }»? Nøklane står i content/referanser.bib
    .word = er det ei kjelde, står nøklane i content/referanser.bib. Er det eit vanleg ord, skriv \@{ $key }
    .suggest-word = meinte du «{ $suggestion }»? Er det eit vanleg ord og inga kjelde, skriv \@{ $key }
    .why = Ein påstand med ei kjelde som ikkje finst, er ein påstand utan kjelde.
    .example = [@hattie2008] → [@hattie2009]
R004 = «{ $reference }» står ikkje i lovregisteret
    .help = finst § { $number } i lova, legg du han til i content/lovregister.toml. Skriv kvar på si linje: [[sections]], act = "{ $act }", id = "{ $number }" og title = "…"
    .section = skriv paragrafen også, som i { $example }
    .act = i registeret står { $known }. Ei anna lov legg du til i content/lovregister.toml under [[acts]], og paragrafen under [[sections]]
    .none = registeret har ingen lover enno. Legg til lova i content/lovregister.toml under [[acts]], og paragrafen under [[sections]]
    .suggest = meinte du «{ $suggestion }»? Paragrafane står i content/lovregister.toml
    .why = Lovtilvisingar blir henta frå eitt register, slik at dei kan kontrollerast samla.
    .example = lov:opplæringslova/12-4 → lov:opplaringslova/12-4
R005 = «{ $written }» er ikkje lenger gjeldande rett
    .help = bruk { $successors }
    .link = er dette namnet på noko frå før, skriv "oppheva" etter adressa i lenka: (https://… "oppheva"). I dag gjeld { $successors }
    .words = skriv { $sections }. Her kan det ikkje stå ei lenkje
    .former = bruk { $successors }. Er det meininga å nemne det som gjaldt før, eller er dette namnet på noko, skriv du { $former }
    .gone = regelen er ikkje vidareført
    .act = lova er erstatta. Lenk til { $successor }, eller skriv for éin paragraf: [§ …](lov:{ $act }/…)
    .gone-note = regelen er ikkje vidareført: { $note }
    .why = Lesaren skal aldri møte ein regel som ikkje gjeld. Skal ein gammal paragraf nemnast som historie, skriv du han som lenke med ordet «oppheva»: [§ 9 A-4](lov:opplaringslova-1998/9A-4 "oppheva").
    .example = § 9 A-4 → [§ 12-4](lov:opplaringslova/12-4)
R006 = omgrepet «{ $id }» er ikkje registrert
    .help = omgrepa står i content/begreper.toml
    .suggest = meinte du «{ $suggestion }»? Omgrepa står i content/begreper.toml
    .why = Lenka ville ha ført til ei forklaring som ikkje finst.
    .example = begrep:klasseleiinga → begrep:klasseleiing
R007 = programmet «{ $id }» er ikkje registrert
    .help = programma står i content/programmer.toml
    .suggest = meinte du «{ $suggestion }»? Programma står i content/programmer.toml
    .why = Lenka ville ha ført til eit program som ikkje er skildra.
    .example = program:olveus → program:olweus
R008 = fleire sider heiter «{ $name }»: { $pages }
    .help = skriv lenka med sti i staden: [tekst](../tema/artikkel.md)
    .why = Programmet kan ikkje vite kva side som er meint.
    .example = [[Reglar]] → [Reglar](../reglar/index.md)
R009 = adressa { $address } er oppteken
    .help = gi den eine fila, oppgåva eller gamle adressa eit anna namn
    .first = adressa er brukt her
    .reserved = handboka lagar ei eiga side på denne adressa; gi fila eller mappa eit anna namn
    .files = { $other } får den same adressa; gi den eine fila eit anna namn
    .why = To sider kan ikkje liggje på same stad.
    .example = content/register.md → content/om-registeret.md
R010 = { $kind ->
        [web] biletet «{ $file }» ligg på ein annan nettstad
        [format] eit bilete som sluttar på .{ $extension }, kan ikkje visast: «{ $file }»
        [empty] biletet manglar filnamn
       *[missing] fann ikkje fila «{ $file }»
    }
    .help = legg fila i mappa til artikkelen, og skriv namnet med store og små bokstavar som i filnamnet
    .web = last ned biletet, legg det i mappa til artikkelen, og skriv filnamnet her. Sjå først etter at de har lov til å bruke det
    .heic = bilete frå iPhone: opne biletet, lagre eller eksporter det som JPEG, og gi det eit namn som sluttar på .jpg
    .format = lagre biletet som JPEG eller PNG, og gi det eit namn som sluttar på .jpg eller .png
    .suggest = meinte du «{ $suggestion }»?
    .empty = legg biletet i mappa til artikkelen, og skriv filnamnet i parentesen
    .why = Sida ville ha vist eit tomt felt der biletet skulle ha stått.
    .example = ![Årshjul](arshjull.svg) → ![Årshjul](arshjul.svg)
R011 = «{ $address }» kan ikkje stå i aliases
    .help = skriv «{ $proposal }»
    .web = skriv berre det som står etter adressa til boka, til dømes «timen/gammal-side.html». Adresser på andre nettstader kan ikkje stå her
    .place = skriv «{ $proposal }». Ein gammal stad på sida skriv du i old_anchors
    .why = Adresser har små bokstavar frå a til z, tal og bindestrek, og sluttar på .html.
    .example = aliases = ["/Gammal Side"] → aliases = ["gammal-side.html"]
R012 = mappa «{ $folder }» manglar ei temaside
    .help = lag fila content/{ $folder }/index.md med title og summary i hovudet
    .draft = temasida content/{ $folder }/index.md er ein kladd. Ta bort draft = true i hovudet på ho, eller skriv det i hovudet på artiklane i mappa òg
    .why = Kvar artikkel høyrer til eit tema, og temaet treng ei side.
    .example = content/reglar/index.md
R013 = adressa { $address } finst ikkje lenger
    .help = skriv { $line } i hovudet på { $path }, eller på den sida som skal svare i staden. Har ingen andre sett sida enno, kan du heller slette linja i adresser.lock
    .first = denne sida liknar mest
    .why = Nokon kan ha lagra, skrive ut eller sendt adressa. Med aliases fører ho framleis ein stad.
    .example = aliases = ["klasseleiing/ro.html"]
R014 = { $number ->
        [several] { $count } stader på { $address } finst ikkje lenger: #{ $anchor }
       *[one] staden «#{ $anchor }» på { $address } finst ikkje lenger
    }
    .help = skriv {"{"}#{ $anchor }{"}"} bak «{ $words }», eller { $line } i hovudet på sida
    .instead = skriv {"{"}#{ $anchor }{"}"} i staden for { $name } bak «{ $words }», eller { $line } i hovudet på sida
    .gone = skriv { $line } i hovudet på sida («hovedinnhold» er toppen av sida)
    .unmarked = linja er inga overskrift lenger. Skriv { $proposal }, med like mange # som før. Skal ho bort, skriv du old_anchors = {"{"} { $anchor } = "hovedinnhold" {"}"} i hovudet på sida
    .several = skriv { $line } i hovudet på sida. Til høgre for kvart likskapsteikn står den nye staden; byt han ut der programmet har gjetta feil
    .several-top = skriv { $line } i hovudet på sida. Til høgre for kvart likskapsteikn står den nye staden; byt han ut der programmet har gjetta feil («hovedinnhold» er toppen av sida)
    .first = { $number ->
        [several] den første er skriven opp her. Har ingen andre sett stadene enno, kan du heller slette linjene
       *[one] staden er skriven opp her. Har ingen andre sett han enno, kan du heller slette linja
    }
    .why = Nokon kan ha lenkja til overskrifta. Får ho nye ord, må den gamle adressa framleis føre hit.
    .example = ## Ny overskrift {"{"}#gammal-overskrift{"}"}, eller old_anchors = {"{"} gammal-overskrift = "ny-overskrift" {"}"}
R015 = «{ $written }» er ikkje blitt ei kjeldetilvising: { $kind ->
        [apart] teiknet @ må stå rett framfor nøkkelen
       *[none] teiknet @ manglar framfor nøkkelen
    }
    .help = skriv { $proposal }
    .why = Utan @ blir nøkkelen ståande som vanleg tekst, og kjelda kjem ikkje med i referanselista.
    .example = [hattie2009, s. 12] → [@hattie2009, s. 12]
R016 = { $kind ->
        [year] årstalet kjem to gonger i «{ $written }»
       *[brackets] «{ $written }» får parentesar inne i parentesen
    }
    .help = skriv { $proposal }
    .why = I løpande tekst skriv programmet namnet og så årstalet i parentes: Hattie (2009). I hakeparentesar kjem alt i éin parentes: (Hattie, 2009, s. 12).
    .example = (@hattie2009, s. 12) → [@hattie2009, s. 12]
R017 = «{ $written }» er ikkje blitt ei lenke
    .help = skriv { $proposal }
    .title = skriv { $proposal }. Skal hakeparentesane stå, skriv \{ $written }
    .why = Utan adresse, eller utan teikna som høyrer til, ser lesaren akkurat det som står der.
    .example = [Tillit i klassen] → [Tillit i klassen](tillit.md)
R020 = tillegget har inga side å stå på: fellesboka har ikkje «{ $page }»
    .help = gi fila same veg i lokalt/ som sida har i content/
    .suggest = meinte du «{ $suggestion }»?
    .hidden = sida er skjult med hide i book.toml. Ta ho bort derifrå, eller slett tillegget
    .why = Eit tillegg utan side ville aldri blitt lese.
    .example = lokalt/ro/arbeidro.md → lokalt/ro/arbeidsro.md
R021 = { $why ->
        [several] «{ $written }» står fleire stader i { $page }
       *[missing] «{ $written }» finst ikkje i { $page }
    }
    .help = stadene som finst, er «{ $known }». Utan after står tillegget sist på sida
    .alone = sida har ingen stader å føye til etter. Ta bort after, så står tillegget sist på sida
    .several = skriv kva for ein stad du meiner, ein av «{ $known }»
    .suggest = meinte du «{ $suggestion }»?
    .why = Overskrifta kan ha fått eit nytt namn i fellesboka. Programmet gjettar ikkje kvar teksten høyrer heime no.
    .example = after = "Gode rå" → after = "Gode råd"
R022 = fellesboka har ikkje «{ $written }»
    .help = hide har sider slik dei ligg i content/ i fellesboka, til dømes "ro/arbeidsro.md"
    .topics = topics har namn på mapper i content/, til dømes "ro"
    .suggest = meinte du «{ $suggestion }»?
    .why = Det som skulle skjulast eller flyttast, ville elles blitt ståande utan at nokon merka det.
    .example = hide = ["ro/arbeidro.md"] → hide = ["ro/arbeidsro.md"]
C001 = «{ $evidence }» utan kjelde
    .help = set inn ei kjelde der merket gjeld: [@nokkel], eller vel eit merke som ikkje krev forsking
    .why = Merket påstår at det finst forsking bak. Då skal lesaren kunne sjå kva forsking det er.
    .example = ## Gode råd {"{"}evidens=sannsynleg{"}"} → Råda byggjer på [@nordenbo2008].
C002 = sida skulle ha vore kontrollert innan { $due }
    .help = kontroller sida, og set ny dato i reviewed
    .why = Lov og kunnskap endrar seg, og lesaren ser at datoen er gått ut.
    .example = reviewed = 2024-08-01 → reviewed = 2026-08-17
C003 = unntaket er ikkje i bruk: { $rule } finn ikkje noko med denne teksten
    .help = ta bort linja, eller rett text så han er den same som i teksten
    .why = Eit unntak som er gløymt, får den neste til å tru at feilen enno er der.
    .example = allow = [{"{"} rule = "C004", text = "ordensreglement", reason = "namnet på ein rapport" {"}"}]
C004 = «{ $written }» er eit tidlegare ord
    .help = skriv «{ $current }», eller set ordet i hermeteikn når det er ordet sjølv det handlar om
    .why = Den som søkjer på det gamle ordet, finn gamle reglar. Ordet som gjeld, står i content/begreper.toml.
    .example = ordensreglementet → skulereglane
C005 = lenkjeorda «{ $words }» seier ikkje kvar lenkja fører
    .help = skriv kva lesaren finn: namnet på sida, regelen eller rapporten
    .why = Den som høyrer sida lesen opp, eller leitar blant lenkjene, får berre høyre «her, her, les meir».
    .example = Les meir [her](tillit.md) → Les meir om [tillit](tillit.md)
C006 = adressa «{ $address }» står i teksten
    .help = lag ei lenkje med ord: [namnet på sida](adressa)
    .why = Ei adresse kan ikkje lesast høgt, ho bryt linja, og ho seier ikkje kva som er der.
    .example = www.udir.no/laring → [Udir om læring](https://www.udir.no/laring)
C007 = «{ $claim }» utan kjelde i avsnittet
    .help = set inn kjelda: [@nokkel], eller sei at det er ei erfaring
    .named = set inn kjelda. Er det den du nemner, skriv [@{ $key }]
    .why = Lesaren kan ikkje vurdere ein påstand om verknad utan å sjå kva han byggjer på.
    .example = Forsking viser at ro verkar. → Forsking viser at ro verkar [@nordahl2009].
C008 = { $kind ->
        [number] dette er eit gyldig fødselsnummer
       *[name] «{ $written }» kan vere ein verkeleg elev
    }
    .help = ta bort namnet eller klassen; er det oppdikta, så skriv det: «Oppdikta:»
    .number = ta bort nummeret no, og sei frå til den som har ansvar for personvernet om boka er lagd ut
    .why = Boka er open for alle. Ein elev skal aldri kunne kjennast igjen i henne.
    .example = Ida i 7B slutta å kome. → Oppdikta: Ein elev på mellomtrinnet slutta å kome.
C009 = ingen viser til «{ $key }»
    .help = vis til verket der det blir brukt: [@{ $key }], eller ta det bort
    .why = Anten er tilvisinga fallen ut, eller så skal verket ikkje stå der.
    .example = @book{"{"}ukjent2001, … → bort, eller [@ukjent2001] i teksten
C010 = omgrepet «{ $name }» er ikkje brukt på nokon side
    .help = bruk ordet der det høyrer heime, vis til det frå eit anna omgrep, eller ta det bort
    .why = Ei forklaring hjelper den som møter ordet i ein artikkel.
    .example = related = ["inspeksjon"] i eit nært omgrep
C011 = { $kind ->
        [document] inga side lenkjer til dette dokumentet
       *[image] inga side viser dette bildet
    }
    .help = vis det med ![skildring](fil), eller slett fila
    .document = lenk til det: [namn](fil), eller flytt det ut av content/. Det blir lagt ut saman med boka
    .named-image = skal bildet visast der namnet står, skriv du ![skildring]({ $address })
    .named-document = skal namnet vere ei lenke, skriv du [orda lesaren ser]({ $address })
    .named = namnet står her, men som vanleg tekst
    .why = Fila følgjer med til alle som legg ut boka, utan at den som les boka, ser henne. Eit utkast kan ha noko i seg som ikkje skulle ut.
    .example = content/regler/gammal-trapp.svg → blir sletta
C012 = ei anna side heiter også «{ $title }»
    .help = gi den eine eit namn som seier kva som er særleg for henne
    .first = den andre er denne
    .why = I søket og i lister kan ingen sjå skilnad på dei.
    .example = Reglar og Reglar → Reglar og Reglar i SFO
C013 = «{ $key }» er same verk som «{ $other }»
    .help = behald det eine, og rett tilvisingane til det andre
    .first = det andre står her
    .why = Verket kjem to gonger i kjeldelista, og ei retting når berre det eine.
    .example = @book{"{"}hattie2009a, … og @book{"{"}hattie2009, … med same DOI
C014 = inga side lenkjer til «{ $title }»
    .help = lenk til henne frå sida der lesaren treng henne
    .why = Sider utanfor temaa står ikkje i noka liste. Utan ei lenkje finn ingen dei.
    .example = Sjå [om handboka](om.md).
C015 = overskrifta tek opp att tittelen «{ $title }»
    .help = sei kva avsnittet handlar om, eller ta bort overskrifta
    .why = Lesaren ser tittelen to gonger og får ikkje vite noko nytt.
    .example = ## Tillit på sida Tillit → ## Slik byggjer du tillit
C016 = sida skal kontrollerast innan { $due }
    .help = avtal kven som går gjennom henne, og set ny dato i reviewed når det er gjort
    .why = No er det tid til å gjere det før lesarane ser at datoen er gått ut.
    .example = reviewed = 2024-08-01 → reviewed = 2026-08-17
C017 = bildet er på { $size } KiB
    .help = gjer det mindre enn { $limit } KiB: 1 200 pikslar i breidda er nok
    .why = Ein mobil i skulegarden må vente på det.
    .example = klasserom.jpg på 2 400 KiB → 180 KiB
C018 = «{ $name }» manglar { $key }
    .help = skriv { $key }
    .why = Boka har sider på begge målformer. Utan teksten kjem bokmål midt i ei nynorsk side.
    .example = nn = "skuleleiar"
C019 = { $words } ord i éi setning
    .help = del henne i to; over { $limit } ord blir mykje å halde i hovudet
    .why = Lange setningar blir lesne to gonger, eller ikkje.
    .example = … og det gjeld også … → … Det gjeld også …
C020 = setningane har i snitt { $mean } ord
    .help = del nokre av dei; { $limit } ord i snitt er lett å lese
    .why = Ei lang setning er greitt, berre lange setningar er slitsamt.
    .example = snitt 21 → snitt 15
C021 = LIX er { $lix } (skalaen til Björnsson: over 45 er vanskeleg)
    .help = byt lange ord med korte og del lange setningar, til talet er { $limit } eller lågare
    .why = LIX er ord per setning pluss prosent ord på meir enn seks bokstavar. Det måler ikkje om teksten er god, men om han er tung.
    .example = LIX 52 → LIX 40
C022 = fleire passivar i same setning: «{ $verbs }»
    .help = sei kven som gjer det
    .why = Lesaren får ikkje vite kven som har ansvaret.
    .example = Det skal vurderast om tiltaket kan avsluttast. → Rektor vurderer om de kan avslutte tiltaket.
C023 = «{ $written }» er tungt
    .help = bruk verbet: { $plain }
    .why = Eit verb er kortare, og seier kven som gjer noko.
    .example = gjennomføring av samtalar → å halde samtalar
C024 = ei kjelde står som eit råd
    .help = flytt henne til content/referanser.bib, og vis til henne frå rådet som byggjer på henne: [@nokkel]
    .why = Eit råd er noko å gjere. Kjelder blir samla nedst på sida av seg sjølv.
    .example = - Nordahl, T. (2010). Eleven som aktør. → - Gi ros for innsats [@nordahl2010].
C025 = lenka seier § { $written }, men fører til § { $meant }
    .help = sjå etter i lova kva for ein som er meint. Anten skriv du § { $meant } i orda, eller den andre paragrafen i adressa: lov:{ $reference } er § { $meant }
    .why = Den som les på papir, ser berre orda, og den som klikkar, hamnar ein annan stad.
    .example = [§ 12-4](lov:opplaringslova/12-2) → [§ 12-4](lov:opplaringslova/12-4)
C026 = her står framleis framlegget frå handbok new (stader på sida: { $count })
    .help = skriv din eigen tekst, eller ta linja bort. Er sida ikkje klar, skriv du draft = true i hovudet
    .why = Framlegget er ein beskjed til den som skriv. No ville lesaren ha fått han.
    .example = summary = "Skriv her kva lesaren får ut av sida." → summary = "Kva dei vaksne kan gjere ute."
C027 = datoen { $date } i { $key } er ikkje komen enno
    .help = i dag er det { $today }. Rett datoen, eller sjå etter om klokka på maskina går rett
    .why = Ingen kan ha kontrollert eller endra sida på ein dag som ikkje har vore. Neste kontroll ville ha kome for seint.
    .example = reviewed = 2062-08-17 → reviewed = 2026-08-17
C028 = kjelda «{ $written }» er skriven for hand
    .help = skriv { $proposal }. Namn og årstal kjem av seg sjølve
    .why = Berre ei kjelde med @ får lenkje til referanselista. Ei som er skriven for hand, kan mangle der, og blir ikkje retta når lista blir det.
    .example = (Hattie, 2009, s. 12) → [@hattie2009, s. 12]
C029 = «{ $words }» er ei litteraturliste skriven for hand
    .help = ta bort overskrifta og lista. Kjeldene skriv du i content/referanser.bib, og [@nøkkel] i teksten gjer at dei kjem nedst på sida
    .why = Programmet lagar lista av kjeldene som sida viser til. Lesaren ville møtt to lister, og berre den eine blir retta.
    .example = ## Litteraturliste, - Hattie, J. (2009). … → [@hattie2009] i teksten
C030 = fellesboka har endra teksten som tillegget høyrer til: { $page }{ $place ->
        [none] {""}
       *[other] , «{ $place }»
    }
    .help = les begge, og rett tillegget om det trengst. Når det stemmer: handbok check --accept
        { $difference }
    .why = Det de skreiv, vart skrive til ein annan tekst enn den som står der no.
    .example = «Lag tre reglar» → «Lag fem reglar», medan tillegget seier «Dei tre reglane våre»
C031 = sida har ingen tekst under hovudet
    .help = skriv teksten under den andre linja med +++. Er sida ikkje klar, skriv du draft = true i hovudet
    .why = Tittelen står i menyar og lister. Den som følgjer han, ville ikkje funne noko.
    .example = draft = true
T001 = { $kind ->
        [value] malen bruker «{ $name }», som ikkje finst her
        [filter] malen bruker filteret «{ $name }», som ikkje finst
        [test] malen bruker testen «{ $name }», som ikkje finst
        [function] malen bruker funksjonen «{ $name }», som ikkje finst
        [component] malen bruker komponenten «{ $name }», som ikkje finst
        [template] malen hentar «{ $name }», som ikkje finst
        [block] malen fyller blokka «{ $name }», som ikkje finst i malen han byggjer på
        [lost-block] malen manglar blokka «{ $name }», som malane som byggjer på han, fyller
       *[other] feil i malen, med malbiblioteket sine eigne ord: { $reason }
    }
    .help = rett malen i mappa templates/ i boka; slett han for å bruke den innebygde
    .known = her finst { $known }
    .suggest = meinte du «{ $suggestion }»?
    .why = Ein mal med feil gir øydelagde sider.
    .example = {"{{"} page.titel {"}}"} → {"{{"} page.title {"}}"}
T002 = malen erstattar ingen av dei innebygde malane
    .help = malane som finst, er { $known }
    .suggest = meinte du templates/{ $suggestion }?
    .why = Malen blir berre brukt dersom ein annan mal hentar han.
    .example = templates/artikkel.html → templates/article.html
T003 = malen er tom, og alle sider av dette slaget ville vorte tomme
    .help = slett fila for å bruke den innebygde malen. Skal berre ein del av sidene bort, lèt du ein mal i templates/partials/ vere tom
    .why = Ei side utan noko på er ein feil ingen ser før ho er ute.
    .example = slett templates/article.html
