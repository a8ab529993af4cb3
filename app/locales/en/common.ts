import type { common as nl } from '../nl/common'
import type { Words } from '../words'

export const common = {
  product: 'Woonpunt Overleg',
  cooperation: 'Woonpunt',
  language: { nl: 'Nederlands', en: 'English' },
  nav: {
    public: 'Main menu',
    meetings: 'Meetings',
    decisions: 'Decisions',
    contact: 'Contact',
    signIn: 'Sign in',
    overview: 'Overview',
    documents: 'Documents',
    dossiers: 'Dossiers',
    actions: 'Actions',
    management: 'Management',
    outbox: 'Outbox',
    account: 'My account',
    profile: 'My profile',
    signOut: 'Sign out',
    publicSite: 'Public site',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
  },
  footer: {
    who: 'Woonpunt is a cooperation of Gistel, Ichtegem, Jabbeke and Oudenburg for good local housing policy.',
    address: 'Stationsstraat 1, 8480 Ichtegem · 059 34 22 70',
  },
  greeting: { morning: 'Good morning, {{name}}', afternoon: 'Good afternoon, {{name}}', evening: 'Good evening, {{name}}' },
} satisfies Words<typeof nl>
