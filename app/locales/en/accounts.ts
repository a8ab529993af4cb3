import type { accounts as nl } from '../nl/accounts'
import type { Words } from '../words'

export const accounts = {
  email: 'E-mail address',
  password: {
    label: 'Password',
    tooShort: 'Choose a password of at least 12 characters. A short sentence is good and easy to remember.',
    tooLong: 'This password is too long: at most 200 characters.',
  },
  signIn: {
    title: 'Sign in',
    intro: 'For members of the consultation and the secretariat.',
    submit: 'Sign in',
    forgotten: 'Forgotten your password?',
    wrong: 'This e-mail address and password do not belong together. Check them and try again.',
    tooMany: 'There were too many attempts for this e-mail address. Wait a quarter of an hour, or choose a new password.',
  },
} satisfies Words<typeof nl>
