document.body.dataset['page'] = 'kit'
