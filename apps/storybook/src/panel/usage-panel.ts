import { createElement, useEffect, useState } from 'react';
import { EmptyTabContent, SyntaxHighlighter, TabsView } from 'storybook/internal/components';
import { useArgs, useGlobals, useParameter } from 'storybook/manager-api';
import { snippetWriters } from '../snippets/snippet-writers.js';
import { type UsageParameter, usageOf } from '../snippets/usage-parameter.js';

/** How to write the story that is shown, with the args it has now, in each framework. The tab follows the toolbar's framework. */
export function UsagePanel() {
  const parameter = useParameter<UsageParameter | undefined>('usage', undefined);
  const [args] = useArgs();
  const [{ framework }] = useGlobals();
  const [selected, setSelected] = useState('react');
  useEffect(() => {
    if (typeof framework === 'string') setSelected(framework);
  }, [framework]);
  if (parameter?.example === undefined) {
    return createElement(EmptyTabContent, { title: 'Nothing to write', description: 'This page shows no component.' });
  }
  const usage = usageOf(parameter, args);
  const tabs = snippetWriters.map(({ id, label, language, write }) => ({
    id,
    title: label,
    children: () =>
      createElement(SyntaxHighlighter, {
        language: language === 'typescript' ? 'tsx' : language,
        copyable: true,
        padded: true,
        format: false,
        // biome-ignore lint/correctness/noChildrenProp: its type asks for it among the props
        children: write(usage).trimEnd(),
      }),
  }));
  return createElement(TabsView, { tabs, selected, onSelectionChange: setSelected });
}
