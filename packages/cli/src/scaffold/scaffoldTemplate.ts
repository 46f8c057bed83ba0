/** Printed document of a new form; fields that a region adds to the section «Просьба» print at its slot. */
export const scaffoldTemplate = `<h1>{{text "heading"}}</h1>
{{line "/lastName" prefix="от" hint="(фамилия)"}}
{{line "/firstName" hint="(имя)"}}
{{line "/birthDate" prefix="Дата рождения:" hint="(число, месяц, год)"}}
{{line "/request" prefix="Прошу" lines=3}}
{{slot "request"}}
<p>{{date "/filledOn" style="quoted"}}</p>
`;
