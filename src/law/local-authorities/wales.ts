import type { AuthorityGroup } from './group.js';

/** The councils of Wales. */
export const welshAuthorities: readonly AuthorityGroup[] = [
  {
    kind: 'principal-area',
    names: [
      'Blaenau Gwent County Borough Council',
      'Bridgend County Borough Council',
      'Caerphilly County Borough Council',
      'Carmarthenshire County Council',
      'Ceredigion County Council',
      'City and County of Swansea Council',
      'City of Cardiff Council',
      'Conwy County Borough Council',
      'Denbighshire County Council',
      'Flintshire County Council',
      'Gwynedd Council',
      'Isle of Anglesey County Council',
      'Merthyr Tydfil County Borough Council',
      'Monmouthshire County Council',
      'Neath Port Talbot County Borough Council',
      'Newport City Council',
      'Pembrokeshire County Council',
      'Powys County Council',
      'Rhondda Cynon Taf County Borough Council',
      'Torfaen County Borough Council',
      'Vale of Glamorgan Council',
      'Wrexham County Borough Council',
    ],
  },
];
