import { closeDatabase, db, openDatabase } from '~/core/db.server'
import { copyPapers } from './chapters/copy-papers'
import { gistelAutumn } from './chapters/gistel-autumn'
import { gistelWinter } from './chapters/gistel-winter'
import { ichtegemSpring } from './chapters/ichtegem-spring'
import { ichtegemToday } from './chapters/ichtegem-today'
import { keepDossiers } from './chapters/keep-dossiers'
import { lastYear } from './chapters/last-year'
import { makeCast } from './chapters/make-cast'
import { oudenburgLate } from './chapters/oudenburg-late'
import { moveOn } from './chapters/move-on'
import { papers, writePapers } from './chapters/papers'
import { talkAboutPapers } from './chapters/talk-about-papers'
import { submitItems } from './chapters/submitted-items'
import { oudenburgSpring } from './chapters/oudenburg-spring'
import { playMeeting } from './play-meeting'
import { goBack, goTo } from './time'

/** Fills an empty database with the demo; leaves a database in which anybody stands as it is. */
await openDatabase()
if ((await db.person.count()) === 0) {
  goTo(-800, '09:00')
  const cast = await makeCast()
  await writePapers(cast, papers.ofLongAgo)
  for (const story of [...lastYear, oudenburgLate, ichtegemSpring, gistelAutumn]) await playMeeting(cast, story)
  await writePapers(cast, papers.forTonight)
  for (const story of [ichtegemToday, gistelWinter, oudenburgSpring]) await playMeeting(cast, story)
  await submitItems(cast)
  await writePapers(cast, papers.others)
  await talkAboutPapers(cast)
  await copyPapers(cast)
  await moveOn(cast)
  await keepDossiers(cast)
  goBack()
}
await closeDatabase()
