'use client';

import { FieldDescription, FieldLabel, SelectInput, useDocumentInfo, useField } from '@payloadcms/ui';
import type { TextFieldClientComponent } from 'payload';

interface ChoiceProps {
  /** Labels by value. */
  options: Readonly<Record<string, string>>;
  /** Whether the choice is made once, with the document. */
  fixedOnceSaved?: boolean;
}

/** A text field that offers values to choose one or, as a list, some from. It is no select, whose values would be part of the database. */
export const ChoiceField: TextFieldClientComponent = (props) => {
  const { options, fixedOnceSaved } = props as unknown as ChoiceProps;
  const { customComponents, disabled, path, setValue, showError, value } = useField<string | string[]>({
    path: props.path,
  });
  const hasMany = props.field.hasMany === true;
  const { id } = useDocumentInfo();
  return (
    <SelectInput
      Label={
        customComponents?.Label ?? (
          <FieldLabel htmlFor={`field-${path}`} label={props.field.label ?? props.field.name} path={path} />
        )
      }
      Description={<FieldDescription description={props.field.admin?.description ?? ''} path={path} />}
      hasMany={hasMany}
      isClearable={false}
      name={path}
      onChange={(chosen) => {
        const values = [chosen].flat().flatMap((one) => (one ? [one.value as string] : []));
        setValue(hasMany ? values : values[0]);
      }}
      options={Object.entries(options).map(([value, label]) => ({ value, label }))}
      path={path}
      readOnly={Boolean(props.readOnly || disabled || (fixedOnceSaved && id))}
      showError={showError}
      value={value as string}
    />
  );
};
