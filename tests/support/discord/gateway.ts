import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';

interface Packet {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

interface Session {
  readonly id: string;
  readonly sent: Packet[];
}

export interface GatewayHouse {
  readonly token: string;
  readonly url: () => string;
  /** What READY says, and the events that follow it. */
  readonly ready: () => Readonly<Record<string, unknown>>;
  /** Milliseconds between heartbeats. */
  readonly heartbeat: number;
  readonly after: () => readonly { readonly t: string; readonly d: unknown }[];
}

/** What came in, in order: `identify`, `resume`, `heartbeat`. */
export type Arrival = { readonly op: string; readonly intents?: number };

/** The gateway: hello, identify, ready, heartbeats, resume, invalid session, reconnect. One shard. */
export function openGateway(server: Server, house: GatewayHouse) {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const arrivals: Arrival[] = [];
  let isMute = false;
  let current: { socket: WebSocket; session: Session } | null = null;
  const send = (socket: WebSocket, packet: Packet) =>
    socket.send(JSON.stringify({ s: null, t: null, d: null, ...packet }));
  const post = (at: { socket: WebSocket; session: Session }, t: string, d: unknown) => {
    const packet = { op: 0, t, d, s: at.session.sent.length + 1 };
    at.session.sent.push(packet);
    if (at.socket.readyState === at.socket.OPEN) send(at.socket, packet);
  };
  const identify = (socket: WebSocket, d: { token: string; intents: number }) => {
    arrivals.push({ op: 'identify', intents: d.intents });
    if (d.token !== house.token) return socket.close(4004, 'Authentication failed.');
    const session: Session = { id: randomUUID(), sent: [] };
    sessions.set(session.id, session);
    current = { socket, session };
    const more = { session_id: session.id, resume_gateway_url: house.url(), session_type: 'normal' };
    post(current, 'READY', { ...house.ready(), ...more });
    for (const { t, d: payload } of house.after()) post(current, t, payload);
  };
  const resume = (socket: WebSocket, d: { session_id: string; seq: number }) => {
    arrivals.push({ op: 'resume' });
    const session = sessions.get(d.session_id);
    if (!session) return send(socket, { op: 9, d: false });
    current = { socket, session };
    for (const packet of session.sent.slice(d.seq)) send(socket, packet);
    post(current, 'RESUMED', {});
  };
  sockets.on('connection', (socket) => {
    isMute = false;
    send(socket, { op: 10, d: { heartbeat_interval: house.heartbeat } });
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (op === 1) {
        arrivals.push({ op: 'heartbeat' });
        if (!isMute) send(socket, { op: 11 });
      } else if (op === 2) identify(socket, d);
      else if (op === 6) resume(socket, d);
    });
    socket.on('error', () => socket.terminate());
  });
  return {
    arrivals,
    /** Sends an event to whoever is logged in; kept for a resume where nobody is. */
    dispatch(t: string, d: unknown) {
      if (!current) throw new Error('nobody has logged in to the loopback');
      post(current, t, d);
    },
    /** Forgets the events that were sent, so that a long run needs no memory; what was sent before cannot be resumed. */
    forget() {
      for (const { sent } of sessions.values()) sent.fill({ op: 11 });
    },
    /** Cuts the line; the session can be resumed. */
    drop: () => current?.socket.terminate(),
    /** Closes the line with one of Discord's codes. */
    closeWith: (code: number) => current?.socket.close(code),
    /** Answers no heartbeat until somebody comes anew: the line looks alive and is dead. */
    mute() {
      isMute = true;
    },
    /** Asks the client to come back (op 7). */
    askReconnect: () => current && send(current.socket, { op: 7 }),
    /** Says that the session is no more (op 9); a resume of it fails, too. */
    invalidate() {
      sessions.clear();
      if (current) send(current.socket, { op: 9, d: false });
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
