import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { generate } from 'selfsigned';

export type Site = (request: IncomingMessage, response: ServerResponse) => void;

/** One request that a browser in this world made. */
export interface Seen {
  host: string;
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
}

/**
 * A small internet on this machine: a proxy that leads every host name to one local TLS server, so that pages live under
 * their real names and nothing leaves the machine. The browser is told to use the proxy and to trust any certificate.
 */
export interface World {
  proxyPort: number;
  seen: Seen[];
  /** Host names that were asked for and that no site serves. */
  strangers: Set<string>;
  close(): Promise<void>;
}

const listen = (server: { listen(port: number, host: string, done: () => void): unknown; address(): unknown }) =>
  new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

/** @param sites by host name; a handler may answer late or never, as a slow server does */
export async function startWorld(sites: Readonly<Record<string, Site>>): Promise<World> {
  const seen: Seen[] = [];
  const strangers = new Set<string>();
  const sockets = new Set<Socket>();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'aparte.test' }], { keySize: 2048 });

  const tls = createHttpsServer({ key, cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '');
    seen.push({ host, method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    const site = sites[host];
    if (site) site(request, response);
    else response.writeHead(404).end();
  });
  // Otherwise a connection is closed after five idle seconds, perhaps just when a slow browser asks again on it.
  tls.keepAliveTimeout = 0;
  const tlsPort = await listen(tls);

  const proxy = createHttpServer((_request, response) => response.writeHead(404).end());
  proxy.on('connect', (request, client: Socket, head) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    if (!sites[host]) {
      strangers.add(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      socket.on('error', () => socket.destroy());
      // A pipe ends with its source, but not when that is destroyed: the browser would wait for an answer for ever.
      socket.on('close', () => other.end());
    }
  });
  for (const server of [tls, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const proxyPort = await listen(proxy);

  return {
    proxyPort,
    seen,
    strangers,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([tls, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
