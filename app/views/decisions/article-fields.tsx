import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { Plus, X } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { TextArea } from '~/ui/fields/text-area'
import type { DecisionDefaults } from './decision-defaults'

interface Props {
  form: FormMetadata<DecisionDefaults, string[]>
  field: FieldMetadata<string[], DecisionDefaults, string[]>
}

/** The articles of a decision, one text each. Adding and removing are submissions, so they need no JavaScript. */
export const ArticleFields = ({ form, field }: Props) => {
  const t = useT()
  const articles = field.getFieldList()
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{t('decisions:form.articles')}</legend>
      {articles.map((article, index) => (
        <div key={article.key} className="grid gap-1">
          <TextArea field={article} label={t('decisions:article', { number: index + 1 })} rows={2} />
          {articles.length > 1 && (
            <div>
              <Button look="plain" size="small" icon={X} {...form.remove.getButtonProps({ name: field.name, index })}>
                {t('decisions:form.removeArticle', { number: index + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button size="small" icon={Plus} {...form.insert.getButtonProps({ name: field.name, defaultValue: '' })}>
          {t('decisions:form.addArticle')}
        </Button>
      </div>
    </fieldset>
  )
}
