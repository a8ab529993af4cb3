#!/usr/bin/env node
/**
 * Prisma's schema engine, spoken by its WebAssembly twin from npm.
 *
 * The Prisma CLI wants a native engine that it downloads from Prisma's own host, which closed networks refuse. The CLI
 * only needs a program that answers a few command-line questions and JSON-RPC lines on stdin; this is that program.
 * prisma.config.ts hands it over in PRISMA_SCHEMA_ENGINE_BINARY.
 */
import { readFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

// The engine leaves the message of a panic here before it dies.
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => logLine('ERROR', { message }) }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    version: { type: 'boolean' },
    datasource: { type: 'string' },
    datamodels: { type: 'string', multiple: true },
  },
})

/** `cli can-connect-to-database` and `cli create-database`: opening a SQLite file creates it. */
async function connectOnce() {
  try {
    const connection = await adapterFactory().connect()
    await connection.executeScript('SELECT 1')
    await connection.dispose()
  } catch (error) {
    logLine('INFO', { message: 'connecting' })
    logLine('ERROR', { message: error.message, error_code: 'P1001' })
    process.exitCode = 1
  }
}

/** One request per line; answered in turn, because the engine is one connection. */
async function serveJsonRpc() {
  const engine = await startEngine()
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line)
    if (request.method) write({ id: request.id, ...(await answer(engine, request)) })
  }
}

async function answer(engine, { id, method, params }) {
  try {
    const result = await call(engine, method, params)
    // The CLI shows the text of a diff only when it arrives as a request to print it.
    if (method === 'diff' && result.stdout) write({ id, method: 'print', params: { content: result.stdout.trimEnd() } })
    return { result: result ?? {} }
  } catch (error) {
    return { error: { code: 4466, message: error.message, data: { message: error.message, error_code: error.code } } }
  }
}

async function call(engine, method, params) {
  if (method === 'getDatabaseVersion') return engine.version(params)
  if (method === 'reset') return emptyDatabase()
  if (typeof engine[method] !== 'function') throw new Error(`The schema engine has no method ${method}.`)
  if (looksIntoHistory.has(method)) await createHistoryTable(engine, params)
  return engine[method](params)
}

/** These fail on a database without a table of applied migrations, where the native engine does not. */
const looksIntoHistory = new Set(['devDiagnostic', 'diagnoseMigrationHistory'])

function createHistoryTable(engine, { migrationsList, filters }) {
  return engine.applyMigrations({ migrationsList: { ...migrationsList, migrationDirectories: [] }, filters })
}

/** The twin's own reset leaves the tables standing. Virtual tables go first: they take their shadow tables along. */
async function emptyDatabase() {
  const connection = await adapterFactory().connect()
  const sql = `SELECT type, name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
    ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC`
  const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] })
  const drops = rows.map(([type, name]) => `DROP ${type} IF EXISTS "${name}";`)
  await connection.executeScript(`PRAGMA foreign_keys = OFF; ${drops.join('\n')}`)
  await connection.dispose()
}

async function startEngine() {
  loadWasm()
  const datamodels = values.datamodels?.map((path) => [path, readFileSync(path, 'utf8')])
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory()))
}

function adapterFactory() {
  const url = values.datasource ? JSON.parse(values.datasource).url : ':memory:'
  if (url.startsWith('file:')) mkdirSync(dirname(resolve(url.slice('file:'.length))), { recursive: true })
  const factory = new PrismaLibSql({ url })
  const connectToShadowDb = factory.connectToShadowDb.bind(factory)
  factory.connectToShadowDb = async () => runningWholeScripts(await connectToShadowDb())
  return factory
}

/** The engine plays migrations on the shadow database as if they were one statement; libSQL would run the first alone. */
function runningWholeScripts(connection) {
  const executeRaw = connection.executeRaw.bind(connection)
  connection.executeRaw = (query) => (query.args.length > 0 ? executeRaw(query) : connection.executeScript(query.sql).then(() => 0))
  return connection
}

function loadWasm() {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm')
  const module = new WebAssembly.Module(readFileSync(path))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
}

function write(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function logLine(level, fields) {
  process.stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`)
}

if (values.version) {
  loadWasm()
  console.log(`schema-engine-wasm ${bindings.version()}`)
} else if (positionals[0] === 'cli') {
  await connectOnce()
} else {
  await serveJsonRpc()
}
