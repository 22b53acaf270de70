'use client';

import { languageName } from '../../project/language-name.ts';
import { useBrief } from './brief-context.ts';
import type { BriefNode } from './brief-node.ts';
import { FieldFrame } from './field-frame.tsx';
import { hintFor, type LocalisedText, textIn, withText } from './localised-text.ts';

interface TextProps {
  node: BriefNode & { kind: 'text' };
  path: string;
  value: unknown;
  onChange(value: unknown): void;
}

/** A text, in the language that is written in now; without words in it, those of another language stand below. */
export function TextField({ node, path, value, onChange }: TextProps) {
  const { locale, own, isRightToLeft } = useBrief();
  const { byLanguage, max, isLong } = node;
  const text = value as LocalisedText;
  const words = byLanguage ? (textIn(text, locale, own) ?? '') : value === undefined ? '' : String(value);
  const hint = byLanguage && words === '' ? hintFor(text, locale, own) : undefined;
  const write = (typed: string) => {
    if (byLanguage) return onChange(withText(text, locale, own, typed));
    // A target is a number wherever it can be one.
    const isNumber = node.mayBeNumber && String(Number(typed)) === typed;
    onChange(typed === '' ? undefined : isNumber ? Number(typed) : typed);
  };
  const language = byLanguage ? { lang: locale, dir: isRightToLeft ? 'rtl' : 'ltr' } : {};
  return (
    <FieldFrame
      path={path}
      label={node.label}
      help={node.help}
      isShort={!byLanguage || max <= 24}
      used={{ length: words.length, max }}
    >
      {(control) => (
        <>
          {max > 80 && byLanguage ? (
            <textarea
              className="pg-input"
              rows={isLong ? 3 : 1}
              value={words}
              onChange={({ target }) => write(isLong ? target.value : target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
              onKeyDown={(event) => {
                if (!isLong && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
              }}
              {...language}
              {...control}
            />
          ) : (
            <input
              className="pg-input"
              type="text"
              autoComplete="off"
              value={words}
              onChange={({ target }) => write(target.value)}
              {...language}
              {...control}
            />
          )}
          {hint && (
            <div className="document-original">
              <p className="document-original__language">{languageName(hint.locale)}</p>
              <p lang={hint.locale} dir="auto">
                {hint.words}
              </p>
            </div>
          )}
        </>
      )}
    </FieldFrame>
  );
}
