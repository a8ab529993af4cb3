export const bodies = {
  name: { taken: 'Er is al een orgaan met deze naam.' },
  code: {
    invalid: 'Een code bestaat uit hoofdletters en cijfers, met streepjes ertussen, hoogstens 12 tekens. Voorbeeld: WO-ICH',
    taken: 'Een ander orgaan gebruikt deze code al.',
  },
  seat: {
    weightInvalid: 'Het gewicht is een getal van 1 tot 100.',
    endsBeforeStart: 'De laatste dag valt voor de eerste dag.',
    sameSubstitute: 'De plaatsvervanger is iemand anders dan de houder.',
    chairTaken: 'Dit orgaan heeft in die periode al een voorzitter.',
    hasEnded: 'Deze zetel is beëindigd en kan niet meer gewijzigd worden.',
  },
}
