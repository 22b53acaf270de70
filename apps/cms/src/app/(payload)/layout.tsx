import config from '@payload-config';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '@fontsource-variable/instrument-sans/wght.css';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { FirstTheme } from '../../admin/first-theme.tsx';
import { isServerFunction } from '../../guard/server-functions.ts';
import { importMap } from './admin/importMap.js';
import './custom.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  if (!isServerFunction(args.name)) return { errors: [{ message: 'The editor has no such function.' }] };
  // Payload would offer to load a document anew that somebody else saved, and lose what was typed; ours joins both.
  const asked = args.name === 'form-state' ? { ...args.args, checkForStaleData: false } : args.args;
  return handleServerFunctions({ ...args, args: asked, config, importMap });
};

/** The frame of every page of the editor, as Payload wants it. */
export default function Layout({ children }: { children: ReactNode }) {
  // The script has changed what the server wrote when React looks at it.
  const htmlProps = { suppressHydrationWarning: true };
  return (
    <>
      <FirstTheme />
      <RootLayout config={config} htmlProps={htmlProps} importMap={importMap} serverFunction={serverFunction}>
        {children}
      </RootLayout>
    </>
  );
}
