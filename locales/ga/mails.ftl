### Gaeilge: see locales/en for what each text is for.

mail-device-added-subject = Cuireadh gléas le do chuntas
mail-device-added-body =
    A chara,

    Cuireadh an gléas “{ $device }” le do chuntas ({ $when }). Is féidir leis do logálacha isteach a dhearbhú anois.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murab ea, logáil isteach anois, oscail “Mo ghléasanna soghluaiste” agus bain é. Ansin athraigh do phasfhocal.

mail-device-removed-subject = Baineadh gléas ó do chuntas
mail-device-removed-body =
    A chara,

    Baineadh an gléas “{ $device }” ó do chuntas ({ $when }). Ní féidir leis do logálacha isteach a dhearbhú a thuilleadh.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murab ea, logáil isteach anois, féach ar “Mo ghléasanna soghluaiste” agus athraigh do phasfhocal.

mail-pin-reset-subject = Tá PIN nua ag gléas
mail-pin-reset-body =
    A chara,

    Tugadh PIN nua don ghléas “{ $device }” ({ $when }).

    Más tusa a rinne é, níl aon rud le déanamh.
    Murab ea, logáil isteach anois, oscail “Mo ghléasanna soghluaiste” agus bain é. Ansin athraigh do phasfhocal.

mail-device-blocked-subject = Tá gléas blocáilte
mail-device-blocked-body =
    A chara,

    Iontráladh PIN mícheart rómhinic ar an ngléas “{ $device }”, mar sin blocáladh an gléas ({ $when }). Níor logáil aon duine isteach leis.

    Más tusa a bhí ann, logáil isteach, oscail “Mo ghléasanna soghluaiste” agus athshocraigh an PIN. Ní gá duit an gléas a chur leis as an nua.
    Murar tusa a bhí ann, bhí do ghléas ag duine eile. Faigh é, nó bain ó do chuntas anois é.

mail-device-suspended-subject = Tá gléas blocáilte go dtí go n-athshocrófar a PIN
mail-device-suspended-body =
    A chara,

    Blocáladh an gléas “{ $device }” ({ $when }), mar nach bhfuil muinín againn a thuilleadh as an ngléas ná as an mbrabhsálaí lenar cuireadh leis é.

    Más leatsa an gléas, logáil isteach, oscail “Mo ghléasanna soghluaiste” agus athshocraigh a PIN.
    Mura n-aithníonn tú an gléas, bain ó do chuntas anois é.

mail-device-locked-subject = Cuireadh gléas faoi ghlas ar mhaithe le do shlándáil
mail-device-locked-body =
    A chara,

    Cuireadh an gléas “{ $device }” faoi ghlas ({ $when }), mar gur úsáideadh cóip nó cúltaca níos sine de. Níor logáil aon duine isteach leis.

    Logáil isteach, oscail “Mo ghléasanna soghluaiste”, bain é agus cuir leis arís é.
    Murar chuir tú an gléas ar ais ó chúltaca, b’fhéidir gur chóipeáil duine éigin é: athraigh do phasfhocal anois freisin.

mail-copy-reported-subject = Cuireadh gléas faoi ghlas ar mhaithe le do shlándáil
mail-copy-reported-body =
    A chara,

    Cuireadh an gléas “{ $device }” faoi ghlas ({ $when }), mar gur thug an aip air le fios gur úsáideadh cóip nó cúltaca níos sine de. B’fhéidir gur logáil duine éigin isteach leis an gcóip: oscail “Stair logála isteach” agus tuairiscigh aon logáil isteach nár leatsa í.

    Logáil isteach, oscail “Mo ghléasanna soghluaiste”, bain é agus cuir leis arís é.
    Murar chuir tú an gléas ar ais ó chúltaca, b’fhéidir gur chóipeáil duine éigin é: athraigh do phasfhocal anois freisin.

mail-recovery-pin-subject = Athshocraigh PIN gléis
mail-recovery-pin-body =
    A chara,

    D’iarr duine a bhfuil do phasfhocal ar eolas aige nó aici PIN an ghléis “{ $device }” a athshocrú ({ $when }).

    Más tusa a bhí ann, oscail an nasc seo sa bhrabhsálaí ina bhfuil tú logáilte isteach:
    { $link }

    { $wait ->
        [yes] Is féidir leat an PIN nua a shocrú ón am seo amach: { $ready }.
       *[no] Is féidir leat an PIN nua a shocrú láithreach.
    }

    Murab ea, cuir ar ceal anseo é agus athraigh do phasfhocal anois:
    { $cancel }

mail-recovery-add-subject = Cuir gléas le do chuntas
mail-recovery-add-body =
    A chara,

    D’iarr duine a bhfuil do phasfhocal ar eolas aige nó aici gléas a chur le do chuntas gan dearbhú le gléas eile ({ $when }).

    Más tusa a bhí ann, oscail an nasc seo sa bhrabhsálaí ina bhfuil tú logáilte isteach:
    { $link }

    { $wait ->
        [yes] Is féidir leat an gléas a chur leis ón am seo amach: { $ready }.
       *[no] Is féidir leat an gléas a chur leis láithreach.
    }

    Murab ea, cuir ar ceal anseo é agus athraigh do phasfhocal anois:
    { $cancel }

mail-device-moved-subject = D’aistrigh d’aip go gléas eile
mail-device-moved-body =
    A chara,

    Aistríodh an aip ón ngléas “{ $device }” go gléas eile ({ $when }). Is féidir leis an ngléas nua do logálacha isteach a dhearbhú anois. Ní féidir leis an seanghléas é sin a dhéanamh a thuilleadh.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murar tusa a rinne é, logáil isteach anois, oscail “Mo ghléasanna soghluaiste” agus bain an gléas. Ansin athraigh do phasfhocal.

mail-biometrics-added-subject = Is féidir le gléas dearbhú le méarlorg nó aghaidh anois
mail-biometrics-added-body =
    A chara,

    Is féidir leis an ngléas “{ $device }” do logálacha isteach a dhearbhú anois le méarlorg nó aghaidh, chomh maith leis an PIN ({ $when }).

    Más tusa a rinne é, níl aon rud le déanamh.
    Murab ea, bhí do ghléas ag duine a bhfuil do PIN ar eolas aige nó aici. Logáil isteach anois, oscail “Mo ghléasanna soghluaiste” agus bain é.

mail-sign-in-reported-subject = Thuairiscigh tú logáil isteach nár leatsa í
mail-sign-in-reported-body =
    A chara,

    Tuairiscíodh ({ $when }) nár leatsa an logáil isteach sa tseirbhís “{ $service }” ({ $then }). { $ended ->
        [yes] Cuireadh deireadh le gach seisiún sa bhrabhsálaí sin.
       *[no] Ní raibh aon seisiún oscailte sa bhrabhsálaí sin a thuilleadh.
    }

    Athraigh do phasfhocal anois: tá sé ar eolas ag an té a logáil isteach nó a rinne iarracht air.
    Má thuairiscigh tú trí bhotún é, logáil isteach arís ón mbrabhsálaí sin.

mail-attempt-reported-subject = Thuairiscigh tú iarracht ar logáil isteach nár leatsa í
mail-attempt-reported-body =
    A chara,

    Diúltaíodh agus tuairiscíodh ({ $when }) iarracht ar logáil isteach sa tseirbhís “{ $service }” nár leatsa í. Níor logáladh aon duine isteach.

    Athraigh do phasfhocal anois: tá sé ar eolas ag an té a rinne an iarracht.
    Má thuairiscigh tú trí bhotún í, logáil isteach arís leis an aip.

mail-transaction-reported-subject = Thuairiscigh tú idirbheart nár leatsa é
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    A chara,

    { $signed ->
        [yes] Ní stopann an tuairisc an t-idirbheart seo. Glaoigh ar “{ $service }” anois: is í an tseirbhís amháin atá in ann é a stopadh.
       *[no] Níor síníodh aon rud. Glaoigh ar “{ $service }” anois mar sin féin: b’fhéidir go bhfuil duine éigin ag gníomhú i d’ainm ann.
    }

    Tuairiscithe mar cheann nach leatsa ({ $when }):
    { $content }

    { $ended ->
        [yes] Cuireadh deireadh le gach seisiún sa bhrabhsálaí sin.
       *[no] Ní raibh aon seisiún oscailte sa bhrabhsálaí sin a thuilleadh.
    }

    Ansin oscail “Mo ghléasanna soghluaiste”, bain gach gléas nach leatsa, agus athraigh do phasfhocal.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Ní leor do phasfhocal amháin chun logáil isteach go dtí { $from }. Úsáid an aip. Má chaill tú do ghléas, roghnaigh “{ $lost }” ar an leathanach logála isteach: oibríonn sé sin i gcónaí.

mail-stopped-subject = Stopadh gach rud
mail-stopped-body =
    A chara,

    Baineadh gach gléas ó do chuntas, agus logáladh amach thú i ngach áit ({ $when }).

    Chun tosú arís, logáil isteach le do phasfhocal agus cuir gléas leis. Ar mhaithe le do shlándáil, gheobhaidh tú ríomhphost ar dtús agus b’fhéidir go mbeidh ort fanacht tamall.
    Murar tusa a rinne é, tá do phasfhocal ar eolas ag duine éigin eile: athraigh anois é.

mail-new-browser-subject = Logáil isteach nua ar do chuntas
mail-new-browser-body =
    A chara,

    Ar { $when } logáil duine éigin isteach ar do chuntas ó bhrabhsálaí nua. Faoi “{ $history }” feicfidh tú cá has.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murar tusa a rinne é, tá do phasfhocal ar eolas ag duine éigin eile: athraigh anois é.

mail-verify-address-subject = Dearbhaigh do sheoladh ríomhphoist
mail-verify-address-body =
    A chara,

    Ar { $when } d’iarr duine éigin cuntas leis an seoladh ríomhphoist seo.

    Más tusa a rinne é, oscail an nasc seo laistigh de 24 uair an chloig agus roghnaigh pasfhocal:
    { $link }

    Murar tusa a rinne é, níl aon rud le déanamh: ní chruthófar cuntas.

mail-invitation-subject = Roghnaigh pasfhocal do do chuntas nua
mail-invitation-body =
    A chara,

    Ar { $when } d’ullmhaigh an eagraíocht atá i mbun na seirbhíse seo cuntas duit leis an seoladh ríomhphoist seo.

    Chun é a úsáid, oscail an nasc seo laistigh de 24 uair an chloig agus roghnaigh pasfhocal:
    { $link }

    Mura raibh tú ag súil leis an ríomhphost seo, níl aon rud le déanamh: ní féidir an cuntas a úsáid gan phasfhocal.

mail-account-exists-subject = Tá cuntas agat cheana
mail-account-exists-body =
    A chara,

    Ar { $when } d’iarr duine éigin cuntas nua le do sheoladh ríomhphoist. Tá cuntas agat cheana, mar sin níor cruthaíodh ceann nua.

    Más tusa a rinne é, logáil isteach anseo:
    { $link }

    Murar tusa a rinne é, níl aon rud le déanamh.

mail-address-taken-body =
    A chara,

    Ar { $when } d’iarr duine éigin seoladh ríomhphoist cuntais eile a athrú go dtí do sheoladhsa. Tá cuntas agat cheana leis an seoladh seo, mar sin níor athraíodh aon rud.

    Murar tusa a rinne é, níl aon rud le déanamh.

mail-account-created-subject = Cruthaíodh do chuntas
mail-account-created-body =
    A chara,

    Cruthaíodh do chuntas ar { $when }.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murar tusa a rinne é, tá do phasfhocal ar eolas ag duine éigin eile: athraigh anois é.

mail-account-disabled-subject = Díchumasaíodh do chuntas
mail-account-disabled-body =
    A chara,

    Díchumasaíodh do chuntas ar { $when }. Logáladh amach thú i ngach áit.

    Téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-account-enabled-subject = Is féidir do chuntas a úsáid arís
mail-account-enabled-body =
    A chara,

    Cumasaíodh do chuntas arís ar { $when }. Is féidir leat logáil isteach agus do ghléasanna a úsáid mar a rinne tú roimhe.

mail-help-desk-role-given-subject = Is féidir leat an deasc chabhrach a úsáid
mail-help-desk-role-given-body =
    A chara,

    Tugadh rochtain duit ar an deasc chabhrach ar { $when }. Is féidir leat cuntais eile a aimsiú inti agus cabhrú lena n-úinéirí.

    Mura raibh tú ag súil leis seo, téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-help-desk-role-taken-subject = Ní féidir leat an deasc chabhrach a úsáid a thuilleadh
mail-help-desk-role-taken-body =
    A chara,

    Tháinig deireadh le do rochtain ar an deasc chabhrach ar { $when }. Níor athraigh aon rud eile i do chuntas.

    Mura raibh tú ag súil leis seo, téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-help-desk-unlocked-subject = Díghlasáladh do logáil isteach
mail-help-desk-unlocked-body =
    A chara,

    Dhíghlasáil deasc chabhrach { $service } an logáil isteach i do chuntas ar { $when }. Is féidir leat do phasfhocal a chur isteach arís láithreach.

    Mura raibh tú ag súil leis seo, téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-help-desk-removed-subject = Bhain an deasc chabhrach gléas de do chuntas
mail-help-desk-removed-body =
    A chara,

    Bhain deasc chabhrach { $service } an gléas “{ $device }” de do chuntas ar { $when }. Ní féidir leis do logáil isteach a dheimhniú a thuilleadh.

    Mura raibh tú ag súil leis seo, téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-help-desk-sessions-subject = Logáil an deasc chabhrach amach thú i ngach áit
mail-help-desk-sessions-body =
    A chara,

    Chuir deasc chabhrach { $service } deireadh le gach seisiún agat ar { $when }.

    Mura raibh tú ag súil leis seo, téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-help-desk-pin-subject = Thosaigh an deasc chabhrach athshocrú PIN
mail-help-desk-pin-body =
    A chara,

    Ar { $when }, thosaigh deasc chabhrach { $service } ag athshocrú PIN “{ $device }” duit.

    Logáil isteach le do phasfhocal ar dtús. Ansin oscail an nasc seo sa bhrabhsálaí céanna:
    { $link }

    { $wait ->
        [yes] Is féidir leat an PIN nua a shocrú ón am seo amach: { $ready }.
       *[no] Is féidir leat an PIN nua a shocrú láithreach.
    }

    Murar iarr tú é seo ar an deasc chabhrach, cealaigh anseo é:
    { $cancel }

mail-help-desk-add-subject = Thosaigh an deasc chabhrach athshlánú
mail-help-desk-add-body =
    A chara,

    Ar { $when }, thosaigh deasc chabhrach { $service } athshlánú, ionas gur féidir leat gléas a chur le do chuntas.

    Logáil isteach le do phasfhocal ar dtús. Ansin oscail an nasc seo sa bhrabhsálaí céanna:
    { $link }

    { $wait ->
        [yes] Is féidir leat an gléas a chur leis ón am seo amach: { $ready }.
       *[no] Is féidir leat an gléas a chur leis láithreach.
    }

    Murar iarr tú é seo ar an deasc chabhrach, cealaigh anseo é:
    { $cancel }

mail-account-deleted-subject = Scriosadh do chuntas
mail-account-deleted-body =
    A chara,

    Scriosadh do chuntas ar { $when }, mar aon lena shonraí go léir. Ní féidir le do ghléasanna logálacha isteach a dhearbhú a thuilleadh.

    Téigh i dteagmháil leis an eagraíocht atá i mbun na seirbhíse seo.

mail-new-address-body =
    A chara,

    Ar { $when } d’iarr duine éigin an seoladh ríomhphoist seo a úsáid do chuntas.

    Más tusa a rinne é, oscail an nasc seo laistigh de 24 uair an chloig sa bhrabhsálaí ina bhfuil tú logáilte isteach:
    { $link }

    Murar tusa a rinne é, níl aon rud le déanamh.

mail-name-changed-subject = Athraíodh d’ainm
mail-name-changed-body =
    A chara,

    Athraíodh ainm do chuntais ar { $when }.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murar tusa a rinne é, tá do phasfhocal ar eolas ag duine éigin eile: athraigh anois é.

mail-email-changed-subject = Athraíodh do sheoladh ríomhphoist
mail-email-changed-body =
    A chara,

    Ar { $when } athraíodh seoladh ríomhphoist do chuntais ó { $old } go { $new }.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murar tusa a rinne é, tá do phasfhocal ar eolas ag duine éigin eile: athraigh anois é.

mail-email-changed-reverse =
    Murar tusa a rinne é, oscail an nasc seo roimh { $until }. Tugann sé a sheanseoladh ar ais do do chuntas, agus cuireann sé deireadh le gach seisiún a d’oscail duine éigin eile.

    { $link }

mail-email-reversed-subject = Cuireadh do sheanseoladh ríomhphoist ar ais
mail-email-reversed-body =
    A chara,

    Ar { $when } athraíodh seoladh ríomhphoist do chuntais ar ais ó { $new } go { $old }. Úsáideadh an nasc inár ríomhphost chuig { $old } chuige sin.

    Baineadh gach gléas, logáladh amach thú i ngach áit, agus ní oibríonn an pasfhocal a thuilleadh. Chun ceann nua a roghnú, roghnaigh “{ $forgotten }” ar an leathanach logála isteach.

mail-password-changed-subject = Athraíodh do phasfhocal
mail-password-changed-body =
    A chara,

    Athraíodh pasfhocal do chuntais ar { $when }. Logáladh amach thú i ngach brabhsálaí eile.

    Más tusa a rinne é, níl aon rud le déanamh.
    Murar tusa a rinne é, tá do phasfhocal ar eolas ag duine éigin eile: roghnaigh ceann nua anois.

mail-password-reset-subject = Roghnaigh pasfhocal nua
mail-password-reset-body =
    A chara,

    Ar { $when } d’iarr duine éigin pasfhocal nua do do chuntas.

    Más tusa a bhí ann, oscail an nasc seo sa bhrabhsálaí inar iarr tú é:
    { $link }

    Murar tusa a bhí ann, cuir ar ceal anseo é:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Is féidir leat do phasfhocal a athrú i “Mo Chuntas”, faoi “{ $page }”. Mura féidir leat logáil isteach, roghnaigh “{ $forgotten }” ar an leathanach logála isteach.
