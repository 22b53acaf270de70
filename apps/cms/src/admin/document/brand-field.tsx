'use client';

import { useAuth, useDocumentInfo, useField } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation.js';
import type { TextFieldClientComponent } from 'payload';
import { useEffect } from 'react';
import type { Role } from '../../access/roles.ts';
import { ChoiceField } from '../choice-field.tsx';
import { brandInHand } from './document-state.ts';

interface BrandFieldProps {
  /** The names of all brands, by id. */
  options: Readonly<Record<string, string>>;
}

/**
 * The brand of a document, chosen once of those that one works for. It is chosen already where it can only be one: that of the page
 * which something is made for, of the list one comes from, or the only one.
 */
export const BrandField: TextFieldClientComponent = (props) => {
  const { options } = props as unknown as BrandFieldProps;
  const { value, setValue, disabled } = useField<string>({ path: props.path });
  const { id } = useDocumentInfo();
  const isNew = !id;
  const { user } = useAuth();
  const listed = useSearchParams()?.get('brand') ?? undefined;
  const { role, brands } = (user ?? {}) as { role?: Role; brands?: string[] };
  const own = Object.keys(options).filter((brand) => role === 'admin' || brands?.includes(brand));
  const only = own.length === 1 ? own[0] : undefined;
  const inHand = brandInHand();
  const given = own.find((brand) => (inHand === undefined ? brand === listed : options[brand] === inHand)) ?? only;
  useEffect(() => {
    // What is set before the form begins is lost.
    if (isNew && !disabled && !value && given !== undefined) setValue(given, true);
  }, [isNew, disabled, value, given, setValue]);
  const offered = isNew ? own.map((brand) => [brand, options[brand]]) : Object.entries(options);
  const choice = { ...props, options: Object.fromEntries(offered), fixedOnceSaved: true };
  return <ChoiceField {...choice} />;
};
