/* Fyll ut mellom anførselstegnene, og lagre som UTF-8. Det som står tomt, vises ikke. selvtest.html sier fra om noe er galt.
   Hjelp: it-avdelingen.html#lokalt. */
var handbokLokalt = {
  /* Øverst på hver side. Logoen er en .png, .jpg eller .svg i denne mappa. */
  "beskjed": "",
  "navn": "",
  "logo": "",
  /* Nederst på hver side. Adresser og navn på filer her blir lenker. Dere kan endre navnene til venstre, og legge til flere linjer. */
  "Kontakt": "",
  "Ansvarlig redaktør": "",
  "Tilgjengelighetserklæring": "",
  "Personvernerklæring": "",
  "Kvalitetssystem": ""
};
