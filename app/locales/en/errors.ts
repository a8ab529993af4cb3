import type { errors as nl } from '../nl/errors'
import type { Words } from '../words'

export const errors = {
  required: 'Fill this in.',
  emailInvalid: 'This is not a valid e-mail address. Example: name@gemeente.be',
  tooLong: 'This is too long: at most {{max}} characters.',
  dateInvalid: 'Choose a valid date.',
  timeInvalid: 'Choose a valid time.',
  numberInvalid: 'Enter a number.',
  choiceInvalid: 'Choose one of the options.',
  urlInvalid: 'This is not a valid web address. It starts with https://',
  stale: 'Somebody else has changed this in the meantime. Look at the new version and try again. What you typed is still here.',
  noForm: 'This form did not arrive well. Nothing was changed. Go back, reload the page and try again.',
  formTooLarge: 'This is too much to send at once. Nothing was changed. Go back, make the text shorter and try again.',
  notFound: 'This page does not exist.',
  forbidden: 'You may not do this.',
  page: {
    notFound: 'We cannot find this page',
    notFoundText: 'Perhaps the address was copied wrongly, or this page is not meant for you. Nothing was lost.',
    forbidden: 'You may not do this',
    forbiddenText: 'You are signed in, but this action belongs to somebody else. Nothing was changed. Ask the secretariat if you think this is wrong.',
    defect: 'Something went wrong on our side',
    defectText: 'What was already saved is safe. Try again in a minute. If it still does not work, call us with the reference below.',
    conflict: 'This cannot be done now',
    home: 'To the home page',
    overview: 'To my overview',
  },
} satisfies Words<typeof nl>
