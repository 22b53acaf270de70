'use client';

import { campaignSchema } from '@pantograph/content/documents';
import { useField, useFormFields, useLocale } from '@payloadcms/ui';
import type { JSONFieldClientComponent } from 'payload';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { briefProblems, checkDetails } from '../../campaigns/check-details.ts';
import { languageName } from '../../project/language-name.ts';
import type { BriefChoices } from './brief-choices.ts';
import { BriefContext } from './brief-context.ts';
import { briefNode } from './brief-node.ts';
import { ChannelsField } from './channels-field.tsx';
import { LanguagesField, SelectField } from './choice-fields.tsx';
import { GroupFields, NodeField } from './node-field.tsx';
import { OwnWords } from './own-words.tsx';
import { PicturesField } from './pictures-field.tsx';
import { placeInForm, sortedJson, tidy } from './tidy.ts';

type Details = Readonly<Record<string, unknown>>;

const { shape } = campaignSchema;
const nodes = Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, briefNode(schema, name)]));

/** A brief, for whoever writes it: from the schema of briefs, in the language that the editor shows. */
export const BriefField: JSONFieldClientComponent = (props) => {
  const { choices } = props as unknown as { choices: BriefChoices };
  const validate = useCallback((given: unknown) => checkDetails(given), []);
  const { value, setValue, disabled, path } = useField<Details | null>({ path: props.path, validate });
  const brandId = useFormFields(([fields]) => String(fields.brand?.value ?? ''));
  const name = useFormFields(([fields]) => String(fields.title?.value ?? ''));
  const { code } = useLocale();
  const [form, setForm] = useState<Details>(value ?? {});
  const [said, say] = useState('');
  const sent = useRef(sortedJson(value));
  useEffect(() => {
    // What was written here comes back when it is saved; all else is somebody else's, or an earlier version.
    const given = sortedJson(value);
    if (given === sent.current) return;
    sent.current = given;
    setForm(value ?? {});
  }, [value]);
  const change = (name: string) => (next: unknown) => {
    const written = { ...form, [name]: next };
    const kept = { ...(value ?? {}), [name]: tidy(next) };
    const details = Object.fromEntries(Object.entries(kept).filter(([, each]) => each !== undefined));
    const all = Object.keys(details).length > 0 ? details : null;
    sent.current = sortedJson(all);
    setForm(written);
    setValue(all);
  };
  const problems = useMemo(
    () => new Map(briefProblems(value).map(({ path: at, wrong }) => [placeInForm(form, at), sentence(wrong)])),
    [value, form],
  );
  const brand = choices.brands[brandId];
  const own = typeof form.language === 'string' ? form.language : (brand?.defaultLocale ?? code);
  const locales = brand?.locales ?? [];
  const field = (at: string) => {
    const node = nodes[at];
    return node && <NodeField key={at} node={node} path={at} value={form[at]} onChange={change(at)} />;
  };
  const names = channelNames(form.channels);
  const asked = Object.fromEntries(
    names.map((each) => [each, choices.channels.find((channel) => channel.name === each)?.label ?? spaced(each)]),
  );
  const networks = choices.channels.find(({ name }) => name === 'social')?.formats ?? [];
  const { images, copy } = nodes;
  const alt =
    images?.kind === 'list' && images.item.kind === 'group'
      ? images.item.fields.find(([key]) => key === 'alt')
      : undefined;
  const isReadOnly = Boolean(props.readOnly || disabled);
  const surroundings = {
    ...{ locale: code, own, isReadOnly, problems, say },
    isRightToLeft: choices.rightToLeft.includes(code),
  };
  return (
    <BriefContext value={surroundings}>
      <div className="brief" id={`field-${path}`} data-brief>
        <p className="pg-unseen" role="status">
          {said}
        </p>
        <Part title="What it is" note={`Written in ${languageName(code)}.`}>
          {nodes.title && brand && code !== brand.defaultLocale && (
            <NodeField
              node={nodes.title}
              path="title"
              value={withName(form.title, brand.defaultLocale, name)}
              onChange={(next) => change('title')(withoutName(next, brand.defaultLocale))}
            />
          )}
          {field('offer')}
          {field('audience')}
          {field('goals')}
        </Part>
        <Part title="What it says">
          {field('keyMessages')}
          {field('proof')}
          {field('callToAction')}
          {field('keywords')}
        </Part>
        <Part title="Where it goes">
          <ChannelsField value={form.channels} channels={choices.channels} onChange={change('channels')} />
          <LanguagesField value={form.locales} offered={locales} onChange={change('locales')} />
          <div className="brief-pair">
            <SelectField
              path="template"
              label="Template"
              help="What the landing page is made from."
              value={form.template}
              options={choices.templates}
              without={`${choices.templates['product-launch'] ?? 'Product launch'}, as usual`}
              onChange={change('template')}
            />
            <SelectField
              path="timeZone"
              label="Time zone"
              value={form.timeZone}
              options={timeZones()}
              without={`${brand?.timeZone ?? ''}, the brand’s`}
              onChange={change('timeZone')}
            />
          </div>
          <SelectField
            path="language"
            label="Language of the brief"
            help="In which texts are written that are given once. Others wait for translation."
            value={form.language}
            options={Object.fromEntries(locales.map((locale) => [locale, languageName(locale)]))}
            without={`${languageName(brand?.defaultLocale ?? code)}, the brand’s`}
            onChange={change('language')}
          />
          <details className="brief-own" open={form.event !== undefined} data-brief-path="event">
            <summary>
              Event
              <span>{form.event === undefined ? 'none' : 'with its days and place'}</span>
            </summary>
            <div className="brief-own__fields">
              {nodes.event?.kind === 'group' && (
                <GroupFields node={nodes.event} path="event" value={form.event} onChange={change('event')} />
              )}
            </div>
          </details>
        </Part>
        <Part title="Pictures">
          {alt && <PicturesField value={form.images} brand={brandId} alt={alt[1]} onChange={change('images')} />}
        </Part>
        <Part title="From whom">
          {field('sender')}
          {field('legal')}
          <Budget value={form.budget} onChange={change('budget')} />
          {field('owner')}
        </Part>
        <Part title="Words of its own" note="For a channel that is to say it in other words than the rest.">
          {copy?.kind === 'group' && (
            <OwnWords node={copy} value={form.copy} asked={asked} networks={networks} onChange={change('copy')} />
          )}
        </Part>
      </div>
    </BriefContext>
  );
};

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="brief-part" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {note !== undefined && <p>{note}</p>}
      </header>
      <div className="brief-part__fields">{children}</div>
    </section>
  );
}

/** The title has a column of its own, for the brand's language. */
function withName(title: unknown, language: string, name: string): unknown {
  const titles = typeof title === 'object' ? title : undefined;
  return name === '' ? titles : { [language]: name, ...titles };
}

/** A title in the brand's language alone stands in its column. */
function withoutName(title: unknown, language: string): unknown {
  const isAlone = Object.keys((title ?? {}) as object).every((locale) => locale === language);
  return isAlone ? undefined : title;
}

/** A budget is an amount, or a few words. */
function Budget({ value, onChange }: { value: unknown; onChange(value: unknown): void }) {
  const node = briefNode(shape.budget, 'budget');
  if (node.kind !== 'either') return null;
  return typeof value === 'string' ? (
    <NodeField node={node.sentence} path="budget" value={value} onChange={onChange} />
  ) : (
    <NodeField node={{ ...node.group, label: 'Budget' }} path="budget" value={value} onChange={onChange} />
  );
}

let zones: Readonly<Record<string, string>> | undefined;

function timeZones(): Readonly<Record<string, string>> {
  zones ??= Object.fromEntries(
    ['UTC', ...Intl.supportedValuesOf('timeZone')].map((name) => [name, name.replaceAll('_', ' ')]),
  );
  return zones;
}

function channelNames(channels: unknown): string[] {
  return Array.isArray(channels) ? channels.map(String) : Object.keys((channels ?? {}) as object);
}

function sentence(wrong: string): string {
  return /^[a-z]/.test(wrong) ? `This ${wrong}` : wrong;
}

function spaced(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
