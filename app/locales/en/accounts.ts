import type { accounts as nl } from '../nl/accounts'
import type { Words } from '../words'

export const accounts = {
  email: 'E-mail address',
  password: {
    label: 'Password',
    tooShort: 'Choose a password of at least 12 characters. A short sentence is good and easy to remember.',
    tooLong: 'This password is too long: at most 200 characters.',
    wrong: 'This is not your current password.',
    tooMany: 'There were too many attempts. Wait a quarter of an hour and try again.',
  },
  signIn: {
    title: 'Sign in',
    intro: 'For members of the consultation and the secretariat.',
    submit: 'Sign in',
    forgotten: 'Forgotten your password?',
    wrong: 'This e-mail address and password do not belong together. Check them and try again.',
    tooMany: 'There were too many attempts for this e-mail address. Wait a quarter of an hour, or choose a new password.',
  },
  reset: {
    tooMany: 'A new password was asked for this address several times already. Look in your mailbox, or wait a quarter of an hour.',
  },
  link: {
    ended: 'This link no longer works. It may have been used already, or it has expired.',
  },
  invitation: {
    notNeeded: 'This person already has an account. No invitation is needed any more.',
    suspended: 'This person is suspended. Lift the suspension first.',
  },
  organisation: {
    nameTaken: 'There already is an organisation with this name.',
    stillInUse: 'This organisation still has seats or members. End those first.',
  },
  person: {
    emailTaken: 'There already is somebody with this e-mail address.',
    lastAdministrator: 'This is the last administrator who can sign in. Make somebody else administrator first.',
    notYourself: 'You cannot suspend yourself. Ask another administrator.',
  },
  mail: {
    greeting: 'Hello {{name}},',
    invitation: {
      subject: 'Your invitation to Woonpunt Overleg',
      text: 'You are invited to take part in Woonpunt Overleg: the place where the housing consultation of Gistel, Ichtegem, Jabbeke and Oudenburg comes together.',
      what: 'There you find the agenda of your meetings, say whether you will come, vote and read the minutes. First choose a password. It takes a minute.',
      button: 'Choose your password',
      until: 'This link works for 14 days and can be used once.',
      unknown: 'You do not know Woonpunt? Then you may throw this mail away.',
    },
    reset: {
      subject: 'A new password for Woonpunt Overleg',
      text: 'Somebody asked for a new password for your account in Woonpunt Overleg. If it was you, choose a new password here.',
      button: 'Choose a new password',
      until: 'This link works for 2 hours and can be used once.',
      notYou: 'It was not you? Then you need not do anything: your password stays as it is.',
    },
  },
  membership: {
    exists: 'This person already belongs to this organisation.',
  },
} satisfies Words<typeof nl>
