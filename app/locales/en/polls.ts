import type { polls as nl } from '../nl/polls'
import type { Words } from '../words'

export const polls = {
  choice: { for: 'For', against: 'Against', abstain: 'Abstention' },
  majority: {
    simple: 'Simple majority',
    absolute: 'Absolute majority of the votes cast',
    twoThirds: 'Two thirds of the votes cast',
    fourFifths: 'Four fifths of the votes cast',
    consensus: 'Consensus',
  },
  quorumRule: {
    halfOfVotingSeats: 'More than half of the voting seats present',
    halfOfOrganisations: 'More than half of the organisations with a voting seat present',
    perMunicipality: 'More than half of the voting seats of every municipality present',
    none: 'No quorum',
  },
  result: {
    counts: '{{for}} for, {{against}} against, $t(polls:result.abstentions, {"count": {{abstain}} }).',
    abstentions_zero: 'no abstentions',
    abstentions_one: '1 abstention',
    abstentions_other: '{{count}} abstentions',
    weighted: 'Votes are weighted: {{for}} seats for, {{against}} against, {{abstain}} abstaining.',
    rule: {
      simple: 'Simple majority: {{needed}} needed.',
      absolute: 'Absolute majority of the votes cast: {{needed}} needed.',
      twoThirds: 'Two thirds of the votes cast: {{needed}} needed.',
      fourFifths: 'Four fifths of the votes cast: {{needed}} needed.',
      consensus: 'Consensus: somebody is for and nobody is against.',
    },
    noQuorum: 'There is no quorum: {{present}} of the {{total}} voting seats present, {{needed}} needed.',
    noVotes: 'Nobody voted.',
    noneFor: 'Nobody voted for.',
    tie: 'A tied vote: as many for as against.',
    adopted: 'Adopted.',
    rejected: 'Not adopted.',
  },
  refusal: {
    malformed: 'We could not read this vote. Nothing was stored. Choose again.',
    unknown: 'This poll does not exist.',
    closed: 'The poll is closed. This vote came too late and does not count.',
    notEntitled: 'You have no voting right in this meeting. Nothing was stored.',
    absent: 'Your seat was not marked present when the poll opened. Ask the secretary.',
    substituted: 'Somebody else sits on this seat in this meeting and votes for it.',
  },
  opening: {
    alreadyOpen: 'A poll on this item is already open. Close that one first.',
    nobodyPresent: 'No voting seat is present yet. First mark who is here.',
  },
  closing: { alreadyClosed: 'This poll was already closed. Its result stays as it is.' },
} satisfies Words<typeof nl>
