/** Who may call whom. The floors and the order of the rooms are those of docs and README; nothing here is a matter of taste. */

const floor = (...names) => names.map((name) => `^app/${name}(/|\\.)`)

/** Each floor with what it may call of ours besides itself. What is not listed here (root, entries, house, listeners) puts the house together. */
const floors = {
  // The style page shows the furniture itself.
  routes: floor('doors', 'views', 'ui/showcase', 'domain', 'core', 'paths', 'locales'),
  doors: floor('domain', 'core', 'paths', 'locales'),
  views: [...floor('ui', 'paths', 'locales', 'core/i18n'), '^app/realtime/protocol\\.ts$', '^app/domain/(?!.*(\\.server|\\.events)\\.ts$)'],
  ui: [...floor('core/i18n'), '^app/realtime/protocol\\.ts$'],
  realtime: floor('domain', 'core', 'locales'),
  domain: [...floor('core', 'paths', 'locales'), '^prisma/generated/'],
  locales: floor('core/i18n'),
  core: ['^prisma/generated/'],
  paths: [],
}

/** What a type alone may reach further: it is gone when the program runs. */
const typesAlone = {
  routes: ['^app/ui/', '^prisma/generated/enums'],
  doors: ['^app/ui/', '^prisma/generated/enums'],
  views: ['^app/domain/', '^app/core/', '^prisma/generated/enums'],
  realtime: ['^prisma/generated/enums'],
}

/** Calls go to the left only; news travels to the right as events. Rooms on one step do not call each other. */
const rooms = [
  ['accounts'],
  ['bodies'],
  ['documents'],
  ['subjects'],
  ['meetings'],
  ['dossiers', 'consultations', 'woonwinkel', 'information'],
  ['publication'],
  ['search'],
  ['notifications'],
  ['audit'],
]

const ours = '^(app|prisma|server\\.ts|tests|scripts)'

const floorRules = Object.entries(floors).flatMap(([name, allowed]) => {
  const from = { path: floor(name) }
  const own = floor(name)
  return [
    {
      name: `${name}-calls-only-its-floors`,
      severity: 'error',
      from,
      to: { path: ours, pathNot: [...own, ...allowed, ...(typesAlone[name] ?? [])] },
    },
    ...(typesAlone[name] ? [{
      name: `${name}-takes-only-types-from-there`,
      severity: 'error',
      from,
      to: { path: typesAlone[name], pathNot: [...own, ...allowed], dependencyTypesNot: ['type-only'] },
    }] : []),
  ]
})

const roomRules = rooms.flatMap((step, index) =>
  step.map((room) => {
    const toTheLeft = rooms.slice(0, index).flat()
    return {
      name: `${room}-calls-only-to-the-left`,
      severity: 'error',
      from: { path: `^app/domain/${room}/` },
      to: { path: '^app/domain/[^/]+/', pathNot: [room, ...toTheLeft].map((name) => `^app/domain/${name}/`) },
    }
  }),
)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    ...roomRules,
    {
      name: 'rooms-stand-in-order',
      comment: 'A new room needs a place in the order first.',
      severity: 'error',
      from: {},
      to: { path: '^app/domain/[^/]+/', pathNot: rooms.flat().map((room) => `^app/domain/${room}/`) },
    },
    {
      name: 'server-knows-only-the-build',
      comment: 'A direct import would load a second copy of everything kept in memory.',
      severity: 'error',
      from: { path: '^server\\.ts$' },
      to: { path: '^(app|prisma)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-accounts-knows-lucia',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/domain/accounts/' },
      to: { path: 'node_modules/lucia/' },
    },
    {
      name: 'only-core-knows-the-database-driver',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/core/' },
      to: { path: 'node_modules/(@prisma|@libsql)/' },
    },
    {
      name: 'rooms-know-no-web',
      severity: 'error',
      from: { path: '^app/domain/' },
      to: { path: 'node_modules/(react|react-dom|@remix-run|@conform-to|express|socket\\.io|socket\\.io-client|@hocuspocus/server)/' },
    },
    { name: 'no-circles', severity: 'error', from: { path: '^app/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-broken-imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'app-runs-on-dependencies-alone',
      severity: 'error',
      from: { path: '^app/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.css'] },
  },
}
