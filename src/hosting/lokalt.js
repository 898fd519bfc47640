/* Fyll ut, og lagre som UTF-8. Hjelp: it-avdelingen.html#lokalt. */
var handbokLokalt = {
  "beskjed": "",
  "navn": "",
  "logo": "",
  "Kontakt": "",
  "Ansvarlig redaktør": "",
  "Tilgjengelighetserklæring": "",
  "Personvernerklæring": "",
  "Kvalitetssystem": ""
};
