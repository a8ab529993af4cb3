import { article, callout, heading, line, list, paper, paragraphs } from './parts'

/** A regulation, in articles and paragraphs; here with the parts of a local allocation regulation or grant. */
export const regulationTemplate = paper(
  heading('Aanhef'),
  line('De gemeenteraad van [gemeente], in zitting van [datum],'),
  list(
    'gelet op het decreet over het lokaal bestuur van 22 december 2017, artikelen 40 en 41;',
    'gelet op de Vlaamse Codex Wonen van 2021, [boek en artikel];',
    'gelet op het advies van het lokaal woonoverleg van [datum];',
    'overwegende dat [motivering],',
  ),
  line('keurt dit reglement goed:'),
  heading('Hoofdstuk 1. Algemene bepalingen'),
  article('Voorwerp', line('Dit reglement regelt [wat het reglement regelt] op het grondgebied van [gemeente].')),
  article(
    'Begrippen',
    line('In dit reglement wordt verstaan onder:'),
    list('aanvrager: [wie een aanvraag kan doen];', 'woning: [omschrijving, bij voorkeur die van de Vlaamse Codex Wonen van 2021];', '[begrip]: [omschrijving].'),
  ),
  article('Toepassingsgebied', ...paragraphs('Dit reglement is van toepassing op [wie of wat].', 'Het is niet van toepassing op [uitzonderingen].')),
  heading('Hoofdstuk 2. Voorwaarden'),
  article('Voorwaarden voor de aanvrager', ...paragraphs('De aanvrager voldoet aan deze voorwaarden: [voorwaarden].', 'De gemeente kan bewijsstukken opvragen: [welke en hoe lang geldig].')),
  article('Voorwaarden voor de woning', line('[Voorwaarden waaraan de woning voldoet.]')),
  heading('Hoofdstuk 3. Procedure'),
  article('Aanvraag', ...paragraphs('De aanvraag gebeurt met [formulier of loket], uiterlijk [termijn].', 'Binnen [aantal] dagen na ontvangst laat [dienst] weten of de aanvraag volledig is.')),
  article('Beslissing', ...paragraphs('Het college van burgemeester en schepenen beslist binnen [aantal] dagen na de volledige aanvraag.', 'De beslissing wordt gemotiveerd en aan de aanvrager bezorgd.')),
  article('Bezwaar', line('De aanvrager kan binnen [aantal] dagen bezwaar indienen bij [instantie]. Na de beslissing staat beroep open bij de Raad van State.')),
  heading('Hoofdstuk 4. Slotbepalingen'),
  article('Overgangsregeling', line('Aanvragen die ingediend zijn vóór [datum] worden behandeld volgens [vorige reglement].')),
  article('Evaluatie', line('Het lokaal woonoverleg evalueert dit reglement ten laatste op [datum].')),
  article('Inwerkingtreding en bekendmaking', ...paragraphs('Dit reglement treedt in werking op [datum].', 'Het wordt bekendgemaakt op de website van de gemeente.')),
  callout('info', 'Artikels en paragrafen worden vanzelf genummerd. Voegt u er een tussen, dan schuift de rest op.'),
)
