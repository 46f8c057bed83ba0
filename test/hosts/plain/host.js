const form = document.querySelector("formulyar-form");

// What the application knows already; the rest is filled in by the person.
form.record = {
  form: "application",
  region: "chelyabinsk",
  data: {
    filedBy: "self",
    person: {
      name: { middleName: "Петровна" },
      birthDate: "1990-05-15",
      identityDocument: {
        kind: "passportRf",
        series: "99 00",
        number: "000001",
        issuedOn: "2015-06-01",
        issuedBy: "Отдел выдачи паспортов «Образец»",
      },
      residence: { locality: "г. Образцов", house: "1" },
      contact: { phone: "+79000000000" },
    },
    desiredProviders: ["Поставщик социальных услуг «Образец-1»"],
    livingForm: "individual",
    circumstances: { lossOfSelfCare: "+", noCareByRelatives: "+" },
    currentLiving: "family",
    trainedInFlat: "yes",
    attachments: { identity: true, need: true, medical: true },
  },
};

// «Готово» was pressed, and there are no errors.
form.addEventListener("formulyar-submit", async (event) => {
  const { record } = event.detail;
  const pdf = await render(record);
  document.querySelector("#record").textContent = JSON.stringify(record, null, 2);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(pdf);
  link.download = `${record.form}.pdf`;
  link.textContent = "Скачать PDF";
  document.querySelector("#pdf").replaceChildren(link);
  const result = document.querySelector("#result");
  result.hidden = false;
  result.focus();
});

/** The printed document. The record is sent whole: it names the edition that it was made with. */
async function render(record) {
  const region = encodeURIComponent(record.region ?? "");
  const response = await fetch(`/api/v1/forms/${record.form}/render?region=${region}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ data: record }),
  });
  if (!response.ok) throw new Error((await response.json()).detail);
  return response.blob();
}

const vision = document.querySelector("#vision");
vision.addEventListener("click", () => {
  const isLow = form.dataset.fyVision !== "low";
  if (isLow) form.dataset.fyVision = "low";
  else delete form.dataset.fyVision;
  vision.setAttribute("aria-pressed", String(isLow));
});
