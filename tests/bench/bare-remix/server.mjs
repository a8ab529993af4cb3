import { createRequestHandler } from '@remix-run/express'
import express from 'express'
import * as build from './build/server/index.js'

const app = express()
app.use(express.static(new URL('build/client', import.meta.url).pathname, { index: false }))
app.all('*', createRequestHandler({ build, mode: 'production' }))
const server = app.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
