# Overskriftene som opnar ein typa del. Former som òg er godtekne, står etter ein loddrett strek; den første er namnet.
part-summary = Kort sagt
part-traits = Kjenneteikn
part-advice = Gode råd | Råd
part-do-avoid = Gjer / Unngå | Gjer og unngå
part-practice = I praksis | Slik kan det sjå ut i praksis
part-obstacles = Vanlege hinder | Vanlege hindringar
part-routines = Kva bør bli rutine? | Rutinar
part-signs = Teikn i klasserommet
part-tasks = Refleksjonsoppgåver | Refleksjonsoppgåve
part-programmes = Program
part-resources = Ressursar | Vidare lesing

# Det folk skriv i staden for overskrifta til ein del, og som ikkje opnar han.
near-do-avoid = Gjer / Ikkje gjer | Gjer og ikkje gjer | Gjer dette / Ikkje gjer dette | Dette bør du gjere / Dette bør du unngå

# Merkelappane i ei refleksjonsoppgåve.
field-goal = Mål
field-outcome = Utbytte | Utbyte
field-time = Tid
field-audience = For | For kven
field-method = Metode
field-steps = Steg
field-equipment = Utstyr
field-source = Kjelde
field-season = Årstid | Månad
field-facilitator = Tilretteleggjar
