import { ChannelSection } from './channel-section.js';
import type { ViewProps } from './channels-of-section.js';
import { useMade } from './use-made.js';

interface Sheet {
  svg?: string;
  findings: { rule: string; severity: 'error' | 'warning'; path: string; message: string; fix: string }[];
}

/** The section on a sheet of paper, set where Storybook runs: what sets type needs Node. */
export function PrintView({ known, section, props, brand, locale }: ViewProps) {
  const made = useMade(async (): Promise<Sheet | undefined> => {
    const answer = await fetch('./channels/sheet', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ section, props, brand, locale }),
    }).catch(() => undefined);
    const isMade = answer?.ok === true && answer.headers.get('content-type')?.startsWith('application/json');
    return isMade ? ((await answer.json()) as Sheet) : undefined;
  }, known);
  return (
    <ChannelSection
      id="print"
      label="Print"
      note="All its words on a sheet of A4, with its first picture and a code that leads to the page."
      made={made}
      findings={(sheet) => sheet?.findings ?? []}
    >
      {(sheet) =>
        sheet?.svg ? (
          <img
            className="sheet"
            alt="The section on a sheet of paper"
            width={595}
            src={`data:image/svg+xml,${encodeURIComponent(sheet.svg)}`}
          />
        ) : (
          <p className="channel__none">
            {sheet
              ? 'Its title and first words fill more than a page.'
              : 'Sheets are set while Storybook runs, by npm start. The table above says what a sheet takes of it.'}
          </p>
        )
      }
    </ChannelSection>
  );
}
