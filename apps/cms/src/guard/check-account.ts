import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  FlattenedField,
} from 'payload';
import { may } from '../access/permissions.ts';
import { personOf, type Role } from '../access/roles.ts';
import { findRow, findRows } from '../database/rows.ts';
import { refuse, refuseAll } from '../errors.ts';
import { isValues, type Values } from './fields.ts';
import { unknownFields } from './unknown-fields.ts';
import { wrongValues } from './wrong-values.ts';

const shortest = 12;
const longest = 256;
/** What only administrators change, of anybody. */
const given = ['role', 'brands', 'languages'] as const;
/** What the CMS writes itself. Forms send it back as they got it. */
const bookkeeping = ['id', 'createdAt'] as const;
/** What Payload keeps of an account, and its own form sends beside the fields. */
const ownFields = new Set(['password', 'confirm-password', 'collection', '_strategy', 'hasAPIKey']);
const secret = [
  'salt',
  'hash',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'lockUntil',
  'loginAttempts',
  'sessions',
  'apiKeyIndex',
];

const noKey = { enableAPIKey: false, apiKey: null };

interface AccountArguments {
  id?: string;
  data?: unknown;
  overrideAccess?: boolean;
}

/**
 * Look at what somebody sends of an account before Payload does, which drops what they may not change without a word: roles,
 * passwords that are too short, keys that could be guessed.
 */
export const checkAccount: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation === 'login') await takeAsLong(args, (email) => findRow(req, 'users', { email: { equals: email } }));
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args;
  const { id, data, overrideAccess } = args as AccountArguments;
  const values: Values = isValues(data) ? data : {};
  if (values.password !== undefined) checkPassword(values.password, values.email);
  if (operation === 'resetPassword') req.context.resetsPassword = true;
  if (operation === 'resetPassword' || req.context.system === true) return args;
  if (operation === 'update' && id === undefined) {
    throw refuse('Accounts are changed one at a time.', 'where');
  }
  if (operation === 'update') await checkRights(values, String(id), req);
  // What Payload writes itself, as when a password is forgotten, comes past everybody's rights.
  if (overrideAccess === true) return args;
  await checkBookkeeping(values, id, req);
  const rest = Object.fromEntries(Object.entries(values).filter(([name]) => !ownFields.has(name)));
  for (const name of secret) {
    if (name in rest && name !== 'sessions') throw refuse(`“${name}” is not set by hand. Take it away.`, name, 403);
  }
  const fields = collection.flattenedFields as FlattenedField[];
  const wrong = [...unknownFields(fields, rest), ...(await wrongValues(req, fields, rest))];
  if (wrong.length > 0) throw refuseAll(wrong);
  checkApiKey(values);
  await checkEmail(values.email, id, req);
  const isReset = operation === 'update' && values.password !== undefined && personOf(req)?.id !== id;
  return isReset && values.apiKey === undefined ? { ...args, data: { ...values, ...noKey } } : args;
};

/**
 * Whoever chooses a new password by a letter may have lost the account for a while: as all sessions end, so does the key. Payload writes
 * what this changes.
 */
export const endKey: CollectionBeforeValidateHook = ({ data, req }) => {
  if (data && req.context.resetsPassword === true) Object.assign(data, noKey, { apiKeyIndex: null });
  return data;
};

/** Payload lets the database find out, and says that something went wrong. */
async function checkEmail(email: unknown, id: string | undefined, req: Request): Promise<void> {
  if (typeof email !== 'string' || id === undefined) return;
  const other = await findRow(req, 'users', { email: { equals: email.toLowerCase().trim() } });
  if (other && other.id !== id) throw refuse('Another account has this address. Write another one.', 'email', 409);
}

async function checkBookkeeping(values: Values, id: string | undefined, req: Request): Promise<void> {
  const was = id === undefined ? undefined : await findRow<Values>(req, 'users', { id: { equals: id } });
  for (const name of bookkeeping) {
    const value = values[name];
    if (value === undefined || value === null || value === was?.[name]) continue;
    throw refuse(`“${name}” is written by the CMS itself. Take it away.`, name, 403);
  }
}

function checkPassword(password: unknown, email: unknown): void {
  if (typeof password !== 'string' || password.trim().length < shortest) {
    throw refuse(`A password has at least ${shortest} characters. A sentence is easy to remember.`, 'password');
  }
  if (password.length > longest) throw refuse(`A password has at most ${longest} characters.`, 'password');
  if (typeof email === 'string' && password.toLowerCase().trim() === email.toLowerCase().trim()) {
    throw refuse('The password is the address. Choose another one.', 'password');
  }
}

/** A key signs in without a password, so nobody may guess it. */
function checkApiKey({ apiKey }: Values): void {
  if (apiKey === undefined || apiKey === null || apiKey === '') return;
  if (typeof apiKey !== 'string' || apiKey.length < 32 || new Set(apiKey).size < 8) {
    throw refuse('A key has at least 32 characters that nobody can guess. Let the CMS make one.', 'apiKey');
  }
}

type Request = Parameters<typeof personOf>[0];

async function checkRights(values: Values, id: string, req: Request): Promise<void> {
  const person = personOf(req);
  if (!person || may(person.role, 'administer')) return;
  const was = await findRow<Record<string, unknown>>(req, 'users', { id: { equals: id } });
  for (const name of given) {
    if (!(name in values) || isSame(values[name], was?.[name])) continue;
    throw refuse('Only an administrator changes roles, brands and languages. Ask one.', name, 403);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? []);
}

/** The last administrator cannot stop being one: nobody could make another. The first account is one. */
export const keepAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const others = await findRows<{ role: Role }>(req, 'users', { role: { equals: 'admin' } });
  if (operation === 'create') {
    const isFirst = others.length === 0 && req.payloadAPI !== 'local' && !(await findRow(req, 'users', {}));
    if (isFirst && data.role !== 'admin') {
      throw refuse('The first account is an administrator’s: somebody has to let the others in.', 'role');
    }
    return data;
  }
  const stops = originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin';
  if (stops && others.every(({ id }) => id === originalDoc.id)) {
    throw refuse('This is the last administrator. Make another one first.', 'role', 409);
  }
  return data;
};

export const keepLastAdministrator: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const administrators = await findRows(req, 'users', { role: { equals: 'admin' } });
  if (administrators.length === 1 && administrators[0]?.id === id) {
    throw refuse('This is the last administrator. Make another one first.', 'id', 409);
  }
};

const derive = promisify(pbkdf2);

/** Let an account that is not there take as long as a wrong password does, so that time tells nothing. */
async function takeAsLong(args: unknown, find: (email: string) => Promise<unknown>): Promise<void> {
  const data = (args as AccountArguments).data;
  if (!isValues(data) || typeof data.email !== 'string' || typeof data.password !== 'string') return;
  if (await find(data.email.toLowerCase().trim())) return;
  await derive(data.password.slice(0, longest), 'nobody', 600_000, 32, 'sha256');
}
