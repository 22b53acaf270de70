'use client';

import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { askCms, isSignedOut } from '../ask-cms.ts';
import { documentState, forgetDocumentState, setDocumentState } from './document-state.ts';
import { type Conflict, findConflict } from './find-conflict.ts';
import { forgetText, type KeptText, keepText, keptText } from './kept-text.ts';
import { firstStep, hasStep, nextStep, type Steps } from './steps.ts';
import { useSubject } from './use-subject.ts';

type Data = Record<string, unknown>;

/** What the edit view needs to save. */
export interface Saving {
  /** What was typed earlier and never saved. */
  kept: KeptText | undefined;
  conflict: Conflict | undefined;
  /** Whether the conflict is to be looked at later. */
  isPostponed: boolean;
  putBack(): Promise<void>;
  throwAway(): void;
  /** Save what two texts were joined into, on top of the newest. */
  settle(joined: Data): Promise<boolean>;
  /** Take back what was saved last since the document was opened, or do it again; undefined where there is nothing. */
  back: (() => Promise<void>) | undefined;
  forth: (() => Promise<void>) | undefined;
  /** Put the conflict off; the text stays here, unsaved. */
  postpone(): void;
}

const pause = 2000;
const retry = 5000;

/** Save what is typed: two seconds after the last keystroke, and when the page is left. Nothing typed is lost. */
export function useSaving(): Saving {
  const subject = useSubject();
  const { key, collection, document: id, locale } = subject;
  const { data, setData, incrementVersionCount, setLastUpdateTime, hasSavePermission } = useDocumentInfo();
  const { user } = useAuth();
  const form = useForm();
  const isModified = useFormModified();
  const [fields] = useAllFormFields();
  const [kept, setKept] = useState<KeptText>();
  const [conflict, setConflict] = useState<Conflict>();
  const [isPostponed, setIsPostponed] = useState(false);
  const steps = useRef<Steps<Data>>(firstStep({}));
  const isStepping = useRef(false);
  const person = String(user?.id ?? '');
  const base = useRef<Data>({});
  const attempted = useRef('');
  const running = useRef<Promise<boolean> | undefined>(undefined);
  const latest = useRef({ form, isModified, setData, incrementVersionCount, setLastUpdateTime });
  latest.current = { form, isModified, setData, incrementVersionCount, setLastUpdateTime };
  const maySave = Boolean(hasSavePermission);

  const accept = useCallback(
    (doc: Data) => {
      base.current = doc;
      if (!isStepping.current) steps.current = nextStep(steps.current, doc);
      latest.current.form.dispatchFields({ type: 'UPDATE', path: 'rev', value: doc.rev, initialValue: doc.rev });
      latest.current.setData(doc as never);
      latest.current.incrementVersionCount();
      latest.current.setLastUpdateTime(Date.now());
      setDocumentState(key, {
        savedAt: Date.now(),
        rev: Number(doc.rev),
        refusals: [],
        turn: documentState(key).turn + 1,
      });
    },
    [key],
  );

  const send = useCallback(
    async (body: Data, keepalive = false): Promise<boolean> => {
      setDocumentState(key, { status: 'saving', refusals: [] });
      const path = `/${collection}/${id}?depth=0&fallback-locale=null&locale=${locale}`;
      const text = JSON.stringify(body);
      attempted.current = withoutRev(body);
      // A browser sends no more than 64 KB after a page is left; what is kept here is offered on return.
      const answer = await askCms<{ doc: Data }>('PATCH', path, body, { keepalive: keepalive && text.length < 60_000 });
      if (answer.status === 200 && answer.body) {
        accept(answer.body.doc);
        if (withoutRev(latest.current.form.getData()) !== attempted.current) {
          setDocumentState(key, { status: 'unsaved' });
        } else {
          latest.current.form.setModified(false);
          forgetText(person, key);
          setDocumentState(key, { status: 'saved' });
        }
        return true;
      }
      latest.current.form.setModified(true);
      if (answer.status === 409) {
        setDocumentState(key, { status: 'conflict' });
        setConflict(await findConflict(collection, id, locale, base.current, body, answer.body));
        setIsPostponed(false);
      } else if (answer.status === 0 || answer.status >= 500) {
        setDocumentState(key, { status: 'away' });
      } else if ((answer.status === 401 || answer.status === 403) && (await isSignedOut())) {
        setDocumentState(key, { status: 'signed-out' });
      } else {
        const errors = answer.refusals.filter(({ path: at }) => at !== '');
        latest.current.form.dispatchFields({ type: 'ADD_SERVER_ERRORS', errors });
        latest.current.form.setSubmitted(true);
        setDocumentState(key, { status: 'refused', refusals: answer.refusals });
      }
      return false;
    },
    [accept, collection, id, key, locale, person],
  );

  /** Do one thing after the other: two saves at once would be a conflict with oneself. */
  const inTurn = useCallback(async (work: () => Promise<boolean>): Promise<boolean> => {
    while (running.current) await running.current;
    running.current = work();
    try {
      return await running.current;
    } finally {
      running.current = undefined;
    }
  }, []);

  const save = useCallback(
    async (keepalive = false): Promise<boolean> => {
      if (!id || !maySave) return true;
      return inTurn(async () => {
        if (!latest.current.isModified && documentState(key).status === 'saved') return true;
        return send({ ...latest.current.form.getData(), rev: base.current.rev }, keepalive);
      });
    },
    [id, inTurn, key, maySave, send],
  );

  const isReady = data !== undefined && Object.keys(fields).length > 0;
  // What the form begins with: the revision that a save changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: data changes with every save, and only another document begins anew
  useEffect(() => {
    if (!isReady) return;
    // Of the fields of this render: the form itself is empty until the next one.
    const values = reduceFieldsToValues(fields, true) as Data;
    base.current = { ...values, rev: data?.rev ?? values.rev };
    steps.current = firstStep(base.current);
    const found = keptText(person, key);
    if (found && withoutRev(found.data) !== withoutRev(values)) setKept(found);
    else if (found) forgetText(person, key);
    setDocumentState(key, { save: () => save(), rev: Number(base.current.rev ?? 0) });
    return () => forgetDocumentState(key);
  }, [isReady, key, person]);

  useEffect(() => setDocumentState(key, { save: () => save() }), [key, save]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the fields begins the pause anew
  useEffect(() => {
    if (!isModified || !maySave) return;
    const { status } = documentState(key);
    // Fields change too when the server says what is wrong with them; that is no reason to send the same again.
    const isTyped = withoutRev(latest.current.form.getData()) !== attempted.current;
    if (!isTyped && status === 'refused') return;
    if (status === 'saved' || status === 'refused') setDocumentState(key, { status: 'unsaved' });
    const keep = setTimeout(() => keepNow(), 300);
    const keepNow = () =>
      keepText(person, key, {
        at: Date.now(),
        rev: Number(base.current.rev ?? 0),
        base: base.current,
        data: latest.current.form.getData() as Data,
      });
    const wait = documentState(key).status === 'away' || documentState(key).status === 'signed-out' ? retry : pause;
    const timer = id && documentState(key).status !== 'conflict' ? setTimeout(() => void save(), wait) : undefined;
    return () => {
      clearTimeout(keep);
      clearTimeout(timer);
    };
  }, [fields, isModified, key, id, save]);

  // The server may come back while nobody types, and the person may sign in elsewhere.
  useEffect(() => {
    const timer = setInterval(() => {
      const { status } = documentState(key);
      if (status === 'away' || status === 'signed-out') void save();
    }, retry);
    const leave = () => {
      if (document.visibilityState === 'hidden' && latest.current.isModified) void save(true);
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [key, save]);

  const step = async (by: -1 | 1) => {
    // What was typed since is a step of its own.
    if (!(await save()) || !hasStep(steps.current, by)) return;
    const { states, at } = steps.current;
    await inTurn(async () => {
      isStepping.current = true;
      const isSaved = await send({ ...contentOf(states[at + by] ?? {}), rev: base.current.rev });
      isStepping.current = false;
      if (!isSaved) return false;
      steps.current = { states, at: at + by };
      await showSaved(base.current);
      return true;
    });
  };
  /** Put what was saved in the place of what is in the form. Until it is there, no save may send what was there before. */
  const showSaved = async (saved: Data) => {
    await form.reset(saved);
    forgetText(person, key);
    setDocumentState(key, { status: 'saved' });
  };

  return {
    kept,
    conflict,
    isPostponed,
    back: hasStep(steps.current, -1) || isModified ? () => step(-1) : undefined,
    forth: hasStep(steps.current, 1) && !isModified ? () => step(1) : undefined,
    putBack: async () => {
      if (!kept) return;
      setDocumentState(key, { status: 'unsaved' });
      await form.reset({ ...kept.data, rev: kept.rev });
      base.current = { ...kept.base, rev: kept.rev };
      form.setModified(true);
      setKept(undefined);
    },
    throwAway: () => {
      forgetText(person, key);
      setKept(undefined);
    },
    settle: async (joined) => {
      if (!conflict) return false;
      const rev = conflict.theirs.rev;
      return inTurn(async () => {
        base.current = conflict.theirs;
        const isSaved = await send({ ...joined, rev });
        if (!isSaved) return false;
        setConflict(undefined);
        // What stood here before that is older than theirs: to go back to it would write over them.
        steps.current = firstStep(base.current);
        await showSaved({ ...joined, ...base.current });
        return true;
      });
    },
    postpone: () => setIsPostponed(true),
  };
}

/** Get of a document what people write. */
function contentOf(document: Data): Data {
  const { id: _id, rev: _rev, savedBy: _savedBy, createdAt: _createdAt, updatedAt: _updatedAt, ...content } = document;
  return content;
}

function withoutRev(data: unknown): string {
  const { rev: _rev, updatedAt: _updatedAt, ...rest } = data as Data;
  return JSON.stringify(rest);
}
