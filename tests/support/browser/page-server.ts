import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of fixed pages on 127.0.0.1. */
export interface PageServer {
  readonly origin: string
  close(): Promise<void>
}

/** Serves `pages` by path; every other path is 404. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server: Server = createServer((request, response) => {
    const html = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(html ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        // A browser that is still there keeps its connections open for a minute.
        server.closeAllConnections()
      }),
  }
}
