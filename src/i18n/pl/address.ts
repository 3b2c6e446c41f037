import type {AddressMessages} from '../messages.js';

/** Polish. */
export const address: AddressMessages = {
  label_zip_code: 'Kod pocztowy (ZIP)',
  label_postcode: 'Kod pocztowy',
  label_pin_code: 'Kod pocztowy (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Miejscowość',
  label_suburb: 'Przedmieście',
  label_district: 'Dzielnica',
  label_town: 'Osiedle',
  label_area: 'Obszar',
  label_county: 'Hrabstwo',
  label_department: 'Departament',
  label_emirate: 'Emirat',
  label_island: 'Wyspa',
  label_oblast: 'Obwód',
  label_parish: 'Parafia',
  label_prefecture: 'Prefektura',
  label_province: 'Prowincja',
  label_province_or_city: 'Prowincja lub miasto',
  label_state_only: 'Stan',
  other_state: 'Inne…',
};
