import type { Role } from '../../src/access/roles.ts';
import type { CmsServer } from './cms-server.ts';

/** What tests look into, field by field: answers, and documents in them. */
// biome-ignore lint/suspicious/noExplicitAny: what is there, each test says
export type Loose = any;

/** What came back. */
export interface Answer {
  status: number;
  body: Loose;
}

/** Somebody who is signed in to a CMS and asks it things. */
export class Person {
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Sign in as an account of the demo. */
  static demo(cms: Pick<CmsServer, 'url'>, role: Role): Promise<Person> {
    return Person.signIn(cms, `${role}@pantograph.example`, 'pantograph-demo');
  }

  static async signIn(cms: Pick<CmsServer, 'url'>, email: string, password: string): Promise<Person> {
    const response = await fetch(`${cms.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { token, ...rest } = (await response.json()) as { token?: string };
    if (!token) throw new Error(`${email} could not sign in: ${response.status} ${JSON.stringify(rest)}`);
    return new Person(cms.url, token);
  }

  /** Post a file with what belongs to it. */
  async upload(path: string, form: FormData): Promise<Answer> {
    const headers = { authorization: `JWT ${this.#token}` };
    const response = await fetch(this.#url + path, { method: 'POST', headers, body: form });
    return { status: response.status, body: await response.json() };
  }

  async ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.#url + path, {
      method,
      headers: { authorization: this.authorization, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: /^\s*[{[]/.test(text) ? JSON.parse(text) : text };
  }

  /** Send a form, as for files. */
  async send(method: string, path: string, form: FormData): Promise<Answer> {
    const response = await fetch(this.#url + path, {
      method,
      headers: { authorization: this.authorization },
      body: form,
    });
    const text = await response.text();
    return { status: response.status, body: /^\s*[{[]/.test(text) ? JSON.parse(text) : text };
  }

  /** The header that says who asks. */
  get authorization(): string {
    return `JWT ${this.#token}`;
  }

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.ask('POST', path, body);
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.ask('PATCH', path, body);
  }
}
