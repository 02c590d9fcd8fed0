import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line to a server that can be cut in the way cables are: without a word to either side. */
export interface Proxy {
  port: number
  /** What is sent from now on, either way, gets lost, and new connections hear nothing; connections stay open. */
  swallow: () => void
  /** New connections get through again; old ones stay deaf, as after a router lost its table. */
  pass: () => void
  /** How many connections were made in all. */
  connections: () => number
  close: () => Promise<void>
}

/** Starts a proxy on a free port of this machine in front of a port of this machine. */
export async function startProxy(target: number): Promise<Proxy> {
  let isDeaf = false
  let made = 0
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => {})
  }
  const server: Server = createServer((client) => {
    made++
    keep(client)
    if (isDeaf) return
    const upstream = connect(target, '127.0.0.1')
    keep(upstream)
    let lost = false
    const relay = (from: Socket, to: Socket) => {
      from.on('data', (data) => {
        lost ||= isDeaf
        if (!lost) to.write(data)
      })
      from.once('close', () => {
        if (!lost && !isDeaf) to.destroy()
      })
    }
    relay(client, upstream)
    relay(upstream, client)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    swallow: () => {
      isDeaf = true
    },
    pass: () => {
      isDeaf = false
    },
    connections: () => made,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
