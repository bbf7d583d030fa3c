### Gaeilge: see locales/en for what each text is for.

error-unknown-code =
    Ní le Countersign an cód seo, mar sin ní dhearnadh aon rud leis. Úsáid an cód a thaispeánann do leathanach logála isteach.
    .title = Is ó áit eile an cód seo
error-newer-version =
    Rinneadh an cód do leagan níos nuaí den aip seo, mar sin ní féidir é a léamh anseo. Nuashonraigh an aip, agus ansin scan an cód arís.
    .title = Ní mór an aip seo a nuashonrú
error-no-code-in-picture =
    Níor aimsíodh cód inléite sa phictiúr. Roghnaigh pictiúr níos géire a thaispeánann an cód iomlán lena imeall bán.
    .title = Níl cód sa phictiúr seo
error-unreadable-picture =
    Ní pictiúr é an comhad ar féidir leis an aip seo a léamh, nó tá sé rómhór. Roghnaigh pictiúr PNG, JPEG nó WebP nach mó ná 12 mheigibheart é.
    .title = Ní osclaíonn an pictiúr seo
error-mistyped-code =
    Níl carachtar amháin nó níos mó mar atá ar an leathanach, mar sin níor seoladh aon rud. Cuir an cód i gcomparáid leis an leathanach agus ceartaigh é.
    .title = Tá botún clóscríofa ann
error-insecure-address =
    Níl an ceangal leis an seoladh seo criptithe, mar sin ní úsáideann an aip é. Iarr an cód ceart orthu siúd atá i mbun na seirbhíse.
    .title = Níl an seoladh seo cosanta
error-enrolment-gone =
    Oibríonn cód uair amháin, agus ar feadh deich nóiméad. Níor cláraíodh aon rud. Iarr cód nua ar an leathanach agus scan an ceann sin.
    .title = Níl an cód seo bailí a thuilleadh
error-enrolment-contested =
    Rinne dhá ghléas iarracht an cód céanna a úsáid, mar sin diúltaíodh don dá cheann agus níor cláraíodh aon rud. Iarr cód nua ar an leathanach, agus ná lig do dhaoine eile é a fheiceáil.
    .title = D’úsáid gléas eile an cód seo
error-not-this-device =
    Athshocraíonn an cód PIN gléis eile. Scan ansin é, nó roghnaigh an gléas seo ar an leathanach agus scan an cód nua.
    .title = Is do ghléas eile an cód seo
error-wrong-pin =
    Níor ceadaíodh aon rud. Clóscríobh do PIN arís agus tóg d’am.
    .title = Níl an PIN sin ceart
error-enrolment-dead =
    Bhí an PIN mícheart trí huaire, mar sin tá deireadh leis an gclárú seo. Níor cláraíodh aon rud. Iarr cód nua ar an leathanach agus tosaigh arís.
    .title = PIN mícheart an iomarca uaireanta
error-unreachable =
    Ní féidir teacht ar an bhfreastalaí faoi láthair. Níl aon rud caillte. Seiceáil go bhfuil an gléas seo ar líne. Leanann an aip de bheith ag triail.
    .title = Níl freagra ón bhfreastalaí
error-not-the-server =
    Ní ó d’fhreastalaí a tháinig an freagra, mar sin tugadh neamhaird air. B’fhéidir go n-iarrann líonra óstáin nó caife ort logáil isteach ar dtús. Oscail leathanach gréasáin, nó úsáid líonra eile.
    .title = D’fhreagair rud éigin eile
error-server-fault =
    Ar thaobh an fhreastalaí atá an locht agus níor athraíodh aon rud. Triail arís i gceann cúpla nóiméad.
    .title = Tá fadhb ag an bhfreastalaí
error-too-many =
    Chun do chuntas a choinneáil slán, iarrann an freastalaí ort fanacht. Níl aon rud caillte. Triail arís beagán níos déanaí.
    .title = An iomarca iarrachtaí in am gearr
error-request-expired =
    Níor ceadaíodh aon rud. Más mian leat logáil isteach fós, tosaigh arís ar an leathanach.
    .title = Tá an t-am don iarratas seo istigh
error-request-gone =
    Freagraíodh nó cealaíodh in áit eile é, mar sin níl aon rud eile le déanamh anseo. Más mian leat logáil isteach fós, tosaigh arís ar an leathanach.
    .title = Tá deireadh leis an iarratas seo
error-wrong-match =
    Tá deireadh leis an iarratas agus níor ceadaíodh aon rud. Más tusa a bhí ann, tosaigh arís ar an leathanach. Murab ea, ná déan aon rud: níor logáil aon duine isteach.
    .title = Níorbh í sin uimhir an leathanaigh
error-no-such-account =
    Níl an cuntas a mbaineann an cód seo leis san aip seo. Roghnaigh an gléas seo ar an leathanach, nó cláraigh ar dtús é.
    .title = Is do chuntas eile an cód seo
error-forged-challenge =
    Tugann an cód le fios gur ó d’fhreastalaí é, ach ní hea. Ní dhearnadh cód freagra. Seiceáil seoladh an leathanaigh sula dtéann tú ar aghaidh.
    .title = Ná cuir muinín sa chód seo
error-challenge-expired =
    Tá cúig nóiméad caite ó thaispeáin an leathanach é. Mura nglacann an leathanach le do fhreagra, iarr cód nua air.
    .title = B’fhéidir go bhfuil an cód seo róshean
error-already-enrolled =
    Tá cuntas den fhreastalaí seo san aip seo cheana, mar sin níor athraíodh aon rud. Chun clárú arís, bain an cuntas den ghléas seo ar dtús.
    .title = Tá an gléas seo cláraithe cheana
error-clock-wrong =
    Tá difríocht níos mó ná nóiméad idir a am agus am an fhreastalaí. Leanann an aip am an fhreastalaí. Socraigh clog an ghléis seo go huathoibríoch.
    .title = Tá clog an ghléis seo mícheart
error-key-store-unavailable =
    Níorbh fhéidir stóras eochracha an ghléis seo, a chosnaíonn an aip, a oscailt. Níor athraíodh aon rud. Bain an glas den ghléas, nó logáil isteach ann arís, agus ansin triail arís.
    .title = Níl an stóras eochracha ag freagairt
error-store-unwritable =
    Tá stóras an ghléis seo lán nó faoi ghlas, mar sin níor seoladh aon rud. Déan spás, agus ansin triail arís.
    .title = Níorbh fhéidir leis an aip sábháil
error-store-damaged =
    Tá na sonraí damáistithe nó baineann siad le suiteáil eile. Níor athraíodh aon rud. Mura gcabhraíonn triail eile, suiteáil an aip as an nua agus cláraigh an gléas seo ar leathanach do chuntais.
    .title = Ní féidir sonraí na haipe a léamh
error-store-newer =
    Is leagan níos nuaí a shábháil sonraí na haipe agus ní féidir leis an leagan seo iad a oscailt. Níor athraíodh aon rud. Nuashonraigh an aip.
    .title = Bhí leagan níos nuaí den aip anseo
error-store-in-use =
    Tá fuinneog eile den aip seo ag úsáid na sonraí. Dún an fhuinneog seo agus lean ort sa cheann eile.
    .title = Tá Countersign oscailte cheana
