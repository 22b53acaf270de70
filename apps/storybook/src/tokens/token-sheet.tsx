import type { ReactNode } from 'react';
import './token-sheet.css';
import type { TokenEntry } from './token-entry.js';

export interface TokenSheetProps {
  title: string;
  /** What a reviewer should look for, in a sentence. */
  lead: string;
  groups: readonly TokenGroup[];
  /** Draw one token. */
  specimen: (token: TokenEntry) => ReactNode;
  /** Its figures, a line each. */
  figures: (token: TokenEntry) => readonly string[];
  /** What else to show of a token, such as what it meets. */
  more?: (token: TokenEntry) => ReactNode;
  /** Whether specimens need the whole line. */
  wide?: boolean;
}

export interface TokenGroup {
  /** None where the sheet has one group. */
  title?: string;
  tokens: readonly TokenEntry[];
}

/** A sheet of tokens with a drawing of each: what it looks like, its name, what it is for and its figures. */
export function TokenSheet({ title, lead, groups, specimen, figures, more, wide = false }: TokenSheetProps) {
  return (
    <article className={wide ? 'sheet sheet--wide' : 'sheet sheet--rows'}>
      <h1>{title}</h1>
      <p className="sheet__lead">{lead}</p>
      {groups.map((group) => (
        <section key={group.title ?? title} className="sheet__group">
          {group.title !== undefined && <h2>{group.title}</h2>}
          <ul>
            {group.tokens.map((token) => (
              <li key={token.path}>
                <div className="sheet__specimen">{specimen(token)}</div>
                <div>
                  <code className="sheet__name">{token.css}</code>
                  <p className="sheet__help">{token.description}</p>
                </div>
                <div className="sheet__figures">
                  {figures(token).map((line) => (
                    <code key={line}>{line}</code>
                  ))}
                </div>
                {more?.(token)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
