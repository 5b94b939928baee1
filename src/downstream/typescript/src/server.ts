// SPDX-License-Identifier: Apache-2.0
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { CaseResponse, ContractCase } from "./cases";

/** What arrived, as it was on the wire. */
export interface SeenRequest {
  method: string;
  url: string;
  headers: { name: string; value: string }[];
  body: string;
}

/** A server on the loopback interface that gives the responses of one case at a time. */
export class CaseServer {
  private readonly server: Server = createServer((request, response) => this.receive(request, response));
  private readonly waits = new Set<NodeJS.Timeout>();
  private responses: CaseResponse[] = [];
  private seen: SeenRequest[] = [];

  /** Starts on a free port, and resolves to the base URL. */
  async start(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once("error", reject);
      this.server.listen(0, "127.0.0.1", resolve);
    });
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on the responses are those of this case. */
  serve(contractCase: ContractCase): void {
    this.responses = [contractCase.response ?? []].flat();
    this.seen = [];
  }

  /** Drops responses that are still to come, and returns the requests that arrived. */
  finish(): SeenRequest[] {
    this.waits.forEach(clearTimeout);
    this.waits.clear();
    return this.seen;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    // One connection a request: what a case leaves behind must not meet the next one.
    response.shouldKeepAlive = false;
    const chunks: Buffer[] = [];
    request.on("error", () => response.destroy());
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      // The last of a list is given to whatever comes after it.
      const given = this.responses[Math.min(this.seen.length, this.responses.length - 1)];
      this.seen.push({
        method: request.method ?? "",
        url: request.url ?? "",
        headers: pairs(request.rawHeaders),
        body: Buffer.concat(chunks).toString("utf8"),
      });
      // A case that forbids every request has no response. Whoever sends one all the same gets this.
      this.give(given ?? { status: 599 }, response, request.socket);
    });
  }

  private give(given: CaseResponse, response: ServerResponse, socket: Socket): void {
    if (given.delay_ms !== undefined) {
      this.waits.add(setTimeout(() => write(given, response), given.delay_ms));
    } else if (given.fault !== undefined) {
      fail(given.fault, socket);
    } else {
      write(given, response);
    }
  }
}

function write(given: CaseResponse, response: ServerResponse): void {
  response.writeHead(given.status ?? 200, given.headers);
  if (given.body_base64 !== undefined) {
    response.end(Buffer.from(given.body_base64, "base64"));
  } else {
    response.end(given.body_text ?? (given.body === undefined ? undefined : JSON.stringify(given.body)));
  }
}

function fail(fault: string, socket: Socket): void {
  switch (fault) {
    case "connection_reset":
      socket.resetAndDestroy();
      break;
    case "empty_response":
      socket.destroy();
      break;
    case "malformed_chunk":
      socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nno chunk");
      break;
    case "random_then_close":
      socket.end("\u0001no HTTP\u0002");
      break;
    case "stalled_body":
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"success": true, ');
      break;
    default:
      throw new Error(`the format has no fault ${fault}`);
  }
}

function pairs(raw: string[]): { name: string; value: string }[] {
  const headers = [];
  for (let i = 0; i < raw.length; i += 2) {
    headers.push({ name: raw[i]!.toLowerCase(), value: raw[i + 1]! });
  }
  return headers;
}
