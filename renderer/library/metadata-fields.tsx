import type { Translate } from "../../app/contract/strings.ts";
import { relations, versionKinds, type Relation, type VersionKind, type VersionMetadata } from "../../app/model/work.ts";
import { languageChoices } from "../import/languages.ts";
import { Fields, SelectField, TextField, type Choice } from "../ui/fields.tsx";
import { isPublished } from "../ui/written.ts";

interface Props {
  readonly value: VersionMetadata;
  readonly onChange: (patch: Partial<VersionMetadata>) => void;
  readonly t: Translate;
  readonly locale: string;
  /** Versions this one can be derived from; `source` is the value of the one chosen, an empty string for none that is kept. */
  readonly sources: readonly Choice[];
  readonly source: string;
  readonly onSource: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** Everything a person can say of a version, one field below the other. */
export function MetadataFields({ value, onChange, t, locale, sources, source, onSource, autoFocus }: Props) {
  const languages = languageChoices(value.language, locale).map(({ tag, name }) => ({ value: tag, name, lang: tag }));
  return (
    <Fields>
      <TextField
        label={t("meta.title")}
        value={value.title}
        lang={value.language}
        autoFocus={autoFocus}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <TextField
        label={t("meta.author")}
        value={value.author}
        onChange={(author) => {
          onChange({ author });
        }}
      />
      <TextField
        label={t("meta.publisher")}
        value={value.publisher}
        onChange={(publisher) => {
          onChange({ publisher });
        }}
      />
      <TextField
        label={t("meta.published")}
        value={value.publishedAt}
        hint={t("meta.published.hint")}
        fault={isPublished(value.publishedAt) ? undefined : t("meta.published.bad")}
        onChange={(publishedAt) => {
          onChange({ publishedAt });
        }}
      />
      <TextField
        label={t("meta.url")}
        value={value.url}
        type="url"
        onChange={(url) => {
          onChange({ url });
        }}
      />
      <SelectField
        label={t("meta.language")}
        value={value.language}
        choices={[{ value: "und", name: t("meta.language.unknown") }, ...languages]}
        onChange={(language) => {
          onChange({ language });
        }}
      />
      <SelectField
        label={t("meta.kind")}
        value={value.kind}
        choices={versionKinds.map((kind) => ({ value: kind, name: t(`meta.kind.${kind}`) }))}
        onChange={(kind) => {
          onChange({ kind: kind as VersionKind });
        }}
      />
      <SelectField
        label={t("meta.relation")}
        value={value.relation}
        choices={relations.map((relation) => ({ value: relation, name: t(`meta.relation.${relation}`) }))}
        onChange={(relation) => {
          onChange({ relation: relation as Relation });
        }}
      />
      {value.relation !== "original" && (
        <SelectField
          label={t("meta.related")}
          value={source}
          choices={[...sources, { value: "", name: t("meta.related.unknown") }]}
          onChange={onSource}
        />
      )}
    </Fields>
  );
}
