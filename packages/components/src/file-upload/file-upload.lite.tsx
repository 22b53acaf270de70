import { useStore } from '@builder.io/mitosis';
import type { FileUploadProps } from './file-upload.schema.js';

export default function FileUpload(props: FileUploadProps) {
  const state = useStore({
    // Names with slashes between, which no name of a file has: a list that is empty at first has no type everywhere.
    names: '',
    handleChange(event: Event) {
      const files = [...((event.target as HTMLInputElement).files ?? [])];
      state.names = files.map((file) => file.name).join('/');
      if (props.onFilesChange) props.onFilesChange(files);
    },
  });

  return (
    <div class="pg-field">
      <label class="pg-field__label" for={props.id}>
        {props.label}
        {props.required && (
          <span class="pg-field__required" aria-hidden="true">
            {props.requiredLabel ?? 'required'}
          </span>
        )}
      </label>
      <input
        class="pg-field__input pg-file-upload__input"
        id={props.id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        required={props.required}
        disabled={props.disabled}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={
          props.error && props.help
            ? `${props.id}-error ${props.id}-help`
            : props.error
              ? `${props.id}-error`
              : props.help
                ? `${props.id}-help`
                : undefined
        }
        onChange={(event) => state.handleChange(event)}
      />
      {props.multiple && state.names !== '' && (
        <ul class="pg-file-upload__files" aria-label={props.filesLabel ?? 'Chosen files'}>
          {state.names.split('/').map((name) => (
            <li class="pg-file-upload__file" key={name}>
              {name}
            </li>
          ))}
        </ul>
      )}
      {props.help && (
        <p class="pg-field__help" id={`${props.id}-help`}>
          {props.help}
        </p>
      )}
      {props.error && (
        <p class="pg-field__error" id={`${props.id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}
