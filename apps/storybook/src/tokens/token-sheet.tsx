import type { ReactNode } from 'react';
import './token-sheet.css';
import type { TokenEntry } from './token-entry.js';

export interface TokenSheetProps {
  title: string;
  /** What a reviewer should look for, in a sentence. */
  lead: string;
  tokens: readonly TokenEntry[];
  /** Draw one token. */
  specimen: (token: TokenEntry) => ReactNode;
  /** Columns of figures beside the name; a heading and what to print for a token. */
  figures?: readonly { heading: string; of: (token: TokenEntry) => string }[];
}

/** A table of tokens with a drawing of each: what it looks like, its name, what it is for and its figures. */
export function TokenSheet({ title, lead, tokens, specimen, figures = [] }: TokenSheetProps) {
  return (
    <main className="sheet">
      <h1>{title}</h1>
      <p className="sheet__lead">{lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Specimen</th>
            <th scope="col">Token</th>
            {figures.map(({ heading }) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <tr key={token.path}>
              <td>{specimen(token)}</td>
              <th scope="row">
                <code>{token.css}</code>
                <span className="sheet__help">{token.description}</span>
              </th>
              {figures.map(({ heading, of }) => (
                <td key={heading} className="sheet__figure">
                  {of(token)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
